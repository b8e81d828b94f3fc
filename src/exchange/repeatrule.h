// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/calendartime.h"

#include <functional>

/// What an RRULE is read with.
struct RuleSpan
{
    WallClock first;                                              ///< DTSTART, on its own wall.
    bool isDay = false;                                           ///< DTSTART is a whole day.
    WallClock from;                                               ///< Earlier ones are of no interest.
    WallClock to;                                                 ///< And none after.
    std::function<WallClock(qint64 secondsSinceEpoch)> onTheWall; ///< For an UNTIL, which is in UTC.
    std::function<bool()> takeStep; ///< Asked before each date; false where it has to end.
};

/// Gives every time an RRULE names in a span, by the clock on the wall and in order; the zone is the
/// caller's business, as libical would lose the day after a spring gap. BrokenCalendar for a rule that cannot
/// be read, EndlessCalendar for one that nobody could keep to or when there is no step left.
[[nodiscard]] Result<void> forEachOfRule(const std::string& rule, const RuleSpan& span,
                                         const std::function<void(const WallClock&)>& found);
