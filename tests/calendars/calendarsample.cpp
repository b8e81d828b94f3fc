// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsample.h"

using namespace Qt::StringLiterals;

QByteArray calendar(const QByteArray& parts)
{
    QByteArray text =
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Another//Program//EN\n" + parts + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
}

QByteArray event(const QByteArray& lines)
{
    return "BEGIN:VEVENT\nDTSTAMP:20260101T000000Z\n" + lines + "END:VEVENT\n";
}

Result<BusyReading> readWhole(QByteArray text)
{
    return busyFromCalendar(QByteArray(text.constData(), text.size()), spring);
}

Result<BusyReading> read(const QByteArray& parts, const BusyWindow& window)
{
    return busyFromCalendar(calendar(parts), window);
}

QStringList busy(const Result<BusyReading>& reading)
{
    if (!reading)
        return {u"error %1"_s.arg(static_cast<int>(reading.error().code))};
    QStringList texts;
    for (const BusyInterval& interval : reading->intervals) {
        const auto start = QDateTime::fromSecsSinceEpoch(interval.start, berlin);
        const auto end = QDateTime::fromSecsSinceEpoch(interval.end, berlin);
        const QString endForm = start.date() == end.date() ? u"HH:mm"_s : u"d MMM HH:mm"_s;
        texts.append(start.toString(u"d MMM HH:mm"_s) + u'-' + end.toString(endForm));
    }
    return texts;
}

QStringList busy(const QByteArray& parts)
{
    return busy(read(parts));
}

ErrorCode codeOf(const Result<BusyReading>& reading)
{
    return reading ? ErrorCode::Cancelled : reading.error().code;
}
