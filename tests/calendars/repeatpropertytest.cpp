// SPDX-License-Identifier: GPL-3.0-or-later
// Our repeats, libical's and dateutil's are the same dates, whatever a couple may plan.
#include "othertools.h"
#include "sampleplan.h"

#include "exchange/busycalendar.h"
#include "exchange/plancalendar.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

SharedTime anyRepeat()
{
    SharedTime time;
    time.timeZone = *rc::gen::element<QByteArray>("Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                                  "Africa/Casablanca", "Asia/Kolkata", "Pacific/Apia");
    time.firstDate = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1500));
    // Every quarter of an hour, and often those that clocks leave out or repeat.
    time.startMinute =
        *rc::gen::oneOf(rc::gen::map(rc::gen::inRange(0, 96), [](int quarter) { return quarter * 15; }),
                        rc::gen::inRange(0, 240));
    time.durationMinutes = *rc::gen::inRange(1, 1441);
    Weekdays days(*rc::gen::inRange(0, 128));
    days.add(time.firstDate.dayOfWeek());
    time.repeat =
        Repeat{*rc::gen::inRange(1, 54), days,
               time.firstDate.addDays(*rc::gen::inRange(0, SharedTime::longestPlanInWeeks * 7 + 1))};
    return time;
}

PlannedTime anyPlan(int number)
{
    PlannedTime plan;
    plan.id = sampleId(number);
    plan.time = anyRepeat();
    for (const QDate date : occasionDates(plan.time, plan.time.firstDate, lastDate(plan.time))) {
        if (*rc::gen::inRange(0, 5) == 0)
            plan.freed.insert(date);
    }
    if (*rc::gen::inRange(0, 3) == 0)
        plan.endedFrom = plan.time.firstDate.addDays(*rc::gen::inRange(0, 400));
    return plan;
}

} // namespace

RC_GTEST_PROP(Repeats, AreTheSameDatesForLibical, ())
{
    const PlannedTime plan = anyPlan(1);
    RC_PRE(isValid(plan.time));
    const QDate from = plan.time.firstDate.addDays(-2);
    const QDate to = lastDate(plan.time).addDays(3);
    std::vector<BusyInterval> expected;
    for (const Occasion& occasion : occasionsIn({plan}, from, to, QTimeZone::utc()))
        expected.push_back({occasion.start.toSecsSinceEpoch(), occasion.end.toSecsSinceEpoch()});
    const auto read = busyFromCalendar(planCalendar(publishedPlan({plan}), u"x"_s),
                                       {from, to.addDays(1), QTimeZone::utc()});
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->intervals == united(expected));
    RC_CLASSIFY(!expected.empty(), "something is planned");
}

TEST(Repeats, AreTheSameDatesForDateutil)
{
    const auto python = findPython({u"icalendar"_s, u"dateutil"_s});
    NEEDS_TOOL(python);
    constexpr int plans = 120;
    // One start of Python for all of them: each in a calendar of its own, told apart by its number.
    QByteArray calendars;
    QStringList expected;
    rc::check("draws once", [&] {
        if (!expected.isEmpty())
            return;
        for (int number = 1; number <= plans; ++number) {
            const PlannedTime plan = anyPlan(number);
            const QTimeZone zone(plan.time.timeZone);
            calendars +=
                "#" + QByteArray::number(number) + '\n' + planCalendar(publishedPlan({plan}), u"x"_s);
            for (const Occasion& occasion :
                 occasionsIn({plan}, plan.time.firstDate.addDays(-2), lastDate(plan.time).addDays(3), zone))
                expected.append(u"%1 %2 %3"_s.arg(number)
                                    .arg(occasion.start.toSecsSinceEpoch())
                                    .arg(occasion.end.toSecsSinceEpoch()));
        }
    });
    expected.sort();
    const ToolOutput output = runTool(*python, {QStringLiteral(WHOLEHEARTED_OCCASIONS)},
                                      QProcessEnvironment::systemEnvironment(), calendars);
    EXPECT_EQ(output.code, 0) << output.sentences.toStdString();
    EXPECT_GT(expected.size(), plans);
    EXPECT_EQ(differences(sortedLines(output.results), expected), QStringList());
}
