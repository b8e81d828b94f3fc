// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/weekplan.h"

#include "domain/walltime.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

void addOccasions(std::vector<Occasion>& found, const PlannedTime& planned, QDate from, QDate to,
                  const QTimeZone& shownIn)
{
    const QTimeZone zone(planned.time.timeZone);
    const QDateTime windowStart = wallTime(from, 0, shownIn);
    const QDateTime windowEnd = wallTime(to.addDays(1), 0, shownIn);
    // Zones differ by up to 26 hours and an occasion lasts up to a day: look two days further on both sides.
    for (const QDate date : occasionDates(planned.time, from.addDays(-3), to.addDays(2))) {
        if (planned.freed.contains(date) || (planned.endedFrom && date >= *planned.endedFrom))
            continue;
        const QDateTime start = wallTime(date, planned.time.startMinute, zone).toTimeZone(shownIn);
        const QDateTime end = start.addSecs(qint64{planned.time.durationMinutes} * 60);
        if (start < windowEnd && end > windowStart)
            found.push_back({{planned.id, date}, planned.time.kind, planned.time.label, start, end});
    }
}

} // namespace

std::vector<Occasion> occasionsIn(const std::vector<PlannedTime>& planned, QDate from, QDate to,
                                  const QTimeZone& shownIn)
{
    std::vector<Occasion> found;
    for (const PlannedTime& time : planned)
        addOccasions(found, time, from, to, shownIn);
    std::ranges::sort(found, [](const Occasion& a, const Occasion& b) {
        return a.start != b.start ? a.start < b.start : a.id.sharedTime < b.id.sharedTime;
    });
    return found;
}

QDate weekStart(QDate date, Qt::DayOfWeek firstDay)
{
    return date.addDays(-((date.dayOfWeek() - static_cast<int>(firstDay) + 7) % 7));
}

std::optional<QDate> mondayOfIsoWeek(const QString& week)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-W(\\d{2})$"));
    const auto match = form.match(week);
    if (!match.hasMatch())
        return std::nullopt;
    // January 4th is always in week 1 (ISO 8601).
    const QDate inFirstWeek(match.capturedView(1).toInt(), 1, 4);
    const QDate monday =
        weekStart(inFirstWeek, Qt::Monday).addDays(qint64{7} * (match.capturedView(2).toInt() - 1));
    return monday.isValid() && isoWeekOf(monday) == week ? std::optional(monday) : std::nullopt;
}

QString isoWeekOf(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}
