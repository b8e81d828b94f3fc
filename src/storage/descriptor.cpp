// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/descriptor.h"

#include "storage/systemerror.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace {

Result<off_t> sizeOf(int number)
{
    struct stat status = {};
    if (::fstat(number, &status) != 0)
        return systemFailure("fstat", errno);
    return status.st_size;
}

/// Fills the bytes from there on; how many there were, fewer only at the end of the file.
Result<qsizetype> readAt(int number, off_t start, QByteArray& bytes)
{
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::pread(number, bytes.data() + filled,
                                      static_cast<std::size_t>(bytes.size() - filled), start + filled);
        if (count < 0 && errno != EINTR)
            return systemFailure("read", errno);
        if (count == 0)
            break;
        filled += std::max<ssize_t>(count, 0);
    }
    return filled;
}

} // namespace

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
    const auto size = sizeOf(m_number);
    if (!size)
        return tl::unexpected(size.error());
    QByteArray bytes(std::min<qsizetype>(atMost, *size), Qt::Uninitialized);
    const auto filled = readAt(m_number, 0, bytes);
    if (!filled)
        return tl::unexpected(filled.error());
    bytes.truncate(*filled);
    return bytes;
}

Result<bool> Descriptor::holds(std::span<const unsigned char> bytes) const
{
    const auto size = sizeOf(m_number);
    if (!size)
        return tl::unexpected(size.error());
    bool same = static_cast<std::size_t>(*size) == bytes.size();
    constexpr std::size_t atOnce = 128 << 10; // stays in the processor’s cache
    QByteArray piece;
    for (std::size_t at = 0; same && at < bytes.size(); at += atOnce) {
        const auto expected = bytes.subspan(at, std::min(atOnce, bytes.size() - at));
        piece.resize(static_cast<qsizetype>(expected.size()));
        const auto filled = readAt(m_number, static_cast<off_t>(at), piece);
        if (!filled)
            return tl::unexpected(filled.error());
        same =
            *filled == piece.size() && std::memcmp(piece.constData(), expected.data(), expected.size()) == 0;
    }
    return same;
}
