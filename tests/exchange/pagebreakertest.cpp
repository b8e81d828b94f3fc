// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagebreaker.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace {

constexpr qreal lineHeight = 10;
constexpr qreal pageHeight = 200;

/// A block of so many lines; the width of a line says which block it belongs to.
PageBlock blockOf(int name, int lines, bool keepsWithNext = false)
{
    PageBlock block;
    for (int i = 0; i < lines; ++i)
        block.pieces.push_back({{0, i * lineHeight, qreal(name), lineHeight}, BoxPiece()});
    block.height = lines * lineHeight;
    block.spaceBefore = 4;
    block.keepsWithNext = keepsWithNext;
    return block;
}

std::vector<int> namesOn(const PageBreaker::Page& page)
{
    std::vector<int> names;
    for (const Piece& piece : page) {
        if (const int name = qRound(piece.place.width()); names.empty() || names.back() != name)
            names.push_back(name);
    }
    return names;
}

bool staysOn(const PageBreaker::Page& page)
{
    return std::ranges::all_of(page, [](const Piece& piece) {
        return piece.place.top() >= 0 && piece.place.bottom() <= pageHeight;
    });
}

} // namespace

TEST(PageBreaker, StartsANewPageWhenABlockDoesNotFit)
{
    const auto pages = PageBreaker(pageHeight).pagesOf({blockOf(1, 12), blockOf(2, 9)});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(namesOn(pages[0]), std::vector{1});
    EXPECT_EQ(namesOn(pages[1]), std::vector{2});
    EXPECT_EQ(pages[1].front().place.top(), 0) << "no space at the top of a page";
}

TEST(PageBreaker, BeginsAPageWhereItIsTold)
{
    PageBlock chapter = blockOf(2, 1, true);
    chapter.beginsPage = true;
    const auto pages = PageBreaker(pageHeight).pagesOf({chapter, blockOf(1, 2), chapter, blockOf(3, 2)});
    ASSERT_EQ(pages.size(), 2U) << "the first page is begun already";
    EXPECT_EQ(namesOn(pages[0]), (std::vector{2, 1}));
    EXPECT_EQ(namesOn(pages[1]), (std::vector{2, 3}));
}

TEST(PageBreaker, TakesAHeadingAlongToWhatItStandsAbove)
{
    const auto pages = PageBreaker(pageHeight).pagesOf({blockOf(1, 16), blockOf(2, 1, true), blockOf(3, 5)});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(namesOn(pages[1]), (std::vector{2, 3}));
}

TEST(PageBreaker, CutsOnlyWhatNoPageCanHold)
{
    const auto pages = PageBreaker(pageHeight).pagesOf({blockOf(1, 5), blockOf(2, 50), blockOf(3, 2)});
    ASSERT_EQ(pages.size(), 4U);
    EXPECT_EQ(namesOn(pages[0]), std::vector{1});
    EXPECT_EQ(pages[1].size() + pages[2].size() + pages[3].size(), 52U);
    EXPECT_EQ(namesOn(pages[3]), (std::vector{2, 3}));
}

TEST(PageBreaker, RepeatsTheHeadOnEveryPageItsBlocksReach)
{
    PageBlock head = blockOf(9, 2, true);
    PageBlock row = blockOf(1, 40);
    row.head = std::make_shared<PageBlock>(head);
    const auto pages = PageBreaker(pageHeight).pagesOf({head, row});
    ASSERT_EQ(pages.size(), 3U);
    for (const auto& page : pages)
        EXPECT_EQ(namesOn(page), (std::vector{9, 1}));
}

TEST(PageBreaker, CutsABarWhereThePageEnds)
{
    PageBlock block = blockOf(1, 30);
    block.pieces.push_back({{0, 0, 1, block.height}, BoxPiece{.stretches = true}});
    const auto pages = PageBreaker(pageHeight).pagesOf({block});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].back().place, QRectF(0, 0, 1, 200));
    EXPECT_EQ(pages[1].back().place, QRectF(0, 0, 1, 100));
}

RC_GTEST_PROP(PageBreaker, LosesNothingAndOrphansNoHeading, ())
{
    std::vector<PageBlock> blocks;
    std::size_t pieces = 0;
    const auto count = *rc::gen::inRange(1, 40);
    for (int name = 1; name <= count; ++name) {
        const bool heading = *rc::gen::inRange(0, 4) == 0;
        const int lines = heading ? 1 : *rc::gen::inRange(1, 60);
        blocks.push_back(blockOf(name, lines, heading));
        pieces += static_cast<std::size_t>(lines);
    }
    const auto pages = PageBreaker(pageHeight).pagesOf(blocks);
    std::size_t found = 0;
    std::vector<int> order;
    for (const auto& page : pages) {
        RC_ASSERT(staysOn(page));
        found += page.size();
        const auto names = namesOn(page);
        order.insert(order.end(), names.begin(), names.end());
        const auto last = static_cast<std::size_t>(names.back());
        RC_ASSERT(last == blocks.size() || !blocks[last - 1].keepsWithNext);
    }
    RC_ASSERT(found == pieces);
    RC_ASSERT(std::ranges::is_sorted(order));
}
