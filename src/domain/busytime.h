// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QTimeZone>

/// The days of a calendar that are looked at, [from, to), and the zone of its times that name none.
struct BusyWindow
{
    QDate from;
    QDate to;
    QTimeZone zone;
};

/// A month back, for the weeks one leafs through, and two years on, which is longer than any plan runs.
[[nodiscard]] BusyWindow busyWindow(QDate today, const QTimeZone& zone);

/// What is left of a calendar: when somebody is busy, and nothing else.
struct BusyReading
{
    std::vector<BusyInterval> intervals; ///< United and in order.
    bool isZoneGuessed = false; ///< Some times are in a zone nobody here knows; read as times of here.
};

/// Reads calendar files of other programs. What they say besides times leaves no trace after the reading.
class CalendarReader
{
public:
    virtual ~CalendarReader() = default;

    /// All of it or an error; answers once, from the event loop of the thread that asked.
    virtual void read(const QString& path, const BusyWindow& window, Callback<BusyReading> done) = 0;

protected:
    CalendarReader() = default;
    CalendarReader(const CalendarReader&) = default;
    CalendarReader& operator=(const CalendarReader&) = default;
};

/// The source a file is for a journal: the same for the same path, and nobody can tell the path from it.
[[nodiscard]] BusySource busySourceOf(const JournalId& journal, const QString& absolutePath);

/// The same time with as few intervals as can be, in order: what touches is one.
[[nodiscard]] std::vector<BusyInterval> united(std::vector<BusyInterval> intervals);
