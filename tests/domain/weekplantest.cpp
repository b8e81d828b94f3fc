// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/weekplan.h"

#include "domain/arbitrary.h"
#include "domain/walltime.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

PlannedTime weekly(QDate firstDate, int startMinute, int duration, const QByteArray& zone = "Europe/Berlin")
{
    SharedTime time;
    time.label = u"Us"_s;
    time.firstDate = firstDate;
    time.startMinute = startMinute;
    time.durationMinutes = duration;
    time.timeZone = zone;
    Weekdays days;
    days.add(firstDate.dayOfWeek());
    time.repeat = Repeat{1, days, firstDate.addDays(7 * 20)};
    return {EntryId::create(), time};
}

QStringList startsIn(const PlannedTime& planned, QDate from, QDate to, const QTimeZone& zone = berlin)
{
    QStringList starts;
    for (const Occasion& occasion : occasionsIn({planned}, from, to, zone))
        starts.append(occasion.start.toOffsetFromUtc(occasion.start.offsetFromUtc()).toString(Qt::ISODate));
    return starts;
}

TEST(WeekPlan, StaysAtItsWallClockTimeWhenTheClocksChange)
{
    const PlannedTime evenings = weekly(QDate(2026, 3, 25), 20 * 60, 90);
    EXPECT_EQ(startsIn(evenings, QDate(2026, 3, 23), QDate(2026, 4, 5)),
              (QStringList{u"2026-03-25T20:00:00+01:00"_s, u"2026-04-01T20:00:00+02:00"_s}));
}

TEST(WeekPlan, LastsAsLongAsItSaysThroughANightThatChanges)
{
    const PlannedTime lateInSpring = weekly(QDate(2026, 3, 28), 23 * 60, 8 * 60);
    const std::vector<Occasion> spring =
        occasionsIn({lateInSpring}, QDate(2026, 3, 28), QDate(2026, 3, 28), berlin);
    ASSERT_EQ(spring.size(), 1U);
    EXPECT_EQ(spring.front().start.secsTo(spring.front().end), 8 * 3600);
    EXPECT_EQ(spring.front().end.time(), QTime(8, 0));

    const PlannedTime lateInAutumn = weekly(QDate(2026, 10, 24), 23 * 60, 8 * 60);
    const auto autumn = occasionsIn({lateInAutumn}, QDate(2026, 10, 24), QDate(2026, 10, 24), berlin);
    ASSERT_EQ(autumn.size(), 1U);
    EXPECT_EQ(autumn.front().end.time(), QTime(6, 0));
}

TEST(WeekPlan, LeavesOutWhatWasFreed)
{
    PlannedTime planned = weekly(QDate(2026, 6, 10), 20 * 60, 90);
    planned.freed = {QDate(2026, 6, 17)};
    EXPECT_EQ(startsIn(planned, QDate(2026, 6, 8), QDate(2026, 6, 28)),
              (QStringList{u"2026-06-10T20:00:00+02:00"_s, u"2026-06-24T20:00:00+02:00"_s}));
}

TEST(WeekPlan, LeavesOutEverythingFromTheDateItEndsOn)
{
    PlannedTime planned = weekly(QDate(2026, 6, 10), 20 * 60, 90);
    planned.endedFrom = QDate(2026, 6, 17);
    EXPECT_EQ(startsIn(planned, QDate(2026, 6, 8), QDate(2026, 8, 28)).size(), 1);
    planned.endedFrom = planned.time.firstDate;
    EXPECT_TRUE(startsIn(planned, QDate(2026, 6, 8), QDate(2026, 8, 28)).isEmpty());
}

TEST(WeekPlan, ShowsAnotherZonesTimeOnTheDayItIsHere)
{
    // Wednesday 20:00 in New York is Thursday 02:00 in Berlin.
    const PlannedTime overThere = weekly(QDate(2026, 6, 10), 20 * 60, 60, "America/New_York");
    EXPECT_TRUE(startsIn(overThere, QDate(2026, 6, 10), QDate(2026, 6, 10)).isEmpty());
    EXPECT_EQ(startsIn(overThere, QDate(2026, 6, 11), QDate(2026, 6, 11)),
              QStringList{u"2026-06-11T02:00:00+02:00"_s});
    const auto occasions = occasionsIn({overThere}, QDate(2026, 6, 11), QDate(2026, 6, 11), berlin);
    ASSERT_EQ(occasions.size(), 1U);
    EXPECT_EQ(occasions.front().id.date, QDate(2026, 6, 10)) << "it is let go by the date it was planned for";
}

TEST(WeekPlan, FindsWhatBeganDaysAwayAtTheOtherEndOfTheWorld)
{
    const QTimeZone kiritimati("Pacific/Kiritimati"); // 25 hours ahead of Pago Pago
    const PlannedTime longNight = weekly(QDate(2026, 6, 10), 23 * 60 + 30, 24 * 60, "Pacific/Pago_Pago");
    EXPECT_EQ(startsIn(longNight, QDate(2026, 6, 13), QDate(2026, 6, 13), kiritimati),
              QStringList{u"2026-06-12T00:30:00+14:00"_s});
    const PlannedTime midnight = weekly(QDate(2026, 6, 10), 0, 60, "Pacific/Kiritimati");
    EXPECT_EQ(startsIn(midnight, QDate(2026, 6, 8), QDate(2026, 6, 8), QTimeZone("Pacific/Pago_Pago")),
              QStringList{u"2026-06-08T23:00:00-11:00"_s});
}

TEST(WeekPlan, BelongsToBothDaysItTouches)
{
    const PlannedTime overMidnight = weekly(QDate(2026, 6, 10), 23 * 60, 120);
    EXPECT_EQ(startsIn(overMidnight, QDate(2026, 6, 11), QDate(2026, 6, 11)).size(), 1);
    const PlannedTime untilMidnight = weekly(QDate(2026, 6, 10), 23 * 60, 60);
    EXPECT_TRUE(startsIn(untilMidnight, QDate(2026, 6, 11), QDate(2026, 6, 11)).isEmpty());
}

TEST(WeekPlan, StandsInTheOrderOfItsStarts)
{
    const PlannedTime late = weekly(QDate(2026, 6, 10), 21 * 60, 60);
    const PlannedTime early = weekly(QDate(2026, 6, 11), 8 * 60, 60);
    const auto occasions = occasionsIn({early, late}, QDate(2026, 6, 8), QDate(2026, 6, 14), berlin);
    ASSERT_EQ(occasions.size(), 2U);
    EXPECT_EQ(occasions.front().id.sharedTime, late.id);
}

RC_GTEST_PROP(WeekPlan, HoldsExactlyTheOccasionsThatTouchItsDays, ())
{
    PlannedTime planned{*anyId(), *anySharedTime()};
    planned.time.timeZone = *rc::gen::element<QByteArray>("Pacific/Kiritimati", "Pacific/Pago_Pago",
                                                          "Europe/Berlin", "America/New_York");
    const QTimeZone shownIn(
        *rc::gen::element<QByteArray>("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"));
    const QDate from = planned.time.firstDate.addDays(*rc::gen::inRange(-5, 60));
    const QDate to = from.addDays(*rc::gen::inRange(0, 14));

    std::set<QDate> expected;
    const QTimeZone zone(planned.time.timeZone);
    for (const QDate date : occasionDates(planned.time, from.addDays(-30), to.addDays(30))) {
        const QDateTime start = wallTime(date, planned.time.startMinute, zone);
        const QDateTime end = start.addSecs(planned.time.durationMinutes * 60);
        const QDate lastDay = end.addMSecs(-1).toTimeZone(shownIn).date();
        if (lastDay >= from && start.toTimeZone(shownIn).date() <= to)
            expected.insert(date);
    }
    std::set<QDate> found;
    for (const Occasion& occasion : occasionsIn({planned}, from, to, shownIn))
        found.insert(occasion.id.date);
    RC_ASSERT(found == expected);
    RC_CLASSIFY(!expected.empty(), "has occasions");
}

TEST(IsoWeek, GoesThereAndBackForEveryDayOfSeventyYears)
{
    for (QDate day(1990, 1, 1); day.year() <= 2060; day = day.addDays(1)) {
        const QString week = isoWeekOf(day);
        const auto monday = mondayOfIsoWeek(week);
        ASSERT_TRUE(monday) << week.toStdString();
        ASSERT_EQ(monday->dayOfWeek(), Qt::Monday);
        ASSERT_GE(monday->daysTo(day), 0) << week.toStdString();
        ASSERT_LT(monday->daysTo(day), 7) << week.toStdString();
    }
}

TEST(IsoWeek, BelongsToTheYearOfItsThursday)
{
    EXPECT_EQ(isoWeekOf(QDate(2027, 1, 3)), u"2026-W53"_s);
    EXPECT_EQ(isoWeekOf(QDate(2024, 12, 30)), u"2025-W01"_s);
    EXPECT_EQ(mondayOfIsoWeek(u"2026-W48"_s), QDate(2026, 11, 23));
}

TEST(IsoWeek, IsReadStrictly)
{
    for (const QString& other : {u""_s, u"2026"_s, u"2026-48"_s, u"2026W48"_s, u"2026-W4"_s, u"2026-W00"_s,
                                 u"2025-W53"_s, u"2026-W54"_s, u"2026-w48"_s, u" 2026-W48"_s, u"2026-W48\n"_s,
                                 u"26-W48"_s, u"0000-W00"_s, u"0000-W01"_s, u"٢٠٢٦-W48"_s})
        EXPECT_FALSE(mondayOfIsoWeek(other)) << other.toStdString();
}

TEST(WeekStart, IsTheDayTheLocaleBeginsItsWeekOn)
{
    EXPECT_EQ(weekStart(QDate(2026, 6, 10), Qt::Monday), QDate(2026, 6, 8));
    EXPECT_EQ(weekStart(QDate(2026, 6, 10), Qt::Sunday), QDate(2026, 6, 7));
    EXPECT_EQ(weekStart(QDate(2026, 6, 10), Qt::Saturday), QDate(2026, 6, 6));
    EXPECT_EQ(weekStart(QDate(2026, 6, 8), Qt::Monday), QDate(2026, 6, 8));
    EXPECT_EQ(weekStart(QDate(2026, 6, 14), Qt::Monday), QDate(2026, 6, 8));
}

} // namespace
