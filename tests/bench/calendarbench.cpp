// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar of ten thousand events read into busy time, beside libical taking the same file apart.
#include "besidelimit.h"

#include "exchange/busycalendar.h"

#include <libical/ical.h>

namespace {

constexpr int events = 10'000;
constexpr int repeating = 50; ///< Every so manieth repeats each week.

QByteArray calendar()
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n";
    const QDate first(2026, 1, 1);
    for (int i = 0; i < events; ++i) {
        const QByteArray day = first.addDays(i % 730).toString(QStringLiteral("yyyyMMdd")).toLatin1();
        const QByteArray hour = QByteArray::number(10 + i % 10);
        text += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) +
                "@bench\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:" + day + "T" + hour +
                "0000Z\r\nDTEND:" + day + "T" + hour + "4500Z\r\nSUMMARY:A meeting about " +
                QByteArray::number(i) + "\r\nLOCATION:Room 5\r\n";
        if (i % repeating == 0)
            text += "RRULE:FREQ=WEEKLY;COUNT=26\r\n";
        text += "END:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

void aCalendar(benchmark::State& state)
{
    const QByteArray text = calendar();
    const BusyWindow window{QDate(2026, 1, 1), QDate(2028, 1, 1), QTimeZone("Europe/Berlin")};
    measureBeside(
        state, {1.5},
        [&] {
            icalcomponent* parsed = icalparser_parse_string(text.constData());
            benchmark::DoNotOptimize(parsed);
            icalcomponent_free(parsed);
        },
        [&] {
            const auto busy = busyFromCalendar(QByteArray(text.constData(), text.size()), window);
            if (!busy)
                state.SkipWithError("not read");
        });
}
BENCHMARK(aCalendar)
    ->Name("an .ics of 10,000 events, two years|libical's parser")
    ->UseManualTime()
    ->Iterations(9);

} // namespace
