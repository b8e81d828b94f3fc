// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranout.h"

#include "domain/walltime.h"

namespace {

constexpr int daysInWeek = 7;

/// When the last occasion is over; nothing for what does not repeat, or does no more since a no.
std::optional<QDateTime> end(const PlannedTime& plan)
{
    if (!plan.time.repeat || plan.endedFrom)
        return std::nullopt;
    const auto dates = occasionDates(plan.time, plan.time.firstDate, lastDate(plan.time));
    if (dates.empty())
        return std::nullopt;
    return wallTime(dates.back(), plan.time.startMinute, QTimeZone(plan.time.timeZone))
        .addSecs(qint64{plan.time.durationMinutes} * 60);
}

} // namespace

std::optional<PlannedTime> planThatRanOut(const JournalReader& journal, const QDateTime& now,
                                          const std::set<EntryId>& leftAsTheyAre)
{
    if (journal.isOn(CoupleSwitch::Paused))
        return std::nullopt;
    const QDateTime longAgo = now.addDays(-qint64{daysInWeek} * SharedTime::usualPlanInWeeks);
    std::optional<PlannedTime> last;
    QDateTime lastEnd = longAgo;
    // A zone away, and beyond midnight, an occasion may have another date than its end has here.
    for (PlannedTime& plan : journal.plannedTimes(longAgo.date().addDays(-3), now.date().addDays(2))) {
        const auto ended = end(plan);
        if (!ended || *ended > now || *ended <= lastEnd || leftAsTheyAre.contains(plan.id))
            continue;
        lastEnd = *ended;
        last = std::move(plan);
    }
    return last;
}
