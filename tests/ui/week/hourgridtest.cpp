// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/hourgrid.h"
#include "ui/checkin/hourcursor.h"

#include <gtest/gtest.h>

namespace {

HourGrid grid(Qt::LayoutDirection direction, Qt::DayOfWeek firstDay = Qt::Monday)
{
    return {QRect(40, 24, 401, 577), 0, 48, direction, firstDay};
}

} // namespace

TEST(HourGrid, EveryCellIsFoundAgainAtItsMiddle)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const HourGrid hours = grid(direction);
        for (int column = 0; column < 7; ++column) {
            for (int half = 0; half < 48; ++half) {
                const HourCell cell{column, half};
                ASSERT_EQ(hours.cellAt(hours.cell(cell).center()), cell);
                ASSERT_EQ(hours.cellAt(hours.cell(cell).topLeft()), cell);
                ASSERT_EQ(hours.cellAt(hours.cell(cell).bottomRight()), cell);
            }
        }
    }
}

TEST(HourGrid, BeginsTheWeekOnTheDayOfTheLocale)
{
    const HourGrid sunday = grid(Qt::LeftToRight, Qt::Sunday);
    EXPECT_EQ(sunday.dayOf(0), 6);
    EXPECT_EQ(sunday.columnOf(0), 1);
    for (int day = 0; day < 7; ++day)
        EXPECT_EQ(sunday.dayOf(sunday.columnOf(day)), day);
}

TEST(HourGrid, FromRightToLeftTheFirstDayIsOnTheRight)
{
    EXPECT_LT(grid(Qt::LeftToRight).cell({0, 0}).left(), grid(Qt::LeftToRight).cell({6, 0}).left());
    EXPECT_GT(grid(Qt::RightToLeft).cell({0, 0}).left(), grid(Qt::RightToLeft).cell({6, 0}).left());
}

TEST(HourGrid, NothingIsOutsideAndTheNearestCellIsAtTheEdge)
{
    EXPECT_FALSE(grid(Qt::LeftToRight).cellAt({5, 100}));
    EXPECT_EQ(grid(Qt::LeftToRight).nearestCell({5, -100}), (HourCell{0, 0}));
    EXPECT_EQ(grid(Qt::LeftToRight).nearestCell({9000, 9000}), (HourCell{6, 47}));
}

TEST(HourCursor, MovesByHalfHoursAndDaysAndStopsAtTheEdges)
{
    const HourCell middle{3, 20};
    EXPECT_EQ(movedBy(Qt::Key_Down, middle, Qt::LeftToRight), (HourCell{3, 21}));
    EXPECT_EQ(movedBy(Qt::Key_Right, middle, Qt::LeftToRight), (HourCell{4, 20}));
    EXPECT_EQ(movedBy(Qt::Key_Right, middle, Qt::RightToLeft), (HourCell{2, 20}));
    EXPECT_EQ(movedBy(Qt::Key_PageUp, middle, Qt::LeftToRight), (HourCell{3, 16}));
    EXPECT_EQ(movedBy(Qt::Key_Home, middle, Qt::RightToLeft), (HourCell{0, 20}));
    EXPECT_EQ(movedBy(Qt::Key_Up, {0, 0}, Qt::LeftToRight), (HourCell{0, 0}));
    EXPECT_EQ(movedBy(Qt::Key_PageDown, {6, 46}, Qt::LeftToRight), (HourCell{6, 47}));
    EXPECT_FALSE(movedBy(Qt::Key_A, middle, Qt::LeftToRight));
}
