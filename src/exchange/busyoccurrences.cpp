// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/busyoccurrences.h"

#include "exchange/repeatrule.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

constexpr int secondsInDay = 24 * 60 * 60;

/// The same wall, another time on it.
StatedTime onSameWall(const StatedTime& wall, const WallClock& clock)
{
    StatedTime time = wall;
    time.clock = clock;
    return time;
}

/// Finds when one UID keeps somebody busy.
class Occurrences
{
public:
    Occurrences(const EventGroup& group, const BusyWindow& window, CalendarZones& zones,
                CalendarBudget& budget);

    [[nodiscard]] Result<std::vector<BusyInterval>> busy();

private:
    using Starts = std::map<qint64, std::pair<StatedTime, Length>>; ///< By second since the epoch.

    [[nodiscard]] Length lengthOf(const CalendarEvent& event) const;
    [[nodiscard]] qint64 endOf(const StatedTime& start, const Length& length) const;
    [[nodiscard]] Result<Starts> startsOf(const CalendarEvent& event);
    [[nodiscard]] Result<void> addRules(Starts& starts, const CalendarEvent& event, const Length& length);
    void addMore(Starts& starts, const CalendarEvent& event, const Length& length);
    void leaveOut(const StatedTime& id, bool isDay);
    [[nodiscard]] bool isLeftOut(qint64 second, const StatedTime& start) const;
    [[nodiscard]] const CalendarEvent* onwardFrom(qint64 second) const;
    void addSeries(const CalendarEvent& event, const Starts& starts);
    void add(qint64 start, qint64 end);

    const EventGroup& m_group;
    CalendarZones& m_zones;
    CalendarBudget& m_budget;
    BusyWindow m_window;
    qint64 m_from;
    qint64 m_to;
    std::set<qint64> m_momentsOut;
    std::set<QDate> m_daysOut;
    std::map<qint64, const CalendarEvent*> m_onward; ///< What stands for all from a moment on.
    std::vector<BusyInterval> m_busy;
};

Occurrences::Occurrences(const EventGroup& group, const BusyWindow& window, CalendarZones& zones,
                         CalendarBudget& budget)
    : m_group(group)
    , m_zones(zones)
    , m_budget(budget)
    , m_window(window)
    , m_from(zones.secondsSinceEpoch({{window.from}, true}))
    , m_to(zones.secondsSinceEpoch({{window.to}, true}))
{
}

Result<std::vector<BusyInterval>> Occurrences::busy()
{
    if (m_group.event && m_group.event->start) {
        const Result<Starts> starts = startsOf(*m_group.event);
        if (!starts)
            return tl::unexpected(starts.error());
        addSeries(*m_group.event, *starts);
    }
    for (const CalendarEvent& other : m_group.others) {
        if (!other.isFree && other.start)
            add(m_zones.secondsSinceEpoch(*other.start), endOf(*other.start, lengthOf(other)));
    }
    return std::move(m_busy);
}

Length Occurrences::lengthOf(const CalendarEvent& event) const
{
    if (event.length)
        return *event.length;
    if (!event.end)
        return event.start->isDay ? Length{1, 0} : Length{};
    if (event.start->isDay) // some programs end a day on itself
        return {static_cast<int>(std::max<qint64>(1, event.start->clock.date.daysTo(event.end->clock.date))),
                0};
    return {0, std::max<qint64>(0, m_zones.secondsSinceEpoch(*event.end) -
                                       m_zones.secondsSinceEpoch(*event.start))};
}

qint64 Occurrences::endOf(const StatedTime& start, const Length& length) const
{
    if (length.days == 0)
        return m_zones.secondsSinceEpoch(start) + length.seconds;
    const WallClock clock{start.clock.date.addDays(length.days), start.clock.second};
    return m_zones.secondsSinceEpoch(onSameWall(start, clock)) + length.seconds;
}

Result<Occurrences::Starts> Occurrences::startsOf(const CalendarEvent& event)
{
    Starts starts;
    const Length length = lengthOf(event);
    starts.try_emplace(m_zones.secondsSinceEpoch(*event.start), *event.start, length);
    if (const auto added = addRules(starts, event, length); !added)
        return tl::unexpected(added.error());
    addMore(starts, event, length);
    return starts;
}

Result<void> Occurrences::addRules(Starts& starts, const CalendarEvent& event, const Length& length)
{
    // Clocks on walls differ by a day at most, and one more for the hour that is lost or gained.
    constexpr int margin = 2;
    const qint64 lasts = length.days + length.seconds / secondsInDay + 1;
    // One that stands instead of another may begin at any time later: then all of them are looked at.
    const bool movesAll = std::ranges::any_of(m_group.others, &CalendarEvent::isOnward);
    RuleSpan span;
    span.first = event.start->clock;
    span.isDay = event.start->isDay;
    span.from = movesAll ? span.first : WallClock{m_window.from.addDays(-lasts - margin)};
    span.to = WallClock{m_window.to.addDays(margin)};
    span.onTheWall = [&](qint64 second) { return m_zones.wallClock(second, *event.start); };
    span.takeStep = [this] { return m_budget.takeStep(); };
    for (const std::string& rule : event.rules) {
        const auto read = forEachOfRule(rule, span, [&](const WallClock& clock) {
            const StatedTime start = onSameWall(*event.start, clock);
            starts.try_emplace(m_zones.secondsSinceEpoch(start), start, length);
        });
        if (!read)
            return read;
    }
    return {};
}

void Occurrences::addMore(Starts& starts, const CalendarEvent& event, const Length& length)
{
    for (const StatedPeriod& period : event.more) {
        Length own = period.length.value_or(length);
        if (period.end)
            own = {0, std::max<qint64>(0, m_zones.secondsSinceEpoch(*period.end) -
                                              m_zones.secondsSinceEpoch(period.start))};
        starts.insert_or_assign(m_zones.secondsSinceEpoch(period.start), std::pair(period.start, own));
    }
}

/// By moment, or by day where only a day is named, as some programs do for a time of day.
void Occurrences::leaveOut(const StatedTime& id, bool isDay)
{
    if (isDay || id.isDay)
        m_daysOut.insert(id.clock.date);
    else
        m_momentsOut.insert(m_zones.secondsSinceEpoch(id));
}

bool Occurrences::isLeftOut(qint64 second, const StatedTime& start) const
{
    return m_momentsOut.contains(second) || m_daysOut.contains(start.clock.date);
}

const CalendarEvent* Occurrences::onwardFrom(qint64 second) const
{
    const auto later = m_onward.lower_bound(second);
    return later == m_onward.begin() ? nullptr : std::prev(later)->second;
}

void Occurrences::addSeries(const CalendarEvent& event, const Starts& starts)
{
    for (const StatedTime& id : event.less)
        leaveOut(id, event.start->isDay);
    for (const CalendarEvent& other : m_group.others) {
        leaveOut(*other.insteadOf, event.start->isDay);
        if (other.isOnward)
            m_onward.emplace(m_zones.secondsSinceEpoch(*other.insteadOf), &other);
    }
    for (const auto& [second, startAndLength] : starts) {
        const auto& [start, length] = startAndLength;
        if (isLeftOut(second, start))
            continue;
        const CalendarEvent* onward = onwardFrom(second);
        if (!onward && !event.isFree)
            add(second, endOf(start, length));
        if (onward && !onward->isFree && onward->start) {
            const qint64 shift =
                m_zones.secondsSinceEpoch(*onward->start) - m_zones.secondsSinceEpoch(*onward->insteadOf);
            const qint64 lasts =
                endOf(*onward->start, lengthOf(*onward)) - m_zones.secondsSinceEpoch(*onward->start);
            add(second + shift, second + shift + lasts);
        }
    }
}

void Occurrences::add(qint64 start, qint64 end)
{
    const BusyInterval inside{std::max(start, m_from), std::min(end, m_to)};
    if (inside.start < inside.end)
        m_busy.push_back(inside);
}

} // namespace

Result<std::vector<BusyInterval>> busyWith(const EventGroup& group, const BusyWindow& window,
                                           CalendarZones& zones, CalendarBudget& budget)
{
    return Occurrences(group, window, zones, budget).busy();
}
