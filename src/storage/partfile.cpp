// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/partfile.h"

#include "storage/journalheader.h"
#include "storage/systemerror.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

/// A file without a name gets one through /proc only.
bool canNameLater()
{
    return ::access("/proc/self/fd", X_OK) == 0;
}

} // namespace

PartFile::PartFile(Folder& folder, const QByteArray& partName, Leave mayBeNamed)
    : m_folder(folder), m_partName(partName), m_mayBeNamed(std::move(mayBeNamed))
{
}

Result<void> PartFile::create()
{
    if (canNameLater())
        m_descriptor =
            Descriptor(::openat(m_folder.number(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly));
    return m_descriptor.isOpen() ? Result<void>() : createNamed();
}

Result<void> PartFile::createNamed()
{
    if (const auto allowed = m_mayBeNamed(); !allowed)
        return allowed;
    m_descriptor = Descriptor(::openat(m_folder.number(), m_partName.constData(),
                                       O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC, ownerOnly));
    if (!m_descriptor.isOpen())
        return systemFailure("create", errno);
    m_name = m_partName;
    return {};
}

PartFile::~PartFile()
{
    if (!m_name.isEmpty())
        m_folder.remove(m_name);
}

Result<PartFile> PartFile::write(Folder& folder, const QByteArray& partName,
                                 std::span<const unsigned char> bytes, Leave mayBeNamed)
{
    PartFile part(folder, partName, std::move(mayBeNamed));
    if (const auto created = part.create(); !created)
        return tl::unexpected(created.error());
    if (const auto filled = part.fill(bytes); !filled)
        return tl::unexpected(filled.error());
    return part;
}

Result<void> PartFile::fill(std::span<const unsigned char> bytes)
{
    if (const auto written = m_descriptor.writeAll(bytes); !written)
        return written;
    if (const auto synced = m_descriptor.sync(); !synced)
        return synced;
    // From the disk, not from memory: only a hint, but it shows a network share that lost what it took.
    ::posix_fadvise(m_descriptor.number(), 0, 0, POSIX_FADV_DONTNEED);
    ::posix_fadvise(m_descriptor.number(), 0, 0, POSIX_FADV_WILLNEED); // all of it at once
    const auto stands = m_descriptor.holds(bytes);
    if (!stands)
        return tl::unexpected(stands.error());
    if (!*stands)
        return failure(ErrorCode::DeviceFailed, QStringLiteral("read back other bytes than were written"));
    return {};
}

Result<void> PartFile::appearAs(const QByteArray& name)
{
    if (const auto allowed = m_mayBeNamed(); !allowed)
        return allowed;
    if (m_name.isEmpty()) {
        const auto linked = m_folder.link(m_descriptor, name);
        if (!linked)
            return tl::unexpected(linked.error());
        if (*linked == Folder::Outcome::Done)
            return {};
        // A file system that makes files without a name and cannot give them one.
        if (const auto copied = copyIntoNamed(); !copied)
            return copied;
    }
    if (m_name != name) {
        if (const auto renamed = renameTo(name); !renamed)
            return renamed;
    }
    m_name.clear();
    return {};
}

Result<void> PartFile::copyIntoNamed()
{
    const auto bytes = m_descriptor.readFromStart(JournalHeader::largestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto created = createNamed(); !created)
        return created;
    return fill({reinterpret_cast<const unsigned char*>(bytes->constData()),
                 static_cast<std::size_t>(bytes->size())});
}

Result<void> PartFile::renameTo(const QByteArray& name)
{
    const auto renamed = m_folder.renameToFree(m_name, name);
    if (!renamed)
        return tl::unexpected(renamed.error());
    if (*renamed == Folder::Outcome::Done)
        return {};
    const auto linked = m_folder.link(m_name, name);
    if (!linked)
        return tl::unexpected(linked.error());
    if (*linked == Folder::Outcome::Done) {
        m_folder.remove(m_name);
        return {};
    }
    // Nothing here can refuse a taken name by itself, so we look first; our lock keeps our own kind away.
    if (m_folder.openFile(name).has_value())
        return failure(ErrorCode::FileExists);
    return m_folder.rename(m_name, name);
}
