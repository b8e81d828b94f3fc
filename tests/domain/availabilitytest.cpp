// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

TEST(Availability, IsNoEverywhereUntilSomethingIsPainted)
{
    Availability week;
    EXPECT_TRUE(week.isEmpty());
    EXPECT_TRUE(week.stretches().empty());
    week.set(6, 47, Suits::Could);
    EXPECT_FALSE(week.isEmpty());
    week.set(6, 47, Suits::No);
    EXPECT_EQ(week, Availability());
}

TEST(Availability, PaintsExactlyTheStretch)
{
    Availability week;
    week.paint({3, 40, 44, Suits::Works});
    EXPECT_EQ(week.at(3, 39), Suits::No);
    EXPECT_EQ(week.at(3, 40), Suits::Works);
    EXPECT_EQ(week.at(3, 43), Suits::Works);
    EXPECT_EQ(week.at(3, 44), Suits::No);
    EXPECT_EQ(week.at(2, 40), Suits::No);
    EXPECT_EQ(week.at(4, 40), Suits::No);
}

TEST(Availability, DoesNotJoinOneDayToTheNext)
{
    Availability week;
    week.paint({0, 46, 48, Suits::Works});
    week.paint({1, 0, 2, Suits::Works});
    const std::vector<HalfHours> two{{0, 46, 48, Suits::Works}, {1, 0, 2, Suits::Works}};
    EXPECT_EQ(week.stretches(), two);
}

RC_GTEST_PROP(Availability, ComesBackFromItsStretches, ())
{
    const Availability week = *anyWeek();
    Availability repainted;
    for (const HalfHours& stretch : week.stretches())
        repainted.paint(stretch);
    RC_ASSERT(repainted == week);
}

RC_GTEST_PROP(Availability, NamesTheLongestStretchesInOrderAndNoNo, ())
{
    const std::vector<HalfHours> stretches = (*anyWeek()).stretches();
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        RC_ASSERT(stretches[i].suits != Suits::No);
        RC_ASSERT(stretches[i].from < stretches[i].to);
        if (i == 0 || stretches[i - 1].day < stretches[i].day)
            continue;
        RC_ASSERT(stretches[i - 1].day == stretches[i].day);
        RC_ASSERT(stretches[i - 1].to <= stretches[i].from);
        const bool touch = stretches[i - 1].to == stretches[i].from;
        RC_ASSERT(!touch || stretches[i - 1].suits != stretches[i].suits);
    }
}

RC_GTEST_PROP(Availability, OffersAsMuchAsTheLeastOfItsMinutes, ())
{
    const Availability week = *anyWeek();
    const int day = *rc::gen::inRange(0, 7);
    const int start = *rc::gen::inRange(0, 24 * 60);
    const int duration = *rc::gen::inRange(1, 24 * 60 + 1);
    Suits least = Suits::Works;
    for (int minute = start; minute < start + duration; ++minute) {
        const int minuteOfWeek = (day * 24 * 60 + minute) % (7 * 24 * 60);
        least = std::min(least, week.at(minuteOfWeek / (24 * 60), minuteOfWeek % (24 * 60) / 30));
    }
    RC_ASSERT(week.worst(day, start, duration) == least);
}

TEST(Availability, RunsOnFromSundayNightIntoMonday)
{
    Availability week;
    week.paint({6, 46, 48, Suits::Works});
    EXPECT_EQ(week.worst(6, 23 * 60, 60), Suits::Works);
    EXPECT_EQ(week.worst(6, 23 * 60, 61), Suits::No);
    week.paint({0, 0, 2, Suits::Could});
    EXPECT_EQ(week.worst(6, 23 * 60, 120), Suits::Could);
}

} // namespace
