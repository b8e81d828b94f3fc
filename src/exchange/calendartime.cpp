// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendartime.h"

#include <libical/ical.h>

#include <string>

namespace {

constexpr int secondsInDay = 24 * 60 * 60;
/// Longer than any window: what lasts longer need not be told apart, and no sum overflows.
constexpr int longestInDays = 20'000;

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

std::optional<QDate> dateFrom(std::string_view text)
{
    if (text.size() != 8 || !isDigits(text))
        return std::nullopt;
    const QDate date(number(text.substr(0, 4)), number(text.substr(4, 2)), number(text.substr(6, 2)));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<StatedPeriod> statedPeriod(std::string_view text, std::string_view zone)
{
    const std::size_t slash = text.find('/');
    const auto start = statedTime(text.substr(0, slash), zone);
    if (!start)
        return std::nullopt;
    StatedPeriod period{*start};
    if (slash == std::string_view::npos)
        return period;
    const std::string_view rest = text.substr(slash + 1);
    if (!rest.empty() && (rest.front() == 'P' || rest.front() == '+'))
        period.length = lengthFrom(rest);
    else
        period.end = statedTime(rest, zone);
    return period.length || period.end ? std::optional(period) : std::nullopt;
}

} // namespace

std::optional<StatedTime> statedTime(std::string_view text, std::string_view zone)
{
    StatedTime time;
    const auto date = dateFrom(text.substr(0, 8));
    if (!date)
        return std::nullopt;
    time.clock.date = *date;
    text.remove_prefix(8);
    if (text.empty()) {
        time.isDay = true;
        return time;
    }
    time.isUtc = text.size() == 8 && (text.back() == 'Z' || text.back() == 'z');
    if (text.front() != 'T' || (text.size() != 7 && !time.isUtc) || !isDigits(text.substr(1, 6)))
        return std::nullopt;
    const int hour = number(text.substr(1, 2));
    const int minute = number(text.substr(3, 2));
    const int second = number(text.substr(5, 2)); // 60 in a leap second
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    time.clock.second = (hour * 60 + minute) * 60 + std::min(second, 59);
    if (!time.isUtc)
        time.zone = QByteArray(zone.data(), static_cast<qsizetype>(zone.size()));
    return time;
}

std::optional<Length> lengthFrom(std::string_view text)
{
    const icaldurationtype read = icaldurationtype_from_string(std::string(text).c_str());
    if (icaldurationtype_is_bad_duration(read) != 0)
        return std::nullopt;
    if (read.is_neg != 0)
        return Length{};
    const qint64 days = qint64{read.weeks} * 7 + read.days;
    const qint64 seconds = (qint64{read.hours} * 60 + read.minutes) * 60 + read.seconds;
    return Length{static_cast<int>(std::min<qint64>(days, longestInDays)),
                  std::min<qint64>(seconds, qint64{longestInDays} * secondsInDay)};
}

std::optional<std::vector<StatedPeriod>> statedPeriods(const ContentLine& line)
{
    const std::string_view zone = line.parameter("TZID");
    std::vector<StatedPeriod> periods;
    std::string_view rest = line.value;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const auto period = statedPeriod(rest.substr(0, comma), zone);
        if (!period)
            return std::nullopt;
        periods.push_back(*period);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return periods;
}
