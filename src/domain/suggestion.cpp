// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestion.h"

#include "domain/walltime.h"

#include <algorithm>
#include <optional>

namespace {

constexpr int halfHour = Availability::minutesInHalfHour;
constexpr int halvesInDay = Availability::halfHoursInDay;
constexpr int mostDays = 28;
/// The small hours of tomorrow still belong to tonight.
constexpr int firstHalfOfTomorrow = 5 * 60 / halfHour;

/// Which minutes are taken, one bit for each from a moment on: so ten thousand busy times cost no more to
/// look at than ten, and nights which lose or gain an hour need no thought.
class TakenMinutes
{
public:
    /// Seconds since the epoch.
    TakenMinutes(qint64 from, qint64 to)
        : m_from(from)
        , m_minutes(std::max<qint64>(0, (to - from + 59) / 60))
        , m_words(static_cast<std::size_t>(m_minutes / bits + 1))
    {
    }

    /// Every minute that is touched is taken.
    void take(qint64 start, qint64 end)
    {
        forEachWord(start, end, [](quint64& word, quint64 mask) {
            word |= mask;
            return true;
        });
    }
    [[nodiscard]] bool areFree(qint64 start, qint64 end)
    {
        return forEachWord(start, end, [](quint64& word, quint64 mask) { return (word & mask) == 0; });
    }

private:
    static constexpr qint64 bits = 64;

    template <class Visit>
    bool forEachWord(qint64 start, qint64 end, Visit visit)
    {
        if (end <= m_from)
            return true;
        const qint64 first = std::max<qint64>(0, start - m_from) / 60;
        const qint64 last = std::min(m_minutes, (end - m_from + 59) / 60);
        for (qint64 at = first; at < last;) {
            const qint64 count = std::min(bits - at % bits, last - at);
            const quint64 mask = (count == bits ? ~quint64{0} : (quint64{1} << count) - 1) << (at % bits);
            if (!visit(m_words[static_cast<std::size_t>(at / bits)], mask))
                return false;
            at += count;
        }
        return true;
    }

    qint64 m_from;
    qint64 m_minutes;
    std::vector<quint64> m_words;
};

/// When the half hours of one day begin. Asking a zone costs more than all the rest, so it is asked twice,
/// and more only on the days that its clocks change.
class DayClock
{
public:
    DayClock(QDate date, const QTimeZone& zone) : m_date(date), m_zone(zone)
    {
        m_midnight = wallTime(date, 0, zone).toSecsSinceEpoch();
        m_isPlain = wallTime(date.addDays(1), 0, zone).toSecsSinceEpoch() - m_midnight == secondsInDay;
    }
    [[nodiscard]] qint64 at(int minute) const
    {
        return m_isPlain ? m_midnight + qint64{minute} * 60
                         : wallTime(m_date, minute, m_zone).toSecsSinceEpoch();
    }

private:
    static constexpr qint64 secondsInDay = 24 * 60 * 60;

    QDate m_date;
    const QTimeZone& m_zone;
    qint64 m_midnight = 0;
    bool m_isPlain = true;
};

/// Works for both, for one, for none.
int rank(const PerPartner<Suits>& suits)
{
    return static_cast<int>(suits.first) + static_cast<int>(suits.second);
}

/// The first best place in each run that suits both, on one day.
void addBestOfDay(std::vector<Suggestion>& found, const PerPartner<Availability>& weeks, TakenMinutes& taken,
                  const SuggestionRequest& request, QDate date)
{
    const int day = date.dayOfWeek() - 1;
    const bool isTomorrow = date == request.today.addDays(1);
    std::optional<DayClock> clock;
    bool inRun = false;
    for (int half = isTomorrow ? firstHalfOfTomorrow : 0; half < halvesInDay; ++half) {
        const int minute = half * halfHour;
        const PerPartner<Suits> suits{weeks.first.worst(day, minute, request.durationMinutes),
                                      weeks.second.worst(day, minute, request.durationMinutes)};
        bool fits = suits.first != Suits::No && suits.second != Suits::No;
        if (fits) {
            if (!clock)
                clock.emplace(date, request.zone);
            const qint64 start = clock->at(minute);
            fits = taken.areFree(start, start + qint64{request.durationMinutes} * 60);
        }
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
                                     const std::vector<Occasion>& planned,
                                     const std::vector<BusyInterval>& busy, const SuggestionRequest& request)
{
    if (request.durationMinutes < 1 || request.durationMinutes > 24 * 60)
        return {};
    const QDate firstDay = request.today.addDays(1);
    const int days = std::min(request.days, mostDays);
    TakenMinutes taken(wallTime(firstDay, 0, request.zone).toSecsSinceEpoch(),
                       wallTime(firstDay.addDays(days + 1), 0, request.zone).toSecsSinceEpoch());
    for (const Occasion& occasion : planned)
        taken.take(occasion.start.toSecsSinceEpoch(), occasion.end.toSecsSinceEpoch());
    for (const BusyInterval& interval : busy)
        taken.take(interval.start, interval.end);
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
