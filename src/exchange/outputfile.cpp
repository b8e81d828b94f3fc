// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// By hand because QSaveFile of Qt 6.4 takes a short write on a full disk for a success, replaces whatever
// came into being meanwhile, and leaves its temporary file behind when the program is killed.

namespace {

Error errorFrom(int number)
{
    const auto code = [number] {
        switch (number) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return ErrorCode::DiskFull;
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorCode::NoPermission;
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::FileNotFound;
        case EEXIST:
            return ErrorCode::FileExists;
        case EISDIR:
            return ErrorCode::NotAFile;
        default:
            return ErrorCode::DeviceFailed;
        }
    }();
    return {code, QString::fromLocal8Bit(std::strerror(number))};
}

tl::unexpected<Error> lastError()
{
    return tl::unexpected<Error>(errorFrom(errno));
}

/// The file while it is written: without a name where the disk can do that, so that even a kill leaves
/// nothing behind; else under a temporary one, which goes with it.
class PartFile
{
public:
    explicit PartFile(const QString& folder)
        : m_spareName(
              QFile::encodeName(folder + u"/.~"_s + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s))
    {
        // Naming it later goes through /proc, which a bare chroot lacks.
        if (::access("/proc/self/fd", X_OK) == 0)
            m_file =
                ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, ownerOnly);
        if (m_file >= 0)
            return;
        m_file =
            ::open(m_spareName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
        m_isNamed = m_file >= 0;
    }
    ~PartFile()
    {
        if (m_file >= 0)
            ::close(m_file);
        if (m_isNamed)
            ::unlink(m_spareName.constData());
    }
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int number() const { return m_file; }

    /// Gives it a name that no file has: the kernel says EEXIST where one has it after all.
    [[nodiscard]] Result<void> linkTo(const QByteArray& name)
    {
        const QByteArray itself = m_isNamed ? m_spareName : "/proc/self/fd/" + QByteArray::number(m_file);
        if (::linkat(AT_FDCWD, itself.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0)
            return {};
        // A memory stick has no second names; there a look has to do.
        const bool cannotLink = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS;
        if (!m_isNamed || !cannotLink)
            return lastError();
        if (::access(name.constData(), F_OK) == 0)
            return failure(ErrorCode::FileExists);
        return replace(name);
    }
    /// Takes the place of whatever has the name.
    [[nodiscard]] Result<void> replace(const QByteArray& name)
    {
        if (!m_isNamed) {
            if (auto named = linkTo(m_spareName); !named)
                return named;
            m_isNamed = true;
        }
        if (::rename(m_spareName.constData(), name.constData()) != 0)
            return lastError();
        m_isNamed = false;
        return {};
    }

private:
    static constexpr mode_t ownerOnly = 0600;

    QByteArray m_spareName;
    int m_file = -1;
    bool m_isNamed = false;
};

Result<void> writeAll(int file, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t now =
            ::write(file, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (now < 0 && errno != EINTR)
            return lastError();
        if (now > 0)
            written += now;
    }
    // Not every disk says at once that it is full or broken.
    if (::fsync(file) != 0)
        return lastError();
    return {};
}

} // namespace

OutputFile::OutputFile(const QString& path, Overwrite overwrite) : m_path(path), m_overwrite(overwrite)
{
    // Through a link the file it leads to is replaced, not the link.
    if (const QString real = QFileInfo(path).canonicalFilePath(); !real.isEmpty())
        m_path = real;
}

Result<void> OutputFile::check() const
{
    const QFileInfo there(m_path);
    if (there.exists() && !there.isFile())
        return failure(ErrorCode::NotAFile, m_path);
    if (there.exists() && m_overwrite == Overwrite::No)
        return failure(ErrorCode::FileExists, m_path);
    return {};
}

Result<void> OutputFile::write(const QByteArray& bytes) const
{
    if (auto free = check(); !free)
        return free;
    PartFile part(QFileInfo(m_path).absolutePath());
    if (!part.isOpen())
        return lastError();
    if (auto written = writeAll(part.number(), bytes); !written)
        return written;
    const QByteArray name = QFile::encodeName(m_path);
    return m_overwrite == Overwrite::Yes ? part.replace(name) : part.linkTo(name);
}
