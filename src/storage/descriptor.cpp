// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/descriptor.h"

#include "storage/systemerror.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_number); // everything that was to last has been synced before
}

Result<void> Descriptor::writeAll(std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return systemFailure("write", errno);
        if (written == 0) // takes nothing and says no reason
            return systemFailure("write", EIO);
        if (written > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> Descriptor::sync()
{
    // Not tried again: after a failed fsync the kernel may call the lost pages clean.
    if (::fsync(m_number) != 0)
        return systemFailure("fsync", errno);
    return {};
}

Result<QByteArray> Descriptor::readFromStart(qsizetype atMost) const
{
    struct stat status = {};
    if (::fstat(m_number, &status) != 0)
        return systemFailure("fstat", errno);
    atMost = std::min<qsizetype>(atMost, status.st_size);
    QByteArray bytes(atMost, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < atMost) {
        const ssize_t count =
            ::pread(m_number, bytes.data() + filled, static_cast<std::size_t>(atMost - filled), filled);
        if (count < 0 && errno != EINTR)
            return systemFailure("read", errno);
        if (count == 0)
            break;
        filled += std::max<ssize_t>(count, 0);
    }
    bytes.truncate(filled);
    return bytes;
}
