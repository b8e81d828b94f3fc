// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weeklanes.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using testing::ElementsAre;

namespace {

WeekBlock block(int column, int start, int end)
{
    WeekBlock block;
    block.column = column;
    block.startMinute = start;
    block.endMinute = end;
    return block;
}

bool overlap(const WeekBlock& a, const WeekBlock& b)
{
    return a.column == b.column && a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}

} // namespace

TEST(WeekLanes, ABlockAloneHasTheWholeDay)
{
    EXPECT_THAT(lanesOf({block(0, 600, 660), block(0, 660, 720), block(1, 600, 660)}),
                ElementsAre(Lane{0, 1}, Lane{0, 1}, Lane{0, 1}));
}

TEST(WeekLanes, BlocksThatOverlapShareTheDay)
{
    EXPECT_THAT(lanesOf({block(2, 600, 720), block(2, 630, 660), block(2, 700, 760), block(2, 760, 800)}),
                ElementsAre(Lane{0, 2}, Lane{1, 2}, Lane{1, 2}, Lane{0, 1}));
}

TEST(WeekLanes, AWeekWithoutBlocksHasNoLanes)
{
    EXPECT_TRUE(lanesOf({}).empty());
}

RC_GTEST_PROP(WeekLanes, NoTwoOverlappingBlocksStandInOneLane, ())
{
    std::vector<WeekBlock> blocks;
    const int count = *rc::gen::inRange(0, 14);
    for (int i = 0; i < count; ++i) {
        const int start = *rc::gen::inRange(0, 1400);
        blocks.push_back(block(*rc::gen::inRange(0, 3), start, start + *rc::gen::inRange(1, 200)));
    }
    std::ranges::sort(blocks, {}, [](const WeekBlock& b) { return std::pair(b.column, b.startMinute); });
    const auto lanes = lanesOf(blocks);
    RC_ASSERT(lanes.size() == blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        RC_ASSERT(lanes[i].place >= 0 && lanes[i].place < lanes[i].of);
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(blocks[i], blocks[j])) {
                RC_ASSERT(lanes[i].place != lanes[j].place);
                RC_ASSERT(lanes[i].of == lanes[j].of);
            }
        }
    }
}
