// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekgeometry.h"

#include <gtest/gtest.h>

namespace {

WeekFrame frame(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    WeekFrame frame;
    frame.width = 1003;
    frame.gutter = 55;
    frame.endMargin = 8;
    frame.height = 541;
    frame.hours = {8, 23};
    frame.direction = direction;
    return frame;
}

WeekBlock block(int column, int start, int end)
{
    WeekBlock block;
    block.column = column;
    block.startMinute = start;
    block.endMinute = end;
    return block;
}

} // namespace

TEST(WeekGeometry, DaysFollowEachOtherWithoutAGap)
{
    const WeekGeometry geometry(frame());
    EXPECT_EQ(geometry.column(0).left(), 55);
    for (int column = 1; column < 7; ++column)
        EXPECT_EQ(geometry.column(column).left(), geometry.column(column - 1).right() + 1);
    EXPECT_EQ(geometry.column(6).right() + 1, 1003 - 8);
}

TEST(WeekGeometry, FromRightToLeftEverythingIsMirrored)
{
    const WeekGeometry left(frame());
    const WeekGeometry right(frame(Qt::RightToLeft));
    for (int column = 0; column < 7; ++column) {
        EXPECT_EQ(right.column(column).left(), 1003 - left.column(column).right() - 1);
        EXPECT_EQ(right.column(column).width(), left.column(column).width());
    }
    const Lane second{1, 2};
    const QRect a = left.block(block(2, 600, 660), second, 3, 10);
    const QRect b = right.block(block(2, 600, 660), second, 3, 10);
    EXPECT_EQ(b.left(), 1003 - a.right() - 1);
}

TEST(WeekGeometry, EveryPlaceInTheWeekIsFoundAgain)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const WeekGeometry geometry(frame(direction));
        for (int column = 0; column < 7; ++column) {
            for (int minute = 8 * 60; minute < 23 * 60; minute += 30) {
                const QRect slot = geometry.stretch(column, minute, minute + 30);
                const WeekPlace found = geometry.placeAt(slot.center());
                EXPECT_EQ(found.column, column);
                EXPECT_GE(found.minute, minute);
                EXPECT_LT(found.minute, minute + 30);
            }
        }
    }
}

TEST(WeekGeometry, BlocksInTwoLanesDoNotTouch)
{
    const WeekGeometry geometry(frame());
    const QRect first = geometry.block(block(1, 600, 700), {0, 2}, 3, 10);
    const QRect second = geometry.block(block(1, 620, 700), {1, 2}, 3, 10);
    EXPECT_LT(first.right(), second.left());
    EXPECT_TRUE(geometry.column(1).contains(first));
    EXPECT_TRUE(geometry.column(1).contains(second));
}

TEST(WeekGeometry, AShortBlockIsStillHighEnoughToRead)
{
    const WeekGeometry geometry(frame());
    EXPECT_EQ(geometry.block(block(1, 600, 605), {0, 1}, 3, 17).height(), 17);
}

TEST(WeekGeometry, ADayThatIsNotShownHasNoPlace)
{
    WeekFrame three = frame();
    three.columns = 3;
    three.firstColumn = 2;
    const WeekGeometry geometry(three);
    EXPECT_TRUE(geometry.column(1).isNull());
    EXPECT_TRUE(geometry.column(5).isNull());
    EXPECT_TRUE(geometry.block(block(0, 600, 660), {0, 1}, 3, 17).isNull());
    EXPECT_EQ(geometry.placeAt(geometry.column(4).center()).column, 4);
    EXPECT_GT(geometry.column(2).width(), 300);
}
