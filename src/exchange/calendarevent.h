// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendartime.h"

/// The times of one VEVENT; of everything else it says only what has to do with them is looked at.
struct CalendarEvent
{
    std::optional<std::size_t> uid = {}; ///< Its hash: an id may be an address.
    std::optional<StatedTime> start = {};
    std::optional<StatedTime> end = {};
    std::optional<Length> length = {};
    std::vector<std::string> rules = {};      ///< RRULE
    std::vector<StatedPeriod> more = {};      ///< RDATE
    std::vector<StatedTime> less = {};        ///< EXDATE
    std::optional<StatedTime> insteadOf = {}; ///< RECURRENCE-ID
    bool isOnward = false;                    ///< It stands for all from there on.
    int sequence = 0;
    bool isFree = false; ///< TRANSPARENT or CANCELLED: nobody is busy.
};

/// Takes in one line of a VEVENT; false where it is one of times and cannot be read.
[[nodiscard]] bool takeLine(CalendarEvent& event, const ContentLine& line);
