// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

enum class WishChoice
{
    NotForMe,
    Maybe,
    Yes
};

/// One line of a private list: an item of the deck, or own words.
struct Wish
{
    QString item;
    QString words; ///< Only where there is no item.
    WishChoice choice = WishChoice::NotForMe;
    bool bringUp = false; ///< Their own maybe, to be spoken of after the reveal; by their own choice only.
    friend bool operator==(const Wish&, const Wish&) = default;
};

/// The private wishes of one sitting. When both are ready, what both said yes to comes out, once, and the one
/// maybe that either chose to bring up; all else is destroyed there and then, and nothing can be written any
/// more.
class WishTable
{
public:
    /// Replaces the list of one partner; does nothing once that partner is ready.
    void write(Partner partner, std::vector<Wish> wishes);
    /// The private list, for the one who wrote it; empty once that partner is ready.
    [[nodiscard]] std::vector<Wish> listOf(Partner partner) const;
    void setReady(Partner partner); ///< The second ready is the reveal.
    [[nodiscard]] bool isReady(Partner partner) const { return m_ready[partner]; }
    [[nodiscard]] bool isRevealed() const { return m_ready.first && m_ready.second; }
    [[nodiscard]] const std::vector<Wish>& met() const { return m_met; } ///< Empty until the reveal.
    /// The maybe that partner wants to talk about; none until the reveal, never kept.
    [[nodiscard]] const std::optional<Wish>& broughtUp(Partner partner) const { return m_broughtUp[partner]; }

private:
    friend class DraftBytes;

    void reveal();

    PerPartner<std::vector<Wish>> m_lists;
    PerPartner<bool> m_ready;
    std::vector<Wish> m_met;
    PerPartner<std::optional<Wish>> m_broughtUp;
};
