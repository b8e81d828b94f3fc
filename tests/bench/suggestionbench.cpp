// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions from two painted weeks and ten thousand busy times, beside laying those into a bit mask.
#include "besidelimit.h"

#include "domain/suggestion.h"

#include <bitset>

namespace {

constexpr int busyTimes = 10'000;
constexpr int minutes = 16 * 24 * 60;
constexpr qint64 aMinute = 60;

std::vector<BusyInterval> busyFrom(qint64 start)
{
    constexpr qint64 apart = 2 * 365 * 24 * 60 * aMinute / busyTimes;
    std::vector<BusyInterval> busy;
    for (qint64 i = 0; i < busyTimes; ++i)
        busy.push_back({start + i * apart, start + i * apart + 45 * aMinute});
    return busy;
}

PerPartner<Availability> paintedWeeks()
{
    Availability evenings;
    for (int day = 0; day < 7; ++day)
        evenings.paint({day, 36, 46, day % 2 == 0 ? Suits::Works : Suits::Could});
    return {evenings, evenings};
}

void suggestions(benchmark::State& state)
{
    const QTimeZone zone("Europe/Berlin");
    const SuggestionRequest request{QDate(2026, 6, 9), zone, 90, 14};
    const qint64 start = request.today.startOfDay(zone).toSecsSinceEpoch();
    const auto busy = busyFrom(start);
    const auto weeks = paintedWeeks();
    measureBeside(
        state, {0, 0.1},
        [&] {
            std::bitset<minutes> mask;
            for (const BusyInterval& interval : busy) {
                const qint64 last = std::min<qint64>((interval.end - start) / aMinute, minutes);
                for (qint64 minute = (interval.start - start) / aMinute; minute < last; ++minute)
                    mask.set(static_cast<std::size_t>(minute));
            }
            benchmark::DoNotOptimize(mask.count());
        },
        [&] { benchmark::DoNotOptimize(suggestTimes(weeks, {}, busy, request)); });
}
BENCHMARK(suggestions)->Name("suggestions, 10,000 busy times|a bit mask")->UseManualTime()->Iterations(201);

} // namespace
