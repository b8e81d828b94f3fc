// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestion.h"

#include "domain/walltime.h"

#include <algorithm>

namespace {

constexpr int halfHour = Availability::minutesInHalfHour;
constexpr int halvesInDay = Availability::halfHoursInDay;
constexpr int mostDays = 28;
/// The small hours of tomorrow still belong to tonight.
constexpr int firstHalfOfTomorrow = 5 * 60 / halfHour;

/// Seconds since the epoch, so that nights which lose or gain an hour need no thought.
struct Stretch
{
    qint64 start;
    qint64 end;
};

Stretch stretchOf(QDate date, int startMinute, const SuggestionRequest& request)
{
    const qint64 start = wallTime(date, startMinute, request.zone).toSecsSinceEpoch();
    return {start, start + qint64{request.durationMinutes} * 60};
}

bool overlap(const Stretch& a, const Stretch& b)
{
    return a.start < b.end && b.start < a.end;
}

std::vector<Stretch> takenStretches(const std::vector<Occasion>& planned, const std::vector<BusyTime>& busy,
                                    const Stretch& window)
{
    std::vector<Stretch> taken;
    const auto take = [&](const QDateTime& start, const QDateTime& end) {
        const Stretch stretch{start.toSecsSinceEpoch(), end.toSecsSinceEpoch()};
        if (overlap(stretch, window))
            taken.push_back(stretch);
    };
    for (const Occasion& occasion : planned)
        take(occasion.start, occasion.end);
    for (const BusyTime& time : busy)
        take(time.start, time.end);
    return taken;
}

bool isFree(const std::vector<Stretch>& taken, const Stretch& stretch)
{
    return std::ranges::none_of(taken, [&](const Stretch& other) { return overlap(other, stretch); });
}

/// Works for both, for one, for none.
int rank(const PerPartner<Suits>& suits)
{
    return static_cast<int>(suits.first) + static_cast<int>(suits.second);
}

/// The first best place in each run that suits both, on one day.
void addBestOfDay(std::vector<Suggestion>& found, const PerPartner<Availability>& weeks,
                  const std::vector<Stretch>& taken, const SuggestionRequest& request, QDate date)
{
    const bool isTomorrow = date == request.today.addDays(1);
    bool inRun = false;
    for (int half = isTomorrow ? firstHalfOfTomorrow : 0; half < halvesInDay; ++half) {
        const int day = date.dayOfWeek() - 1;
        const int minute = half * halfHour;
        const PerPartner<Suits> suits{weeks.first.worst(day, minute, request.durationMinutes),
                                      weeks.second.worst(day, minute, request.durationMinutes)};
        const bool suitsBoth = suits.first != Suits::No && suits.second != Suits::No;
        const bool fits = suitsBoth && isFree(taken, stretchOf(date, minute, request));
        const Suggestion suggestion{date, minute, request.durationMinutes, suits};
        if (fits && !inRun)
            found.push_back(suggestion);
        else if (fits && rank(suits) > rank(found.back().suits))
            found.back() = suggestion;
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
    const QDate firstDay = request.today.addDays(1);
    const int days = std::min(request.days, mostDays);
    const Stretch window{wallTime(firstDay, 0, request.zone).toSecsSinceEpoch(),
                         wallTime(firstDay.addDays(days + 1), 0, request.zone).toSecsSinceEpoch()};
    const std::vector<Stretch> taken = takenStretches(planned, busy, window);
    std::vector<Suggestion> candidates;
    for (int day = 0; day < days; ++day)
        addBestOfDay(candidates, weeks, taken, request, firstDay.addDays(day));
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
