// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planmeaning.h"

#include "exchange/calendartime.h"

#include <algorithm>
#include <array>

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// What says nothing about the plan, or what goes without saying.
bool isIdle(const ContentLine& line)
{
    static constexpr std::array names{"DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "PRIORITY"};
    return std::ranges::any_of(names, [&](const char* name) { return line.is(name); }) ||
           isSameWord(line.name.substr(0, 2), "X-") ||
           (line.is("STATUS") && isSameWord(line.value, "CONFIRMED")) ||
           (line.is("TRANSP") && isSameWord(line.value, "OPAQUE"));
}

QByteArray sortedParts(const ContentLine& line)
{
    QList<QByteArray> parts = bytes(line.value).toUpper().split(';');
    std::ranges::sort(parts);
    return parts.join(';');
}

/// One VEVENT while it is read.
struct EventLines
{
    std::vector<QByteArray> lines;
    std::optional<QDate> insteadOf;
    bool isCancelled = false;
};

void take(EventLines& event, PlanMeaning& meaning, const ContentLine& line)
{
    if (line.is("SEQUENCE"))
        meaning.sequence = std::max(meaning.sequence, bytes(line.value).toInt());
    if (isIdle(line))
        return;
    if (line.is("EXDATE")) {
        for (const StatedPeriod& period : statedPeriods(line).value_or(std::vector<StatedPeriod>()))
            meaning.out.insert(period.start.clock.date);
        return;
    }
    if (line.is("STATUS") && isSameWord(line.value, "CANCELLED"))
        event.isCancelled = true;
    if (line.is("RECURRENCE-ID")) {
        if (const auto time = statedTime(line.value, {}))
            event.insteadOf = time->clock.date;
    }
    const QByteArray value = line.is("RRULE") ? sortedParts(line) : bytes(line.value);
    const std::string_view zone = line.parameter("TZID");
    event.lines.push_back(bytes(line.name).toUpper() + ';' + bytes(zone) + ':' + value);
}

void close(const EventLines& event, PlanMeaning& meaning)
{
    if (event.isCancelled && event.insteadOf) {
        meaning.out.insert(*event.insteadOf);
        return;
    }
    meaning.isCancelled = meaning.isCancelled || event.isCancelled;
    const QByteArray date =
        event.insteadOf ? event.insteadOf->toString(Qt::ISODate).toLatin1() : QByteArray();
    for (const QByteArray& line : event.lines)
        meaning.lines.push_back(date + ' ' + line);
}

} // namespace

std::optional<PlanMeaning> planMeaning(QByteArray calendar)
{
    auto text = CalendarText::of(std::move(calendar));
    if (!text)
        return std::nullopt;
    PlanMeaning meaning;
    EventLines event;
    std::vector<QByteArray> open;
    while (const auto line = text->next()) {
        if (line->is("BEGIN")) {
            open.push_back(bytes(line->value).toUpper());
            if (open.back() == "VEVENT")
                event = {};
        } else if (line->is("END")) {
            if (open.empty() || open.back() != bytes(line->value).toUpper())
                return std::nullopt;
            if (open.back() == "VEVENT")
                close(event, meaning);
            open.pop_back();
        } else if (!open.empty() && open.back() == "VEVENT") {
            take(event, meaning, *line);
        }
    }
    if (!open.empty())
        return std::nullopt;
    std::ranges::sort(meaning.lines);
    return meaning;
}
