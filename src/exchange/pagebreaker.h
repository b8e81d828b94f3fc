// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pageblock.h"

/// Puts blocks on pages of a height: what keeps with the next goes with it, and only a block no page can hold
/// is cut. No block is ever lost.
class PageBreaker
{
public:
    using Page = std::vector<Piece>; ///< Placed from the upper corner of the text area.

    explicit PageBreaker(qreal pageHeight) : m_pageHeight(pageHeight) {}

    [[nodiscard]] std::vector<Page> pagesOf(std::vector<PageBlock> blocks);

private:
    void startPage(const PageBlock& next);
    void put(const PageBlock& block);
    void place(PageBlock block);
    [[nodiscard]] bool isAtTop() const { return m_y <= m_top; }
    [[nodiscard]] qreal roomFor(const PageBlock& block) const;

    qreal m_pageHeight;
    qreal m_top = 0; ///< Below what is repeated from the page before.
    qreal m_y = 0;
    std::vector<Page> m_pages{1};
};
