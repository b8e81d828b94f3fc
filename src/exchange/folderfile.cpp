// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> lastError()
{
    const int number = errno;
    const auto code = [number] {
        switch (number) {
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::DiskFull;
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorCode::NoPermission;
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::NotAFolder;
        default:
            return ErrorCode::DeviceFailed;
        }
    }();
    return tl::unexpected<Error>(Error{code, QString::fromLocal8Bit(std::strerror(number))});
}

bool writeAll(int file, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t now =
            ::write(file, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (now < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(now, 0);
    }
    return true;
}

} // namespace

Result<void> writeInFolder(const QString& path, const QByteArray& bytes)
{
    constexpr mode_t ownerOnly = 0600;
    const QByteArray name = QFile::encodeName(path);
    const QByteArray temporary = name + ".tmp";
    ::unlink(temporary.constData()); // of a program that was ended in the middle
    const int file =
        ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (file < 0)
        return lastError();
    const bool isWritten = writeAll(file, bytes);
    const int whatHappened = errno;
    ::close(file);
    errno = whatHappened;
    if (isWritten && ::rename(temporary.constData(), name.constData()) == 0)
        return {};
    const auto error = lastError();
    ::unlink(temporary.constData());
    return error;
}

Result<void> removeFromFolder(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return {};
    return lastError();
}
