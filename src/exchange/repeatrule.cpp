// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repeatrule.h"

#include "exchange/icalparts.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsInDay = 24 * 60 * 60;

struct FreeIterator
{
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype icalTime(const WallClock& clock, bool isDay)
{
    icaltimetype time = icalWallTime(clock.date, clock.second);
    time.is_date = isDay ? 1 : 0;
    return time;
}

WallClock wallClock(const icaltimetype& time)
{
    return {QDate(time.year, time.month, time.day), (time.hour * 60 + time.minute) * 60 + time.second};
}

/// UNTIL is in UTC where the start has a zone, and often a mere day; here all is by the clock on the wall.
icaltimetype untilOnTheWall(icaltimetype until, const RuleSpan& span)
{
    if (icaltime_is_null_time(until) != 0)
        return until;
    WallClock last = wallClock(until);
    if (!last.date.isValid())
        return until;
    if (icaltime_is_utc(until) != 0 && !span.isDay)
        last = span.onTheWall(QDate(1970, 1, 1).daysTo(last.date) * secondsInDay + last.second);
    else if (until.is_date != 0)
        last.second = secondsInDay - 1;
    return icalTime({last.date, span.isDay ? 0 : last.second}, span.isDay);
}

bool has(const short* part)
{
    return part[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

/// Whether libical can look for its dates in little time: it tries every step of a rule until 2037 or
/// beyond, also those of "every second of February 30th".
bool isHuman(const icalrecurrencetype& rule)
{
    const std::array parts{
        static_cast<const short*>(rule.by_second),    static_cast<const short*>(rule.by_minute),
        static_cast<const short*>(rule.by_hour),      static_cast<const short*>(rule.by_day),
        static_cast<const short*>(rule.by_month_day), static_cast<const short*>(rule.by_year_day),
        static_cast<const short*>(rule.by_week_no),   static_cast<const short*>(rule.by_month),
        static_cast<const short*>(rule.by_set_pos)};
    if (rule.freq == ICAL_HOURLY_RECURRENCE)
        return std::ranges::none_of(parts, has);
    return rule.freq != ICAL_SECONDLY_RECURRENCE && rule.freq != ICAL_MINUTELY_RECURRENCE;
}

} // namespace

Result<void> forEachOfRule(const std::string& text, const RuleSpan& span,
                           const std::function<void(const WallClock&)>& found)
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.c_str());
    if (rule.freq == ICAL_NO_RECURRENCE)
        return failure(ErrorCode::BrokenCalendar, u"RRULE"_s);
    if (!isHuman(rule))
        return failure(ErrorCode::EndlessCalendar, u"RRULE"_s);
    const bool counts = rule.count > 0;
    rule.until = untilOnTheWall(rule.until, span);
    if (!counts && (icaltime_is_null_time(rule.until) != 0 || wallClock(rule.until) > span.to))
        rule.until = icalTime({span.to.date, span.isDay ? 0 : span.to.second}, span.isDay);

    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
        icalrecur_iterator_new(rule, icalTime(span.first, span.isDay)));
    if (!iterator) // libical says so of rules that name no date at all
        return {};
    // Counting has to begin at the beginning.
    if (!counts && span.from > span.first)
        icalrecur_iterator_set_start(iterator.get(), icalTime(span.from, span.isDay));
    while (true) {
        if (!span.takeStep())
            return failure(ErrorCode::EndlessCalendar, u"RRULE"_s);
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) != 0)
            return {};
        const WallClock clock = wallClock(next);
        if (!clock.date.isValid() || clock > span.to)
            return {};
        if (clock >= span.from)
            found(clock);
    }
}
