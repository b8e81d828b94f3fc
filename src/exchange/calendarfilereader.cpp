// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarfilereader.h"

#include "exchange/busycalendar.h"

void CalendarFileReader::read(const QString& path, const BusyWindow& window, Callback<BusyReading> done)
{
    m_pool.start([this, path, window, done = std::move(done)] {
        auto reading = std::make_shared<Result<BusyReading>>(busyFromFile(path, window));
        QMetaObject::invokeMethod(
            &m_here, [reading, done] { done(std::move(*reading)); }, Qt::QueuedConnection);
    });
}
