// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/timeform.h"

namespace {

constexpr int daysInWeek = 7;

/// The date itself where none of the days is chosen: the missing weekday is what has to be said then.
QDate firstOnOrAfter(QDate date, Weekdays weekdays)
{
    for (int offset = 0; date.isValid() && offset < daysInWeek; ++offset) {
        if (weekdays.has(date.addDays(offset).dayOfWeek()))
            return date.addDays(offset);
    }
    return date;
}

} // namespace

QDate usualEnd(QDate first, int everyWeeks, Weekdays weekdays)
{
    if (!first.isValid() || weekdays.isEmpty() || everyWeeks < 1)
        return first;
    const QDate sixWeeks = first.addDays(qint64{daysInWeek} * SharedTime::usualPlanInWeeks - 1);
    SharedTime plan;
    plan.firstDate = first;
    plan.repeat = Repeat{everyWeeks, weekdays, sixWeeks};
    const std::vector<QDate> dates = occasionDates(plan, first, sixWeeks);
    return dates.empty() ? first : dates.back();
}

SharedTime TimeForm::sharedTime(const QByteArray& timeZone) const
{
    SharedTime time;
    time.kind = kind;
    time.label = label.trimmed();
    time.firstDate = repeats ? firstOnOrAfter(date, weekdays) : date;
    time.startMinute = startMinute;
    time.durationMinutes = durationMinutes;
    time.timeZone = timeZone;
    if (repeats) {
        const QDate end = until.isValid() ? until : usualEnd(time.firstDate, everyWeeks, weekdays);
        time.repeat = Repeat{everyWeeks, weekdays, end};
    }
    return time;
}

std::vector<TimeProblem> TimeForm::problems(QDate today, const QByteArray& timeZone) const
{
    std::vector<TimeProblem> found;
    const SharedTime time = sharedTime(timeZone);
    if (!date.isValid() || date < today)
        found.push_back({TimeField::Date, tr("This day has gone by. Choose today or a later one.")});
    if (durationMinutes < 1 || durationMinutes > 24 * 60)
        found.push_back({TimeField::Length, tr("Anything up to a whole day fits here.")});
    if (repeats && weekdays.isEmpty())
        found.push_back({TimeField::Weekdays, tr("Tick at least one day.")});
    if (repeats && (everyWeeks < 1 || everyWeeks > SharedTime::longestPlanInWeeks))
        found.push_back({TimeField::EveryWeeks, tr("Between every week and once a year fits here.")});
    if (repeats && time.repeat->until < time.firstDate)
        found.push_back({TimeField::Until, tr("This is before it begins. Choose a later day.")});
    else if (found.empty() && !isValid(time))
        found.push_back({repeats ? TimeField::Until : TimeField::Date,
                         tr("A plan runs for a year at most. Then you can agree on it anew.")});
    return found;
}

void TimeForm::moveTo(QDate newDate)
{
    Weekdays onlyOldDay;
    if (date.isValid())
        onlyOldDay.add(date.dayOfWeek());
    if (newDate.isValid() && (weekdays.isEmpty() || weekdays == onlyOldDay)) {
        weekdays = Weekdays();
        weekdays.add(newDate.dayOfWeek());
    }
    date = newDate;
}

TimeForm TimeForm::of(const EntryId& id, const SharedTime& time)
{
    TimeForm form;
    form.id = id;
    form.kind = time.kind;
    form.label = time.label;
    form.date = time.firstDate;
    form.startMinute = time.startMinute;
    form.durationMinutes = time.durationMinutes;
    form.repeats = time.repeat.has_value();
    if (time.repeat) {
        form.everyWeeks = time.repeat->everyWeeks;
        form.weekdays = time.repeat->weekdays;
        const QDate usual = usualEnd(time.firstDate, form.everyWeeks, form.weekdays);
        form.until = time.repeat->until == usual ? QDate() : time.repeat->until;
    }
    return form;
}
