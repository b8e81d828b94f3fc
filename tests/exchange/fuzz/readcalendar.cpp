// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcalendar.h"

#include "exchange/busycalendar.h"
#include "exchange/planmeaning.h"

#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort(); // which a fuzzer counts as a finding
}

} // namespace

void readAsCalendar(const QByteArray& bytes)
{
    static const BusyWindow window{QDate(2026, 3, 1), QDate(2026, 5, 15), QTimeZone("Europe/Berlin")};
    static const qint64 from = window.from.startOfDay(window.zone).toSecsSinceEpoch();
    static const qint64 to = window.to.startOfDay(window.zone).toSecsSinceEpoch();
    (void)planMeaning(QByteArray(bytes.constData(), bytes.size()));
    const auto reading = busyFromCalendar(QByteArray(bytes.constData(), bytes.size()), window);
    if (!reading)
        return;
    qint64 last = from - 1;
    for (const BusyInterval& busy : reading->intervals) {
        require(busy.start > last && busy.start >= from && busy.end <= to && busy.start < busy.end);
        last = busy.end;
    }
}
