// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/busytime.h"
#include "exchange/calendarevent.h"
#include "exchange/calendarzones.h"

#include <QDeadlineTimer>

/// How much a calendar may still ask for; without it one line could keep a computer busy for years.
class CalendarBudget
{
public:
    [[nodiscard]] bool takeStep() { return --m_steps >= 0 && !m_deadline.hasExpired(); }

private:
    static constexpr int mostSteps = 300'000; ///< A daily meeting for eight hundred years.
    static constexpr int longestMs = 10'000;

    int m_steps = mostSteps;
    QDeadlineTimer m_deadline{longestMs};
};

/// All that one UID has in a file: an event, and what stands in the place of single dates of it.
struct EventGroup
{
    std::optional<CalendarEvent> event = {};
    std::vector<CalendarEvent> others = {}; ///< With RECURRENCE-ID, each of another date.
};

/// When somebody is busy with it inside the window; the order and overlaps are as they come.
[[nodiscard]] Result<std::vector<BusyInterval>> busyWith(const EventGroup& group, const BusyWindow& window,
                                                         CalendarZones& zones, CalendarBudget& budget);
