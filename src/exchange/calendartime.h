// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendartext.h"

#include <QByteArray>
#include <QDate>

#include <compare>

/// A day, or a second of it, as the clock on some wall shows it.
struct WallClock
{
    QDate date;
    int second = 0; ///< After midnight, 0 to 86399; 0 for a whole day.
    friend bool operator==(const WallClock&, const WallClock&) = default;
    friend std::strong_ordering operator<=>(const WallClock& a, const WallClock& b)
    {
        const auto byDay = a.date.toJulianDay() <=> b.date.toJulianDay();
        return byDay != 0 ? byDay : a.second <=> b.second;
    }
};

/// A time as a calendar file says it: a day or a time of day, in UTC, in a zone it names, or in none.
struct StatedTime
{
    WallClock clock;
    bool isDay = false;
    bool isUtc = false;
    QByteArray zone = {}; ///< TZID; empty in UTC, for a day, and for the clock of whoever reads it.
    friend bool operator==(const StatedTime&, const StatedTime&) = default;
};

/// How long something lasts: days by the calendar, and then seconds.
struct Length
{
    int days = 0;
    qint64 seconds = 0;
    friend bool operator==(const Length&, const Length&) = default;
};

/// A time and, for a period, how long or until when.
struct StatedPeriod
{
    StatedTime start;
    std::optional<StatedTime> end = {};
    std::optional<Length> length = {};
};

/// Nothing where the text is no date or time that exists.
[[nodiscard]] std::optional<StatedTime> statedTime(std::string_view text, std::string_view zone);
[[nodiscard]] std::optional<Length> lengthFrom(std::string_view text); ///< P1DT2H and the like.
/// Every time or period of a list such as RDATE has; nothing where one of them cannot be read.
[[nodiscard]] std::optional<std::vector<StatedPeriod>> statedPeriods(const ContentLine& line);
