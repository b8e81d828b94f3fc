// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/timetext.h"

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int minutesInHour = 60;

/// The locale's own long date without the parts that are said elsewhere.
QString without(QString format, const QString& part)
{
    const qsizetype at = format.indexOf(part);
    if (at < 0)
        return format;
    format.remove(at, part.size());
    while (!format.isEmpty() && (format.front().isSpace() || format.front().isPunct()))
        format.remove(0, 1);
    while (!format.isEmpty() && (format.back().isSpace() || format.back() == QLatin1Char(',')))
        format.chop(1);
    return format.simplified();
}

QString withoutDayName(const QLocale& locale)
{
    return without(without(locale.dateFormat(QLocale::LongFormat), QStringLiteral("dddd")),
                   QStringLiteral("ddd"));
}

} // namespace

QString TimeText::time(int minuteOfDay) const
{
    const int minute = minuteOfDay % minutesInDay;
    return m_locale.toString(QTime(minute / minutesInHour, minute % minutesInHour), QLocale::ShortFormat);
}

QString TimeText::timeRange(int startMinute, int durationMinutes) const
{
    return tr("%1–%2", "start and end time").arg(time(startMinute), time(startMinute + durationMinutes));
}

QString TimeText::timeRange(const QDateTime& start, const QDateTime& end) const
{
    return tr("%1–%2", "start and end time")
        .arg(m_locale.toString(start.time(), QLocale::ShortFormat),
             m_locale.toString(end.time(), QLocale::ShortFormat));
}

QString TimeText::date(QDate date) const
{
    return m_locale.toString(date, withoutDayName(m_locale));
}

QString TimeText::dayAndDate(QDate date) const
{
    const QString dayAndMonth = without(withoutDayName(m_locale), QStringLiteral("yyyy"));
    return tr("%1 %2", "short day name, day and month")
        .arg(shortDayName(date.dayOfWeek()), m_locale.toString(date, dayAndMonth));
}

QString TimeText::dateRange(QDate from, QDate to) const
{
    const QString full = withoutDayName(m_locale);
    const bool dayFirst = full.startsWith(QLatin1Char('d'));
    if (dayFirst && from.year() == to.year() && from.month() == to.month())
        return tr("%1 – %2", "two dates")
            .arg(m_locale.toString(from, QStringLiteral("d")), m_locale.toString(to, full));
    if (from.year() == to.year())
        return tr("%1 – %2", "two dates")
            .arg(m_locale.toString(from, dayFirst ? without(full, QStringLiteral("yyyy")) : full),
                 m_locale.toString(to, full));
    return tr("%1 – %2", "two dates").arg(m_locale.toString(from, full), m_locale.toString(to, full));
}

QString TimeText::dayName(int day) const
{
    return m_locale.standaloneDayName(day, QLocale::LongFormat);
}

QString TimeText::shortDayName(int day) const
{
    return m_locale.standaloneDayName(day, QLocale::ShortFormat);
}

QString TimeText::whenText(const SharedTime& plan) const
{
    const QString hours = tr("%1 to %2", "start and end time in a sentence")
                              .arg(time(plan.startMinute), time(plan.startMinute + plan.durationMinutes));
    if (!plan.repeat)
        return tr("%1, %2", "a date, and its hours")
            .arg(m_locale.toString(plan.firstDate, QLocale::LongFormat), hours);
    QStringList days;
    for (int offset = 0; offset < 7; ++offset) {
        const int day = (static_cast<int>(m_locale.firstDayOfWeek()) - 1 + offset) % 7 + 1;
        if (plan.repeat->weekdays.has(day))
            days.append(dayName(day));
    }
    return tr("%1, %2", "weekdays, and their hours").arg(m_locale.createSeparatedList(days), hours);
}

QString TimeText::repeatText(const SharedTime& plan) const
{
    if (!plan.repeat)
        return tr("Once");
    const QString range = dateRange(plan.firstDate, plan.repeat->until);
    if (plan.repeat->everyWeeks == 1)
        return tr("Every week, %1").arg(range);
    return tr("Every %n week(s), %1", nullptr, plan.repeat->everyWeeks).arg(range);
}

QString TimeText::duration(int minutes) const
{
    const int hours = minutes / minutesInHour;
    const int rest = minutes % minutesInHour;
    const QString minuteWords = tr("%n minute(s)", nullptr, rest);
    if (hours == 0)
        return minuteWords;
    const QString hourWords = tr("%n hour(s)", nullptr, hours);
    return rest == 0 ? hourWords : tr("%1 %2", "hours and minutes").arg(hourWords, minuteWords);
}

QString TimeText::kindName(SharedTimeKind kind)
{
    return kind == SharedTimeKind::CheckInTalk ? tr("Check-in talk") : tr("Time together");
}

QString TimeText::labelOrKind(const QString& label, SharedTimeKind kind)
{
    return label.trimmed().isEmpty() ? kindName(kind) : label;
}
