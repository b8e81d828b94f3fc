// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publishedplan.h"

#include <algorithm>
#include <map>

namespace {

/// Makes events out of what is planned; each shared time is in one of them at most.
class Publishing
{
public:
    explicit Publishing(const std::vector<PlannedTime>& planned);
    [[nodiscard]] std::vector<PublishedEvent> events();

private:
    [[nodiscard]] static bool stands(const PlannedTime& time, QDate date);
    [[nodiscard]] const PlannedTime* insteadOf(const PlannedTime& time, QDate date) const;
    [[nodiscard]] const PlannedTime* endOfMoves(const PlannedTime& first);
    [[nodiscard]] std::optional<PublishedEvent> series(const PlannedTime& time);
    [[nodiscard]] std::optional<PublishedEvent> single(const PlannedTime& time) const;

    const std::vector<PlannedTime>& m_planned;
    std::map<std::pair<EntryId, QDate>, const PlannedTime*> m_moves; ///< What took the place of a date.
    std::set<EntryId> m_inASeries;
};

Publishing::Publishing(const std::vector<PlannedTime>& planned) : m_planned(planned)
{
    for (const PlannedTime& time : planned) {
        const auto& instead = time.time.insteadOf;
        if (instead && instead->scope == InsteadOf::Scope::One)
            m_moves.emplace(std::pair(instead->sharedTime, instead->date), &time);
    }
}

bool Publishing::stands(const PlannedTime& time, QDate date)
{
    return !time.freed.contains(date) && (!time.endedFrom || date < *time.endedFrom);
}

const PlannedTime* Publishing::insteadOf(const PlannedTime& time, QDate date) const
{
    const auto move = m_moves.find({time.id, date});
    return move == m_moves.end() ? nullptr : move->second;
}

/// What was moved once can be moved again; null where it ends in a series of its own.
const PlannedTime* Publishing::endOfMoves(const PlannedTime& first)
{
    std::vector<EntryId> way;
    const PlannedTime* last = &first;
    for (const PlannedTime* next = last; next != nullptr; next = insteadOf(*last, last->time.firstDate)) {
        last = next;
        if (last->time.repeat || std::ranges::find(way, last->id) != way.end())
            return nullptr;
        way.push_back(last->id);
    }
    m_inASeries.insert(way.begin(), way.end());
    return last;
}

std::optional<PublishedEvent> Publishing::series(const PlannedTime& time)
{
    PublishedEvent event{time.id, time.time};
    if (time.endedFrom)
        event.time.repeat->until = std::min(event.time.repeat->until, time.endedFrom->addDays(-1));
    bool hasOccasion = false;
    for (const QDate date : occasionDates(event.time, event.time.firstDate, lastDate(event.time))) {
        const PlannedTime* const move = insteadOf(time, date);
        const PlannedTime* const moved = move ? endOfMoves(*move) : nullptr;
        if (moved && stands(*moved, moved->time.firstDate))
            event.moved.push_back({date, moved->id, moved->time});
        else if (move || !stands(time, date))
            event.freed.push_back(date);
        hasOccasion = hasOccasion || event.freed.empty() || event.freed.back() != date;
    }
    return hasOccasion ? std::optional(event) : std::nullopt;
}

std::optional<PublishedEvent> Publishing::single(const PlannedTime& time) const
{
    const QDate date = time.time.firstDate;
    if (m_inASeries.contains(time.id) || insteadOf(time, date) || !stands(time, date))
        return std::nullopt;
    return PublishedEvent{time.id, time.time};
}

std::vector<PublishedEvent> Publishing::events()
{
    std::vector<PublishedEvent> found;
    const auto add = [&](std::optional<PublishedEvent> event) {
        if (event)
            found.push_back(*std::move(event));
    };
    for (const PlannedTime& time : m_planned) {
        if (time.time.repeat)
            add(series(time));
    }
    for (const PlannedTime& time : m_planned) { // after all series have taken theirs
        if (!time.time.repeat)
            add(single(time));
    }
    std::ranges::sort(found, std::less<>(), &PublishedEvent::id);
    return found;
}

} // namespace

std::vector<PublishedEvent> publishedPlan(const std::vector<PlannedTime>& planned)
{
    return Publishing(planned).events();
}

std::vector<PublishedEvent> publishedPlan(const JournalReader& reader)
{
    return reader.isOn(CoupleSwitch::Paused) ? std::vector<PublishedEvent>()
                                             : publishedPlan(reader.allPlannedTimes());
}
