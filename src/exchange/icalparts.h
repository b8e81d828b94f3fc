// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <libical/ical.h>

#include <memory>

/// Frees what libical made.
struct FreeIcal
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeIcal>;

/// A date and time as a clock on the wall shows it: without a zone.
[[nodiscard]] inline icaltimetype icalWallTime(QDate date, int second)
{
    icaltimetype time = icaltime_null_time();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.hour = second / 3600;
    time.minute = second / 60 % 60;
    time.second = second % 60;
    return time;
}

[[nodiscard]] inline icaltimetype icalWallTime(const QDateTime& onTheWall)
{
    return icalWallTime(onTheWall.date(), QTime(0, 0).secsTo(onTheWall.time()));
}

[[nodiscard]] inline icaltimetype icalUtcTime(const QDateTime& moment)
{
    icaltimetype time = icalWallTime(moment.toUTC());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}
