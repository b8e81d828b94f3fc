// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedtime.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int wednesday = 3;
constexpr int saturday = 6;

SharedTime onWednesdays(int everyWeeks = 1)
{
    SharedTime time;
    time.firstDate = QDate(2026, 6, 10);
    time.startMinute = 20 * 60;
    time.timeZone = "Europe/Berlin";
    time.repeat = Repeat{everyWeeks, Weekdays(1 << (wednesday - 1)), QDate(2026, 7, 15)};
    return time;
}

std::vector<QDate> allDates(const SharedTime& time)
{
    return occasionDates(time, time.firstDate.addDays(-1000), lastDate(time).addDays(1000));
}

TEST(SharedTime, OnceHasOneOccasion)
{
    SharedTime time = onWednesdays();
    time.repeat.reset();
    EXPECT_EQ(allDates(time), std::vector{time.firstDate});
    EXPECT_TRUE(occasionDates(time, time.firstDate.addDays(1), time.firstDate.addDays(9)).empty());
    EXPECT_EQ(occasionDates(time, time.firstDate, time.firstDate).size(), 1U);
}

TEST(SharedTime, EveryWeekRunsUpToAndIncludingItsLastDate)
{
    const std::vector<QDate> sixWeeks{QDate(2026, 6, 10), QDate(2026, 6, 17), QDate(2026, 6, 24),
                                      QDate(2026, 7, 1),  QDate(2026, 7, 8),  QDate(2026, 7, 15)};
    EXPECT_EQ(allDates(onWednesdays()), sixWeeks);
    SharedTime shorter = onWednesdays();
    shorter.repeat->until = shorter.repeat->until.addDays(-1);
    EXPECT_EQ(allDates(shorter).back(), QDate(2026, 7, 8));
}

TEST(SharedTime, EveryOtherWeekCountsFromTheMondayOfItsFirstWeek)
{
    SharedTime time = onWednesdays(2);
    time.repeat->weekdays.add(1);
    // Monday the 15th is five days after the first Wednesday, but in the week that is left out.
    const std::vector<QDate> dates{QDate(2026, 6, 10), QDate(2026, 6, 22), QDate(2026, 6, 24),
                                   QDate(2026, 7, 6), QDate(2026, 7, 8)};
    EXPECT_EQ(allDates(time), dates);
}

TEST(SharedTime, NeverBeginsBeforeItsFirstDate)
{
    SharedTime time = onWednesdays();
    time.repeat->weekdays.add(1);
    EXPECT_EQ(allDates(time).front(), time.firstDate);
}

RC_GTEST_PROP(SharedTime, FallsOnTheDaysThatCountingDayByDayGives, ())
{
    const SharedTime time = *anySharedTime();
    const QDate from = time.firstDate.addDays(*rc::gen::inRange(-40, 300));
    const QDate to = from.addDays(*rc::gen::inRange(-3, 400));
    std::vector<QDate> counted;
    // Walks from the Monday of the first week, week after week, without any arithmetic on weeks.
    QDate day = time.firstDate.addDays(1 - time.firstDate.dayOfWeek());
    for (int weekOfPattern = 0; day <= lastDate(time); day = day.addDays(1)) {
        const bool repeats = time.repeat && weekOfPattern == 0 && time.repeat->weekdays.has(day.dayOfWeek());
        const bool falls = time.repeat ? repeats && day >= time.firstDate : day == time.firstDate;
        if (falls && day >= from && day <= to)
            counted.push_back(day);
        if (day.dayOfWeek() == Qt::Sunday && time.repeat)
            weekOfPattern = (weekOfPattern + 1) % time.repeat->everyWeeks;
    }
    RC_ASSERT(occasionDates(time, from, to) == counted);
    RC_CLASSIFY(!counted.empty(), "has occasions in the window");
}

RC_GTEST_PROP(SharedTime, GivesTheSameDatesWhetherAskedForAllAtOnceOrInParts, ())
{
    const SharedTime time = *anySharedTime();
    const QDate from = time.firstDate.addDays(-10);
    const QDate middle = from.addDays(*rc::gen::inRange(0, 400));
    const QDate to = lastDate(time).addDays(10);
    std::vector<QDate> parts = occasionDates(time, from, middle);
    const std::vector<QDate> rest = occasionDates(time, middle.addDays(1), to);
    parts.insert(parts.end(), rest.begin(), rest.end());
    RC_ASSERT(parts == occasionDates(time, from, to));
}

RC_GTEST_PROP(SharedTime, ThatIsValidBeginsOnItsFirstDate, ())
{
    const SharedTime time = *anySharedTime();
    RC_PRE(isValid(time));
    RC_ASSERT(allDates(time).front() == time.firstDate);
}

TEST(SharedTime, IsValidOnlyInItsRanges)
{
    ASSERT_TRUE(isValid(onWednesdays()));
    const std::vector<std::function<void(SharedTime&)>> edits{
        [](SharedTime& t) { t.firstDate = QDate(); },
        [](SharedTime& t) { t.firstDate = QDate(1969, 12, 31); },
        [](SharedTime& t) { t.startMinute = -1; },
        [](SharedTime& t) { t.startMinute = 24 * 60; },
        [](SharedTime& t) { t.durationMinutes = 0; },
        [](SharedTime& t) { t.durationMinutes = 24 * 60 + 1; },
        [](SharedTime& t) { t.timeZone = "Europe/Atlantis"; },
        [](SharedTime& t) { t.timeZone.clear(); },
        [](SharedTime& t) { t.repeat->everyWeeks = 0; },
        [](SharedTime& t) { t.repeat->everyWeeks = SharedTime::longestPlanInWeeks + 1; },
        [](SharedTime& t) { t.repeat->weekdays = Weekdays(); },
        [](SharedTime& t) { t.repeat->weekdays = Weekdays(1 << (saturday - 1)); },
        [](SharedTime& t) { t.repeat->until = t.firstDate.addDays(-1); },
        [](SharedTime& t) { t.repeat->until = t.firstDate.addDays(7 * 53 + 1); },
        [](SharedTime& t) { t.repeat->until = QDate(); },
        [](SharedTime& t) {
            t.insteadOf = InsteadOf{EntryId(), QDate(2026, 6, 9), InsteadOf::Scope::One};
        },
        [](SharedTime& t) {
            t.insteadOf = InsteadOf{EntryId::create(), QDate(), InsteadOf::Scope::One};
        },
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        SharedTime time = onWednesdays();
        edits[i](time);
        EXPECT_FALSE(isValid(time)) << "edit " << i;
    }
}

TEST(SharedTime, MayLastADayAndRunAYear)
{
    SharedTime time = onWednesdays();
    time.durationMinutes = 24 * 60;
    time.repeat->until = time.firstDate.addDays(7 * SharedTime::longestPlanInWeeks);
    EXPECT_TRUE(isValid(time));
}

TEST(Weekdays, AreASetOfSevenDays)
{
    Weekdays days;
    EXPECT_TRUE(days.isEmpty());
    days.add(1);
    days.add(7);
    days.add(7);
    EXPECT_EQ(days.mask(), 0b1000001);
    days.remove(1);
    EXPECT_FALSE(days.has(1));
    EXPECT_TRUE(days.has(7));
    EXPECT_EQ(Weekdays(0xffff).mask(), 0x7f) << "there is no eighth day";
}

} // namespace
