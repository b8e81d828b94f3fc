// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekdrag.h"

#include <gtest/gtest.h>

namespace {

constexpr int eight = 20 * 60;

WeekBlock evening()
{
    WeekBlock block;
    block.id = {EntryId::create(), QDate(2026, 6, 10)};
    block.column = 2;
    block.startMinute = eight;
    block.endMinute = eight + 90;
    block.durationMinutes = 90;
    return block;
}

WeekGhost at(int column, int startMinute, int durationMinutes)
{
    return {column, startMinute, durationMinutes};
}

} // namespace

TEST(WeekDrag, DrawsByQuartersOfAnHourUpAndDownFromWhereItBegan)
{
    WeekDrag drag({2, eight + 7}, 0);
    EXPECT_EQ(drag.ghost(), std::nullopt);
    drag.moveTo({2, eight + 52});
    EXPECT_EQ(drag.ghost(), at(2, eight, 60));
    drag.moveTo({4, eight - 40});
    EXPECT_EQ(drag.ghost(), at(2, eight - 45, 60)) << "in the day it began in";
}

TEST(WeekDrag, MovesAnEveningAndKeepsItsLength)
{
    WeekDrag drag(WeekDrag::Kind::Move, {2, eight + 20}, evening(), 0);
    EXPECT_FALSE(drag.isChanged());
    drag.moveTo({4, eight + 20 - 33});
    EXPECT_EQ(drag.ghost(), at(4, eight - 30, 90));
    EXPECT_TRUE(drag.isChanged());
    drag.moveTo({2, eight + 22});
    EXPECT_FALSE(drag.isChanged()) << "back where it was";
    drag.moveTo({2, 0});
    EXPECT_EQ(drag.ghost(), at(2, 0, 90));
}

TEST(WeekDrag, AnEdgeMovesAloneAndTheOtherStays)
{
    WeekDrag end(WeekDrag::Kind::ToEnd, {2, eight + 89}, evening(), 0);
    end.moveTo({2, eight + 89 + 31});
    EXPECT_EQ(end.ghost(), at(2, eight, 120));
    end.moveTo({2, eight - 200});
    EXPECT_EQ(end.ghost(), at(2, eight, WeekDrag::shortest));
    WeekDrag start(WeekDrag::Kind::FromStart, {2, eight + 1}, evening(), 0);
    start.moveTo({2, eight + 31});
    EXPECT_EQ(start.ghost(), at(2, eight + 30, 60));
    start.moveTo({2, eight + 400});
    EXPECT_EQ(start.ghost(), at(2, eight + 75, WeekDrag::shortest));
}

TEST(WeekDrag, ADayThatHasGoneByIsNoPlaceForAnything)
{
    WeekDrag drag(WeekDrag::Kind::Move, {2, eight}, evening(), 2);
    drag.moveTo({1, eight});
    EXPECT_EQ(drag.ghost(), std::nullopt);
    drag.moveTo({3, eight});
    EXPECT_EQ(drag.ghost(), at(3, eight, 90));
}
