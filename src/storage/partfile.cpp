// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/partfile.h"

#include "storage/systemerror.h"

#include <cerrno>
#include <cstring>
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

PartFile::PartFile(Folder& folder, const QByteArray& partName) : m_folder(folder)
{
    if (canNameLater())
        m_descriptor = Descriptor(::openat(folder.number(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly));
    if (m_descriptor.isOpen())
        return;
    m_descriptor = Descriptor(::openat(folder.number(), partName.constData(),
                                       O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC, ownerOnly));
    if (m_descriptor.isOpen())
        m_name = partName;
}

PartFile::~PartFile()
{
    if (!m_name.isEmpty())
        m_folder.remove(m_name);
}

Result<PartFile> PartFile::write(Folder& folder, const QByteArray& partName,
                                 std::span<const unsigned char> bytes)
{
    PartFile part(folder, partName);
    if (!part.m_descriptor.isOpen())
        return systemFailure("create", errno);
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
    const auto back = m_descriptor.readFromStart(static_cast<qsizetype>(bytes.size()) + 1);
    if (!back)
        return tl::unexpected(back.error());
    if (static_cast<std::size_t>(back->size()) != bytes.size() ||
        std::memcmp(back->constData(), bytes.data(), bytes.size()) != 0)
        return failure(ErrorCode::DeviceFailed, QStringLiteral("read back other bytes than were written"));
    return {};
}

Result<void> PartFile::appearAs(const QByteArray& name)
{
    if (m_name.isEmpty()) {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor.number());
        if (::linkat(AT_FDCWD, self.constData(), m_folder.number(), name.constData(), AT_SYMLINK_FOLLOW) != 0)
            return systemFailure("link", errno);
        return {};
    }
    if (m_name != name) {
        const auto renamed = m_folder.renameToFree(m_name, name);
        if (!renamed)
            return tl::unexpected(renamed.error());
        if (*renamed != Folder::Outcome::Done) {
            if (const auto linked = m_folder.link(m_name, name); !linked)
                return linked;
            m_folder.remove(m_name);
        }
    }
    m_name.clear();
    return {};
}
