// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>

/// Bytes between guard pages, kept out of core files and (as far as the system allows) out of swap, and
/// overwritten when they go. Empty where the system gave no memory: ask isNull().
class SecureBytes
{
public:
    SecureBytes() = default;
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(SecureBytes&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr))
        , m_size(std::exchange(other.m_size, 0))
        , m_before(std::exchange(other.m_before, 0))
    {
    }
    SecureBytes& operator=(SecureBytes&& other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_before, other.m_before);
        return *this;
    }
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;

    [[nodiscard]] static SecureBytes copyOf(std::span<const unsigned char> bytes);

    /// Nothing but this part is seen from then on; what is around it is overwritten when the whole goes.
    void keepOnly(std::size_t from, std::size_t size);

    [[nodiscard]] bool isNull() const { return m_data == nullptr; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::span<unsigned char> span() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> span() const { return {m_data, m_size}; }

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_before = 0; ///< Bytes of the same allocation in front of the first one that is seen.
};
