// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedtime.h"

#include <QTimeZone>

#include <algorithm>

namespace {

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

/// Qt reads an empty name as the zone of this computer, which is another one on another computer.
bool isKnownZone(const QByteArray& name)
{
    return !name.isEmpty() && QTimeZone(name).isValid();
}

bool isValid(const Repeat& repeat, QDate firstDate)
{
    return repeat.everyWeeks >= 1 && repeat.everyWeeks <= SharedTime::longestPlanInWeeks &&
           !repeat.weekdays.isEmpty() && repeat.weekdays.has(firstDate.dayOfWeek()) &&
           repeat.until.isValid() && repeat.until >= firstDate &&
           repeat.until <= firstDate.addDays(qint64{7} * SharedTime::longestPlanInWeeks);
}

} // namespace

bool isValid(const SharedTime& time)
{
    return time.firstDate.isValid() && time.firstDate.year() >= 1970 && time.firstDate.year() <= 9998 &&
           time.startMinute >= 0 && time.startMinute < 24 * 60 && time.durationMinutes >= 1 &&
           time.durationMinutes <= 24 * 60 && isKnownZone(time.timeZone) &&
           (!time.repeat || isValid(*time.repeat, time.firstDate)) &&
           (!time.insteadOf || (!time.insteadOf->sharedTime.isNull() && time.insteadOf->date.isValid()));
}

QDate lastDate(const SharedTime& time)
{
    return time.repeat ? time.repeat->until : time.firstDate;
}

std::vector<QDate> occasionDates(const SharedTime& time, QDate from, QDate to)
{
    from = std::max(from, time.firstDate);
    to = std::min(to, lastDate(time));
    if (!time.repeat)
        return from <= time.firstDate && time.firstDate <= to ? std::vector{time.firstDate}
                                                              : std::vector<QDate>();

    std::vector<QDate> dates;
    const QDate firstMonday = mondayOf(time.firstDate);
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        const qint64 week = firstMonday.daysTo(date) / 7;
        if (week % time.repeat->everyWeeks == 0 && time.repeat->weekdays.has(date.dayOfWeek()))
            dates.push_back(date);
    }
    return dates;
}
