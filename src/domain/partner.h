// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// One of the two people; neither is the main one, the order is only where they sit on the page.
enum class Partner
{
    First,
    Second
};

inline constexpr std::array bothPartners{Partner::First, Partner::Second};

[[nodiscard]] constexpr Partner otherThan(Partner partner)
{
    return partner == Partner::First ? Partner::Second : Partner::First;
}

/// A pair with one value for each partner.
template <class T>
struct PerPartner
{
    T first{};
    T second{};

    [[nodiscard]] constexpr T& operator[](Partner partner)
    {
        return partner == Partner::First ? first : second;
    }
    [[nodiscard]] constexpr const T& operator[](Partner partner) const
    {
        return partner == Partner::First ? first : second;
    }
    friend bool operator==(const PerPartner&, const PerPartner&) = default;
};
