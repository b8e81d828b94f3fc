// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publishedplan.h"

#include "domain/busytime.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 11, 25);

PlannedTime weekly()
{
    PlannedTime plan;
    plan.id = EntryId::create();
    plan.time.firstDate = wednesday;
    plan.time.startMinute = 20 * 60;
    plan.time.timeZone = "Europe/Berlin";
    Weekdays days;
    days.add(3);
    plan.time.repeat = Repeat{1, days, wednesday.addDays(28)};
    return plan;
}

PlannedTime once(QDate date, std::optional<InsteadOf> insteadOf = {})
{
    PlannedTime plan = weekly();
    plan.time.repeat.reset();
    plan.time.firstDate = date;
    plan.time.insteadOf = insteadOf;
    return plan;
}

InsteadOf one(const PlannedTime& plan, QDate date)
{
    return {plan.id, date, InsteadOf::Scope::One};
}

} // namespace

TEST(PublishedPlan, AMovedDateBelongsToItsSeries)
{
    PlannedTime series = weekly();
    series.freed = {wednesday.addDays(7), wednesday.addDays(14)};
    const PlannedTime moved = once(wednesday.addDays(8), one(series, wednesday.addDays(7)));
    const auto events = publishedPlan({series, moved});
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().id, series.id);
    EXPECT_EQ(events.front().freed, std::vector{wednesday.addDays(14)});
    EXPECT_EQ(events.front().moved,
              (std::vector<MovedOccasion>{{wednesday.addDays(7), moved.id, moved.time}}));
}

TEST(PublishedPlan, WhatWasMovedTwiceIsWhereItIsNow)
{
    PlannedTime series = weekly();
    series.freed = {wednesday};
    PlannedTime first = once(wednesday.addDays(1), one(series, wednesday));
    first.freed = {wednesday.addDays(1)};
    const PlannedTime second = once(wednesday.addDays(2), one(first, wednesday.addDays(1)));
    const auto events = publishedPlan({second, first, series});
    ASSERT_EQ(events.size(), 1U);
    ASSERT_EQ(events.front().moved.size(), 1U);
    EXPECT_EQ(events.front().moved.front().to, second.id);
}

TEST(PublishedPlan, AMovedDateThatIsNotThatTimeEitherIsFree)
{
    PlannedTime series = weekly();
    series.freed = {wednesday};
    PlannedTime moved = once(wednesday.addDays(1), one(series, wednesday));
    moved.freed = {wednesday.addDays(1)};
    const auto events = publishedPlan({series, moved});
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().freed, std::vector{wednesday});
    EXPECT_TRUE(events.front().moved.empty());
}

TEST(PublishedPlan, WithoutItsSeriesAMovedDateIsAnEventOfItsOwn)
{
    const PlannedTime series = weekly();
    const PlannedTime moved = once(wednesday.addDays(8), one(series, wednesday.addDays(7)));
    ASSERT_EQ(publishedPlan({moved}).size(), 1U);
    EXPECT_EQ(publishedPlan({moved}).front().id, moved.id);

    PlannedTime ended = series;
    ended.endedFrom = wednesday.addDays(7);
    EXPECT_EQ(publishedPlan({ended, moved}).size(), 2U);
}

TEST(PublishedPlan, ASeriesThatWasEndedEndsThere)
{
    PlannedTime series = weekly();
    series.endedFrom = wednesday.addDays(14);
    ASSERT_EQ(publishedPlan({series}).size(), 1U);
    EXPECT_EQ(publishedPlan({series}).front().time.repeat->until, wednesday.addDays(13));
    series.endedFrom = wednesday;
    EXPECT_TRUE(publishedPlan({series}).empty());
}

TEST(PublishedPlan, WhatHasNoOccasionLeftIsNoEvent)
{
    PlannedTime series = weekly();
    series.freed = {wednesday, wednesday.addDays(7), wednesday.addDays(14), wednesday.addDays(21),
                    wednesday.addDays(28)};
    PlannedTime single = once(wednesday);
    single.freed = {wednesday};
    EXPECT_TRUE(publishedPlan({series, single}).empty());
}

TEST(PublishedPlan, TimesThatTookEachOthersPlaceDoNotGoRoundForEver)
{
    PlannedTime series = weekly();
    PlannedTime a = once(wednesday, one(series, wednesday));
    PlannedTime b = once(wednesday, one(a, wednesday));
    a.time.insteadOf = one(b, wednesday);
    series.id = b.id; // as no journal has it
    EXPECT_LE(publishedPlan({series, a, b}).size(), 3U);
}

TEST(BusyTimes, UniteWhereTheyTouch)
{
    EXPECT_EQ(united({{30, 40}, {10, 20}, {20, 25}, {12, 13}}),
              (std::vector<BusyInterval>{{10, 25}, {30, 40}}));
    EXPECT_EQ(united({}), std::vector<BusyInterval>());
}

TEST(BusyTimes, AFileIsTheSameSourceForOneJournalOnly)
{
    const JournalId ours = JournalId::create();
    EXPECT_EQ(busySourceOf(ours, u"/home/robin/work.ics"_s), busySourceOf(ours, u"/home/robin/work.ics"_s));
    EXPECT_FALSE(busySourceOf(ours, u"/home/robin/work.ics"_s) ==
                 busySourceOf(ours, u"/home/robin/home.ics"_s));
    EXPECT_FALSE(busySourceOf(ours, u"/x"_s) == busySourceOf(JournalId::create(), u"/x"_s));
}
