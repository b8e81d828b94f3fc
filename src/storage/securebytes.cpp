// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/securebytes.h"

#include <sodium.h>

#include <algorithm>

SecureBytes::SecureBytes(std::size_t size)
{
    // sodium_init() may run again and again, from any thread; before it there are no guarded allocations.
    if (sodium_init() < 0)
        return;
    m_data = static_cast<unsigned char*>(sodium_malloc(std::max<std::size_t>(size, 1)));
    m_size = m_data ? size : 0;
}

SecureBytes::~SecureBytes()
{
    if (m_data)
        sodium_free(m_data - m_before);
}

SecureBytes SecureBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecureBytes copy(bytes.size());
    if (!copy.isNull())
        std::ranges::copy(bytes, copy.data());
    return copy;
}

void SecureBytes::keepOnly(std::size_t from, std::size_t size)
{
    m_data += from;
    m_before += from;
    m_size = size;
}
