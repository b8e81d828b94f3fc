// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <span>
#include <utility>

/// An open file or folder of the system; closed when it goes.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

    /// Until every byte is written: a write may stop half way, and only the next one says why.
    [[nodiscard]] Result<void> writeAll(std::span<const unsigned char> bytes);
    [[nodiscard]] Result<void> sync();
    /// The bytes from the start, at most this many; fewer where the file is shorter.
    [[nodiscard]] Result<QByteArray> readFromStart(qsizetype atMost) const;
    /// Whether these bytes and no others are in it.
    [[nodiscard]] Result<bool> holds(std::span<const unsigned char> bytes) const;

private:
    int m_number = -1;
};
