// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stilltrue.h"

#include "domain/ourquestions.h"

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;

QDate dateOf(const Entry& checkIn)
{
    return std::get<CheckIn>(checkIn.content).date;
}

} // namespace

bool hasBeenAWhile(const JournalReader& journal, QDate today)
{
    const std::vector<Entry> checkIns = journal.checkIns();
    if (checkIns.empty())
        return false;
    const QDate last = dateOf(checkIns.front());
    if (last.addDays(SharedTime::usualPlanInWeeks * daysInWeek) <= today)
        return true;
    std::vector<PlannedTime> plans = journal.allPlannedTimes();
    std::erase_if(plans, [&](const PlannedTime& plan) {
        return !plan.time.repeat || plan.endedFrom || plan.time.firstDate < last;
    });
    return !plans.empty() &&
           std::ranges::all_of(plans, [&](const PlannedTime& plan) { return lastDate(plan.time) < today; });
}

std::optional<LastAnswer> lastAnswer(const JournalReader& journal, const QString& question, Partner author)
{
    const QString wanted = WordingId::from(question).question;
    for (const Entry& checkIn : journal.checkIns()) { // Newest first.
        for (const Entry& entry : journal.entriesOf(checkIn.id)) {
            const auto* answer = std::get_if<Answer>(&entry.content);
            if (answer != nullptr && answer->author == author &&
                WordingId::from(answer->question).question == wanted)
                return LastAnswer{entry.id, *answer, dateOf(checkIn)};
        }
    }
    return std::nullopt;
}
