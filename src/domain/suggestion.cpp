// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestion.h"

#include <algorithm>
#include <bitset>

namespace {

constexpr int halfHour = Availability::minutesInHalfHour;
constexpr int halvesInDay = Availability::halfHoursInDay;
constexpr int mostDays = 28;

/// Half hours from the first day on; a set bit is taken.
using Taken = std::bitset<std::size_t{mostDays + 2} * halvesInDay>;

void take(Taken& taken, qint64 startMinute, qint64 endMinute)
{
    const qint64 first = std::max<qint64>(0, startMinute / halfHour);
    const qint64 end =
        std::min<qint64>(static_cast<qint64>(taken.size()), (endMinute + halfHour - 1) / halfHour);
    for (qint64 half = first; half < end; ++half)
        taken.set(static_cast<std::size_t>(half));
}

Taken takenHalves(const std::vector<Occasion>& planned, const std::vector<BusyTime>& busy, QDate firstDay,
                  const QTimeZone& zone)
{
    Taken taken;
    // By the wall clock, so that a night that loses or gains an hour does not shift the days after it.
    const auto wallMinute = [&](const QDateTime& time) {
        const QDateTime local = time.toTimeZone(zone);
        return firstDay.daysTo(local.date()) * 24 * 60 + local.time().msecsSinceStartOfDay() / 60'000;
    };
    const auto takeTime = [&](const QDateTime& start, const QDateTime& end) {
        take(taken, wallMinute(start), wallMinute(end));
    };
    for (const Occasion& occasion : planned)
        takeTime(occasion.start, occasion.end);
    for (const BusyTime& time : busy)
        takeTime(time.start, time.end);
    return taken;
}

/// Works for both, for one, for none.
int rank(const PerPartner<Suits>& suits)
{
    return static_cast<int>(suits.first) + static_cast<int>(suits.second);
}

/// The first best place in each run that suits both, on one day.
void addBestOfDay(std::vector<Suggestion>& found, const PerPartner<Availability>& weeks, const Taken& taken,
                  const SuggestionRequest& request, int dayOffset)
{
    const QDate date = request.today.addDays(1 + dayOffset);
    const int day = date.dayOfWeek() - 1;
    const int halves = (request.durationMinutes + halfHour - 1) / halfHour;
    bool inRun = false;
    for (int half = 0; half < halvesInDay; ++half) {
        const PerPartner<Suits> suits{weeks.first.worst(day, half * halfHour, request.durationMinutes),
                                      weeks.second.worst(day, half * halfHour, request.durationMinutes)};
        bool fits = suits.first != Suits::No && suits.second != Suits::No;
        for (int i = 0; fits && i < halves; ++i)
            fits = !taken.test(static_cast<std::size_t>(dayOffset * halvesInDay + half + i));
        if (fits && !inRun)
            found.push_back({date, half * halfHour, request.durationMinutes, suits});
        else if (fits && rank(suits) > rank(found.back().suits))
            found.back() = {date, half * halfHour, request.durationMinutes, suits};
        inRun = fits;
    }
}

bool isSameTimeOfWeek(const Suggestion& a, const Suggestion& b)
{
    return a.date.dayOfWeek() == b.date.dayOfWeek() && a.startMinute == b.startMinute;
}

} // namespace

std::vector<Suggestion> suggestTimes(const PerPartner<Availability>& weeks,
                                     const std::vector<Occasion>& planned, const std::vector<BusyTime>& busy,
                                     const SuggestionRequest& request)
{
    if (request.durationMinutes < 1 || request.durationMinutes > 24 * 60)
        return {};
    const Taken taken = takenHalves(planned, busy, request.today.addDays(1), request.zone);
    std::vector<Suggestion> candidates;
    for (int day = 0; day < std::min(request.days, mostDays); ++day)
        addBestOfDay(candidates, weeks, taken, request, day);
    std::ranges::stable_sort(
        candidates, [](const Suggestion& a, const Suggestion& b) { return rank(a.suits) > rank(b.suits); });

    std::vector<Suggestion> chosen;
    // First one for each weekday, so that suggestions spread; then what is left.
    for (const bool spread : {true, false}) {
        for (const Suggestion& candidate : candidates) {
            const bool clash = std::ranges::any_of(chosen, [&](const Suggestion& other) {
                return spread ? other.date.dayOfWeek() == candidate.date.dayOfWeek()
                              : isSameTimeOfWeek(other, candidate);
            });
            if (!clash && chosen.size() < request.most)
                chosen.push_back(candidate);
        }
    }
    std::ranges::stable_sort(
        chosen, [](const Suggestion& a, const Suggestion& b) { return rank(a.suits) > rank(b.suits); });
    return chosen;
}
