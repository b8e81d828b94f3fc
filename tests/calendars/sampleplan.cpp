// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleplan.h"

using namespace Qt::StringLiterals;

namespace {

PlannedTime planned(int number, const SharedTime& time)
{
    PlannedTime plan;
    plan.id = sampleId(number);
    plan.time = time;
    return plan;
}

SharedTime weekly(const QByteArray& zone, QDate first, int minute, int weeks, Weekdays days, int every = 1)
{
    SharedTime time;
    time.label = u"What we call it at home"_s;
    time.firstDate = first;
    time.startMinute = minute;
    time.durationMinutes = 90;
    time.timeZone = zone;
    time.repeat = Repeat{every, days, first.addDays(qint64{7} * weeks)};
    return time;
}

SharedTime once(const QByteArray& zone, QDate date, int minute)
{
    SharedTime time = weekly(zone, date, minute, 1, {});
    time.repeat.reset();
    return time;
}

SharedTime instead(SharedTime time, const PlannedTime& of, QDate date,
                   InsteadOf::Scope scope = InsteadOf::Scope::One)
{
    time.insteadOf = InsteadOf{of.id, date, scope};
    return time;
}

} // namespace

EntryId sampleId(int number)
{
    return EntryId(QUuid::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'))));
}

Weekdays weekdays(std::initializer_list<int> days)
{
    Weekdays set;
    for (const int day : days)
        set.add(day);
    return set;
}

std::vector<PlannedTime> samplePlan(const QByteArray& zone)
{
    const QDate begin(2026, 11, 4); // a Wednesday
    constexpr int evening = 20 * 60 + 30;
    constexpr int night = 2 * 60 + 15;

    PlannedTime evenings = planned(1, weekly(zone, begin, evening, 52, weekdays({3, 7})));
    evenings.freed = {begin, begin.addDays(7), begin.addDays(21), begin.addDays(28), begin.addDays(35)};
    // Moved once; moved twice, and now by another clock; moved, and then not that time either.
    const PlannedTime moved =
        planned(2, instead(once(zone, begin.addDays(9), 19 * 60), evenings, begin.addDays(7)));
    PlannedTime movedTwice =
        planned(3, instead(once(zone, begin.addDays(22), 600), evenings, begin.addDays(21)));
    movedTwice.freed = {movedTwice.time.firstDate};
    const PlannedTime movedAgain =
        planned(4, instead(once("Asia/Tokyo", begin.addDays(23), 600), movedTwice, begin.addDays(22)));
    PlannedTime movedAndFreed =
        planned(5, instead(once(zone, begin.addDays(29), 600), evenings, begin.addDays(28)));
    movedAndFreed.freed = {movedAndFreed.time.firstDate};

    PlannedTime nights = planned(6, weekly(zone, QDate(2026, 11, 8), night, 53, weekdays({7})));
    nights.freed = {QDate(2027, 1, 3)};
    const PlannedTime moreNights = planned(7, weekly(zone, QDate(2027, 11, 21), night, 50, weekdays({7})));

    PlannedTime fortnights = planned(8, weekly(zone, begin.addDays(-1), 0, 53, weekdays({1, 2, 6}), 2));
    fortnights.endedFrom = QDate(2027, 4, 1);
    const PlannedTime goneOn =
        planned(9, instead(weekly(zone, QDate(2027, 4, 1), 23 * 60 + 45, 53, weekdays({4}), 3), fortnights,
                           QDate(2027, 4, 1), InsteadOf::Scope::Onward));

    PlannedTime over = planned(10, weekly(zone, begin, evening, 4, weekdays({3})));
    over.endedFrom = begin;
    PlannedTime freed = planned(11, once(zone, begin, 60));
    freed.freed = {begin};
    const PlannedTime single = planned(12, once(zone, QDate(2028, 2, 29), 8 * 60));
    PlannedTime movedSingle = planned(13, once(zone, QDate(2028, 3, 1), 8 * 60));
    movedSingle.freed = {movedSingle.time.firstDate};
    const PlannedTime inItsPlace =
        planned(14, instead(once(zone, QDate(2028, 3, 2), 9 * 60), movedSingle, QDate(2028, 3, 1)));
    const PlannedTime inTheGap = planned(15, once("Europe/Berlin", QDate(2027, 3, 28), night));

    return {evenings, moved, movedTwice, movedAgain, movedAndFreed, nights,     moreNights, fortnights,
            goneOn,   over,  freed,      single,     movedSingle,   inItsPlace, inTheGap};
}

namespace {

QStringList lines(const std::vector<PlannedTime>& planned, const QTimeZone& zone,
                  QDateTime (*endOf)(const Occasion& occasion))
{
    QStringList found;
    for (const Occasion& occasion : occasionsIn(planned, sampleFrom, sampleTo, zone))
        found.append(occasion.start.toString(u"yyyy-MM-dd HH:mm "_s) +
                     endOf(occasion).toString(u"yyyy-MM-dd HH:mm"_s));
    found.sort();
    return found;
}

} // namespace

QStringList linesOf(const std::vector<PlannedTime>& planned, const QTimeZone& zone)
{
    return lines(planned, zone, [](const Occasion& occasion) { return occasion.end; });
}

QStringList wallLinesOf(const std::vector<PlannedTime>& planned, const QTimeZone& zone)
{
    return lines(planned, zone, [](const Occasion& occasion) {
        return QDateTime(occasion.start.date(), occasion.start.time(), Qt::UTC)
            .addSecs(occasion.start.secsTo(occasion.end));
    });
}
