// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagebreaker.h"

namespace {

/// The blocks that have to stand together, from one up to and including the first that does not hold on to
/// the next.
std::size_t endOfChain(const std::vector<PageBlock>& blocks, std::size_t from)
{
    std::size_t end = from;
    while (end + 1 < blocks.size() && blocks[end].keepsWithNext)
        ++end;
    return end + 1;
}

qreal heightOf(const std::vector<PageBlock>& blocks, std::size_t from, std::size_t end)
{
    qreal height = blocks[from].height;
    for (std::size_t i = from + 1; i < end; ++i)
        height += blocks[i].spaceBefore + blocks[i].height;
    return height;
}

} // namespace

std::vector<PageBreaker::Page> PageBreaker::pagesOf(std::vector<PageBlock> blocks)
{
    m_pages.assign(1, {});
    m_top = 0;
    m_y = 0;
    for (std::size_t i = 0; i < blocks.size();) {
        const std::size_t end = endOfChain(blocks, i);
        const bool isFull = heightOf(blocks, i, end) > roomFor(blocks[i]);
        if (!isAtTop() && (isFull || blocks[i].beginsPage))
            startPage(blocks[i]);
        for (; i < end; ++i)
            place(std::move(blocks[i]));
    }
    return std::move(m_pages);
}

void PageBreaker::startPage(const PageBlock& next)
{
    m_pages.emplace_back();
    m_top = 0;
    m_y = 0;
    if (next.head && next.head->height < m_pageHeight / 2)
        put(*next.head);
    m_top = m_y;
}

qreal PageBreaker::roomFor(const PageBlock& block) const
{
    return m_pageHeight - m_y - (isAtTop() ? 0 : block.spaceBefore);
}

void PageBreaker::put(const PageBlock& block)
{
    const qreal y = m_y + (isAtTop() ? 0 : block.spaceBefore);
    for (Piece piece : block.pieces) {
        piece.place.translate(0, y);
        m_pages.back().push_back(std::move(piece));
    }
    m_y = y + block.height;
}

void PageBreaker::place(PageBlock block)
{
    while (block.height > roomFor(block)) {
        auto [above, below] = cutAt(block, roomFor(block));
        if (above.pieces.empty() && isAtTop())
            break; // A single piece taller than a page: it has to stand as it is.
        if (!above.pieces.empty())
            put(above);
        block = std::move(below);
        startPage(block);
    }
    put(block);
}
