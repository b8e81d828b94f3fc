// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekstops.h"

#include "sampleweek.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class WeekStopsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_week.plan(10, eight, 90, u"Our evening"_s);
        m_week.plan(12, eight + 15, 30, u"Short"_s);
    }

    [[nodiscard]] WeekStops stops() const { return WeekStops(m_week.presenter.view()); }
    /// Where a key leads, as a stop.
    [[nodiscard]] WeekStop after(int column, int minute, int key, bool withCtrl = false,
                                 Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        const WeekStops all = stops();
        return all.at(all.movedBy(key, withCtrl, all.nearest(column, minute), minute, direction).value());
    }

    SampleWeek m_week;
};

TEST_F(WeekStopsTest, AnOccasionIsOneStopHoweverLongItIs)
{
    const WeekStop occasion = after(2, eight - 30, Qt::Key_Down);
    ASSERT_TRUE(occasion.block);
    EXPECT_EQ(occasion.startMinute, eight);
    EXPECT_EQ(occasion.endMinute, eight + 90);
    EXPECT_EQ(after(2, eight, Qt::Key_Down).startMinute, eight + 90);
    EXPECT_EQ(after(2, eight, Qt::Key_Up).startMinute, eight - 30);
}

TEST_F(WeekStopsTest, HalfHoursThatAnOccasionCoversAreNoStops)
{
    // 20:15 to 20:45 takes the place of both half hours it touches.
    EXPECT_EQ(after(4, eight - 30, Qt::Key_Down).startMinute, eight + 15);
    EXPECT_EQ(after(4, eight + 15, Qt::Key_Down).startMinute, eight + 60);
}

TEST_F(WeekStopsTest, ArrowsEndAtTheEdgesOfTheWeek)
{
    EXPECT_EQ(after(0, 8 * 60, Qt::Key_Up).startMinute, 8 * 60);
    EXPECT_EQ(after(0, 8 * 60, Qt::Key_Left).column, 0);
    EXPECT_EQ(after(6, 22 * 60 + 30, Qt::Key_Down).startMinute, 22 * 60 + 30);
    EXPECT_EQ(after(6, 22 * 60 + 30, Qt::Key_Right).column, 6);
}

TEST_F(WeekStopsTest, SidewaysKeepsToTheHour)
{
    const WeekStop occasion = after(1, eight + 30, Qt::Key_Right);
    EXPECT_TRUE(occasion.block);
    EXPECT_EQ(after(2, eight + 30, Qt::Key_Right).startMinute, eight + 30);
}

TEST_F(WeekStopsTest, FromRightToLeftTheArrowsFollowTheEye)
{
    EXPECT_EQ(after(3, 600, Qt::Key_Left, false, Qt::RightToLeft).column, 4);
    EXPECT_EQ(after(3, 600, Qt::Key_Right, false, Qt::RightToLeft).column, 2);
}

TEST_F(WeekStopsTest, WithCtrlTheArrowsGoFromOccasionToOccasion)
{
    EXPECT_EQ(after(0, 600, Qt::Key_Right, true).column, 2);
    EXPECT_EQ(after(2, eight, Qt::Key_Down, true).column, 4);
    EXPECT_EQ(after(4, eight + 15, Qt::Key_Left, true).column, 2);
    EXPECT_EQ(after(4, eight + 15, Qt::Key_Right, true).column, 4);
}

TEST_F(WeekStopsTest, HomeAndEndGoToTheFirstAndLastDay)
{
    EXPECT_EQ(after(3, 600, Qt::Key_Home).column, 0);
    EXPECT_EQ(after(3, 600, Qt::Key_End).column, 6);
    EXPECT_EQ(after(3, 600, Qt::Key_Home, true).startMinute, 8 * 60);
    EXPECT_EQ(after(3, 600, Qt::Key_End, true).startMinute, 22 * 60 + 30);
}

TEST_F(WeekStopsTest, OtherKeysDoNotMove)
{
    const WeekStops all = stops();
    EXPECT_FALSE(all.movedBy(Qt::Key_A, false, 0, 0, Qt::LeftToRight));
    EXPECT_FALSE(WeekStops().movedBy(Qt::Key_Down, false, 0, 0, Qt::LeftToRight));
}

TEST_F(WeekStopsTest, TwoOccasionsAtOneHourAreTwoStops)
{
    m_week.plan(10, eight, 60, u"Another"_s);
    const WeekStops all = stops();
    const int first = all.nearest(2, eight);
    const int second = all.movedBy(Qt::Key_Down, false, first, eight, Qt::LeftToRight).value();
    ASSERT_TRUE(all.at(first).block && all.at(second).block);
    EXPECT_NE(*all.at(first).block, *all.at(second).block);
}

TEST_F(WeekStopsTest, AFreeHalfHourSaysThatNothingIsPlannedOrThatItIsBusy)
{
    WeekView view = m_week.presenter.view();
    const WeekStop stop{0, 600, 630};
    EXPECT_EQ(freeStopName(view, stop, QLocale()), u"Monday, 8 June, 10:00, nothing planned");
    view.busy.push_back({0, 540, 615});
    EXPECT_EQ(freeStopName(view, stop, QLocale()), u"Monday, 8 June, 10:00, busy");
}

} // namespace
