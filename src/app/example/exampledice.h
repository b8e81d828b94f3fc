// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtEndian>

#include <array>
#include <random>

/// Chance that comes out the same for the same seed on every computer. The standard fixes what this engine
/// gives, but not what std::uniform_int_distribution makes of it: that differs between libraries.
class ExampleDice
{
public:
    explicit ExampleDice(quint32 seed) : m_engine(seed) {}

    [[nodiscard]] int below(int bound) ///< 0 to bound - 1; the bias of the remainder is far below notice.
    {
        return static_cast<int>(m_engine() % static_cast<quint64>(bound));
    }
    [[nodiscard]] bool oneIn(int times) { return below(times) == 0; }
    [[nodiscard]] EntryId id() ///< In the form of a random UUID (RFC 4122, version 4).
    {
        std::array<uchar, 16> bytes{};
        qToLittleEndian<quint64>(m_engine(), bytes.data());
        qToLittleEndian<quint64>(m_engine(), bytes.data() + 8);
        bytes[6] = static_cast<uchar>((bytes[6] & 0x0f) | 0x40);
        bytes[8] = static_cast<uchar>((bytes[8] & 0x3f) | 0x80);
        return EntryId::fromBytes(QByteArray(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    }

private:
    std::mt19937_64 m_engine;
};
