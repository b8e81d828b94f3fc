// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarevent.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace {

bool takeTime(std::optional<StatedTime>& into, const ContentLine& line)
{
    into = statedTime(line.value, line.parameter("TZID"));
    return into.has_value();
}

bool takeMore(CalendarEvent& event, const ContentLine& line)
{
    const auto periods = statedPeriods(line);
    if (periods)
        event.more.insert(event.more.end(), periods->begin(), periods->end());
    return periods.has_value();
}

bool takeLess(CalendarEvent& event, const ContentLine& line)
{
    const auto periods = statedPeriods(line);
    if (periods)
        std::ranges::transform(*periods, std::back_inserter(event.less), &StatedPeriod::start);
    return periods.has_value();
}

bool takeLength(CalendarEvent& event, const ContentLine& line)
{
    event.length = lengthFrom(line.value);
    return event.length.has_value();
}

bool takeRule(CalendarEvent& event, const ContentLine& line)
{
    event.rules.emplace_back(line.value);
    return true;
}

bool takeUid(CalendarEvent& event, const ContentLine& line)
{
    // Not by QCryptographicHash: it leaves what it has hashed on the stack.
    event.uid = std::hash<std::string_view>()(line.value);
    return true;
}

bool takeInsteadOf(CalendarEvent& event, const ContentLine& line)
{
    event.isOnward = isSameWord(line.parameter("RANGE"), "THISANDFUTURE");
    return takeTime(event.insteadOf, line);
}

bool takeSequence(CalendarEvent& event, const ContentLine& line)
{
    // What is no number says nothing about times: then it is the first.
    std::from_chars(line.value.data(), line.value.data() + line.value.size(), event.sequence);
    return true;
}

bool takeTransparency(CalendarEvent& event, const ContentLine& line)
{
    event.isFree = event.isFree || isSameWord(line.value, "TRANSPARENT");
    return true;
}

bool takeStatus(CalendarEvent& event, const ContentLine& line)
{
    event.isFree = event.isFree || isSameWord(line.value, "CANCELLED");
    return true;
}

struct Taking
{
    std::string_view name;
    bool (*take)(CalendarEvent& event, const ContentLine& line);
};

constexpr std::array takings{
    Taking{"DTSTART",
           [](CalendarEvent& event, const ContentLine& line) { return takeTime(event.start, line); }},
    Taking{"DTEND", [](CalendarEvent& event, const ContentLine& line) { return takeTime(event.end, line); }},
    Taking{"DURATION", takeLength},
    Taking{"RRULE", takeRule},
    Taking{"RDATE", takeMore},
    Taking{"EXDATE", takeLess},
    Taking{"RECURRENCE-ID", takeInsteadOf},
    Taking{"UID", takeUid},
    Taking{"SEQUENCE", takeSequence},
    Taking{"TRANSP", takeTransparency},
    Taking{"STATUS", takeStatus}};

} // namespace

bool takeLine(CalendarEvent& event, const ContentLine& line)
{
    const auto taking = std::ranges::find_if(takings, [&](const Taking& one) { return line.is(one.name); });
    return taking == takings.end() || taking->take(event, line);
}
