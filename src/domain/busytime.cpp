// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/busytime.h"

#include <algorithm>

BusyWindow busyWindow(QDate today, const QTimeZone& zone)
{
    return {today.addMonths(-1), today.addYears(2), zone};
}

BusySource busySourceOf(const JournalId& journal, const QString& absolutePath)
{
    return BusySource(QUuid::createUuidV5(QUuid::fromRfc4122(journal.bytes()),
                                          QByteArray("busy " + absolutePath.toUtf8())));
}

std::vector<BusyInterval> united(std::vector<BusyInterval> intervals)
{
    std::ranges::sort(intervals);
    std::vector<BusyInterval> joined;
    for (const BusyInterval& interval : intervals) {
        if (!joined.empty() && interval.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, interval.end);
        else
            joined.push_back(interval);
    }
    return joined;
}
