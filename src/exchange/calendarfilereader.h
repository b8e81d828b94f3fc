// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/busytime.h"

#include <QObject>
#include <QThreadPool>

/// Reads .ics files in a thread of its own, one after the other, so that a long one never holds up the
/// window. Waits for the running one when it goes; answers not yet given are dropped.
class CalendarFileReader : public CalendarReader
{
public:
    CalendarFileReader() { m_pool.setMaxThreadCount(1); }
    ~CalendarFileReader() override { m_pool.waitForDone(); }
    CalendarFileReader(const CalendarFileReader&) = delete;
    CalendarFileReader& operator=(const CalendarFileReader&) = delete;

    void read(const QString& path, const BusyWindow& window, Callback<BusyReading> done) override;

private:
    QObject m_here; ///< Lives in the thread that made the reader.
    QThreadPool m_pool;
};
