// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder.h"

#include "storage/journalheader.h"
#include "storage/systemerror.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace {

/// A regular file; opened without waiting, so that a named pipe cannot hold the program.
Result<Descriptor> openRegular(int folder, const char* path)
{
    Descriptor file(::openat(folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen())
        return systemFailure("open", errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemFailure("fstat", errno);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::NotAFile);
    return file;
}

Result<Folder::Outcome> outcomeOfLink(int returned)
{
    if (returned == 0)
        return Folder::Outcome::Done;
    switch (errno) {
    case ENOENT:
        return Folder::Outcome::NotThere;
    case EPERM: // what FAT says, and many a file system in user space
    case EMLINK:
    case ENOSYS:
    case EOPNOTSUPP:
    case EXDEV:
        return Folder::Outcome::NotSupported;
    default:
        return systemFailure("link", errno);
    }
}

} // namespace

Result<Folder> Folder::open(const QString& path)
{
    Descriptor descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen())
        return systemFailure("open folder", errno);
    return Folder(std::move(descriptor));
}

Result<Folder> Folder::openOrMake(const QString& path)
{
    auto folder = open(path);
    if (folder || folder.error().code != ErrorCode::FileNotFound || QDir(path).isRoot())
        return folder;
    auto parent = openOrMake(QDir::cleanPath(path + QStringLiteral("/..")));
    if (!parent)
        return parent;
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemFailure("mkdir", errno);
    if (const auto synced = parent->sync(); !synced)
        return tl::unexpected(synced.error());
    return open(path);
}

Result<void> Folder::sync()
{
    if (::fsync(number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return systemFailure("fsync folder", errno);
    return {};
}

Result<void> Folder::rename(const QByteArray& from, const QByteArray& to)
{
    if (::renameat(number(), from.constData(), number(), to.constData()) != 0)
        return systemFailure("rename", errno);
    return {};
}

Result<Folder::Outcome> Folder::exchange(const QByteArray& one, const QByteArray& other)
{
    return renameWith(RENAME_EXCHANGE, one, other);
}

Result<Folder::Outcome> Folder::renameToFree(const QByteArray& from, const QByteArray& to)
{
    return renameWith(RENAME_NOREPLACE, from, to);
}

Result<Folder::Outcome> Folder::renameWith(unsigned flags, const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(number(), from.constData(), number(), to.constData(), flags) == 0)
        return Outcome::Done;
    switch (errno) {
    case ENOENT:
        return Outcome::NotThere;
    case EINVAL: // what NFS, CIFS and FUSE say to flags they do not know
    case ENOSYS:
    case EOPNOTSUPP:
        return Outcome::NotSupported;
    default:
        return systemFailure("rename", errno);
    }
}

Result<Folder::Outcome> Folder::link(const QByteArray& from, const QByteArray& to)
{
    return outcomeOfLink(::linkat(number(), from.constData(), number(), to.constData(), 0));
}

Result<Folder::Outcome> Folder::link(const Descriptor& nameless, const QByteArray& to)
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(nameless.number());
    return outcomeOfLink(::linkat(AT_FDCWD, self.constData(), number(), to.constData(), AT_SYMLINK_FOLLOW));
}

void Folder::remove(const QByteArray& name)
{
    ::unlinkat(number(), name.constData(), 0);
}

Result<void> Folder::erase(const QByteArray& name, std::size_t firstBytes)
{
    // That it cannot be overwritten is no reason to leave it there.
    Descriptor file(::openat(number(), name.constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.isOpen()) {
        const std::vector<unsigned char> zeros(firstBytes, 0);
        static_cast<void>(file.writeAll(zeros));
        static_cast<void>(file.sync());
    }
    if (::unlinkat(number(), name.constData(), 0) != 0 && errno != ENOENT)
        return systemFailure("unlink", errno);
    return {};
}

Result<Descriptor> Folder::openFile(const QByteArray& name) const
{
    return openRegular(number(), name.constData());
}

QByteArrayList Folder::names() const
{
    QByteArrayList names;
    // A descriptor of its own: reading a folder moves a position that all copies of one share.
    DIR* entries = ::fdopendir(::openat(number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!entries)
        return names;
    while (const dirent* entry = ::readdir(entries))
        names.append(QByteArray(entry->d_name));
    ::closedir(entries);
    return names;
}

Result<FileStart> readStartOfFile(const QString& path, std::size_t atMost)
{
    const auto file = openRegular(AT_FDCWD, QFile::encodeName(path).constData());
    if (!file)
        return tl::unexpected(file.error());
    struct stat status = {};
    if (::fstat(file->number(), &status) != 0)
        return systemFailure("fstat", errno);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > JournalHeader::largestFile)
        return failure(ErrorCode::FileTooLarge);
    auto bytes = file->readFromStart(static_cast<qsizetype>(std::min(size, atMost)));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return FileStart{*std::move(bytes), size};
}

Result<QByteArray> readWholeFile(const QString& path)
{
    return readStartOfFile(path, JournalHeader::largestFile).map([](FileStart&& file) {
        return std::move(file.bytes);
    });
}
