// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/timetext.h"

#include "presenters/datepattern.h"

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int minutesInHour = 60;

DatePattern dateOf(const QLocale& locale)
{
    return DatePattern(locale).withoutDayName();
}

} // namespace

QString TimeText::time(int minuteOfDay) const
{
    const int minute = minuteOfDay % minutesInDay;
    return m_locale.toString(QTime(minute / minutesInHour, minute % minutesInHour), clockFormat(m_locale));
}

QString TimeText::timeRange(int startMinute, int durationMinutes) const
{
    return tr("%1–%2", "start and end time").arg(time(startMinute), time(startMinute + durationMinutes));
}

QString TimeText::timeRange(const QDateTime& start, const QDateTime& end) const
{
    return tr("%1–%2", "start and end time")
        .arg(m_locale.toString(start.time(), clockFormat(m_locale)),
             m_locale.toString(end.time(), clockFormat(m_locale)));
}

QString TimeText::date(QDate date) const
{
    return m_locale.toString(date, dateOf(m_locale).format());
}

QString TimeText::dayAndDate(QDate date) const
{
    return tr("%1 %2", "short day name, day and month")
        .arg(shortDayName(date.dayOfWeek()),
             m_locale.toString(date, dateOf(m_locale).withoutYear().format()));
}

QString TimeText::moment(const QDateTime& when) const
{
    return tr("%1, %2", "a date, and a time")
        .arg(m_locale.toString(when.date(), DatePattern(m_locale).withoutYear().format()),
             m_locale.toString(when.time(), clockFormat(m_locale)));
}

QString TimeText::dateRange(QDate from, QDate to) const
{
    const DatePattern full = dateOf(m_locale);
    DatePattern first = full;
    DatePattern second = full;
    const bool sameMonth = from.year() == to.year() && from.month() == to.month();
    // The year is said once, where the language says it.
    if (from.year() == to.year() && full.beginsWithYear())
        second = full.withoutYear();
    else if (sameMonth && full.beginsWithDay())
        first = full.dayOnly();
    else if (from.year() == to.year())
        first = full.withoutYear();
    return tr("%1 – %2", "two dates")
        .arg(m_locale.toString(from, first.format()), m_locale.toString(to, second.format()));
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
    return tr("Every %n weeks, %1", "two or more", plan.repeat->everyWeeks).arg(range);
}

// One and more are strings of their own, so that English reads right without a translation file.
QString TimeText::duration(int minutes) const
{
    const int hours = minutes / minutesInHour;
    const int rest = minutes % minutesInHour;
    if (hours > 0 && rest == minutesInHour / 2)
        return tr("%1½ hours", "one and a half or more").arg(m_locale.toString(hours));
    const QString hourWords = hours == 1 ? tr("1 hour") : tr("%n hours", "two or more", hours);
    const QString minuteWords = rest == 1 ? tr("1 minute") : tr("%n minutes", "none, two or more", rest);
    if (hours == 0)
        return minuteWords;
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

QString zoneName(const QByteArray& zone)
{
    return QString::fromLatin1(zone).replace(u'_', u' ');
}
