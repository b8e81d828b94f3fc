// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownmemory.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

bool standIn(std::span<const char> chunk, std::span<const char> turned, std::size_t step)
{
    for (std::size_t at = 0; at + turned.size() * step <= chunk.size(); ++at) {
        std::size_t i = 0;
        while (i < turned.size() &&
               static_cast<char>(~static_cast<unsigned char>(chunk[at + i * step])) == turned[i])
            ++i;
        if (i == turned.size())
            return true;
    }
    return false;
}

} // namespace

bool standInMemory(std::span<const char> turned, std::size_t step)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return false;
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const QList<QByteArray> lines = maps.readAll().split('\n');
    std::vector<char> chunk(1 << 20);
    bool found = false;
    for (const QByteArray& line : lines) {
        const qsizetype dash = line.indexOf('-');
        const qsizetype space = line.indexOf(' ');
        if (dash < 0 || !line.mid(space + 1).startsWith("rw"))
            continue;
        quint64 at = line.first(dash).toULongLong(nullptr, 16);
        const quint64 end = line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16);
        while (at < end && !found) {
            const auto wanted = static_cast<std::size_t>(std::min<quint64>(end - at, chunk.size()));
            const ssize_t got = ::pread(memory, chunk.data(), wanted, static_cast<off_t>(at));
            if (got <= 0)
                break;
            const auto length = static_cast<std::size_t>(got);
            found = standIn({chunk.data(), length}, turned, step);
            // What spans two chunks is found in the second.
            const std::size_t overlap = turned.size() * step;
            at += length > overlap && at + length < end ? length - overlap : length;
            ::explicit_bzero(chunk.data(), chunk.size());
        }
    }
    ::close(memory);
    return found;
}
