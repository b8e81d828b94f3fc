// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/walltime.h"

QDateTime wallTime(QDate date, int minuteOfDay, const QTimeZone& zone)
{
    const QDateTime asIfUtc = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(qint64{minuteOfDay} * 60);
    // A day before, no shift of this night has happened yet; zones never shift twice within a day.
    const int before = zone.offsetFromUtc(asIfUtc.addDays(-1));
    const QDateTime withBefore = asIfUtc.addSecs(-before);
    if (zone.offsetFromUtc(withBefore) == before)
        return withBefore.toTimeZone(zone);
    const int after = zone.offsetFromUtc(withBefore);
    const QDateTime withAfter = asIfUtc.addSecs(-after);
    const bool inGap = zone.offsetFromUtc(withAfter) != after;
    return (inGap ? withBefore : withAfter).toTimeZone(zone);
}
