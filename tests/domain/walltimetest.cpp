// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/walltime.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char* what;
    const char* zone;
    QDate date;
    QTime wall;
    const char* utc;
};

// From Python's zoneinfo (fold = 0), which reads gaps and repeated hours as RFC 5545 does.
const std::vector<Case> cases{
    {"an ordinary evening", "Europe/Berlin", {2026, 6, 10}, {20, 30}, "2026-06-10T18:30:00Z"},
    {"just before the gap", "Europe/Berlin", {2026, 3, 29}, {1, 30}, "2026-03-29T00:30:00Z"},
    {"in the gap", "Europe/Berlin", {2026, 3, 29}, {2, 30}, "2026-03-29T01:30:00Z"},
    {"at the end of the gap", "Europe/Berlin", {2026, 3, 29}, {3, 0}, "2026-03-29T01:00:00Z"},
    {"just before the repeated hour", "Europe/Berlin", {2026, 10, 25}, {1, 59}, "2026-10-24T23:59:00Z"},
    {"in the repeated hour", "Europe/Berlin", {2026, 10, 25}, {2, 30}, "2026-10-25T00:30:00Z"},
    {"after the repeated hour", "Europe/Berlin", {2026, 10, 25}, {3, 0}, "2026-10-25T02:00:00Z"},
    {"in the gap", "America/New_York", {2026, 3, 8}, {2, 30}, "2026-03-08T07:30:00Z"},
    {"in the repeated hour", "America/New_York", {2026, 11, 1}, {1, 30}, "2026-11-01T05:30:00Z"},
    {"after the repeated hour", "America/New_York", {2026, 11, 1}, {2, 0}, "2026-11-01T07:00:00Z"},
    {"in a gap of half an hour", "Australia/Lord_Howe", {2026, 10, 4}, {2, 15}, "2026-10-03T15:45:00Z"},
    {"after a gap of half an hour", "Australia/Lord_Howe", {2026, 10, 4}, {2, 30}, "2026-10-03T15:30:00Z"},
    {"in a repeated half hour", "Australia/Lord_Howe", {2026, 4, 5}, {1, 45}, "2026-04-04T14:45:00Z"},
    {"after a repeated half hour", "Australia/Lord_Howe", {2026, 4, 5}, {2, 0}, "2026-04-04T15:30:00Z"},
    {"in the hour Ramadan repeats", "Africa/Casablanca", {2026, 2, 15}, {2, 30}, "2026-02-15T01:30:00Z"},
    {"in Ramadan", "Africa/Casablanca", {2026, 3, 1}, {20, 0}, "2026-03-01T20:00:00Z"},
    {"in the gap after Ramadan", "Africa/Casablanca", {2026, 3, 22}, {2, 30}, "2026-03-22T02:30:00Z"},
    {"on the day that Samoa left out", "Pacific/Apia", {2011, 12, 30}, {12, 0}, "2011-12-30T22:00:00Z"},
};

TEST(WallTime, ReadsEveryNightAsCalendarsDo)
{
    for (const Case& c : cases) {
        const QDateTime moment = wallTime(c.date, c.wall.msecsSinceStartOfDay() / 60'000, QTimeZone(c.zone));
        EXPECT_EQ(moment.toUTC().toString(Qt::ISODate).toStdString(), c.utc) << c.zone << " " << c.what;
        EXPECT_EQ(moment.timeZone().id(), QByteArray(c.zone));
    }
}

/// The earliest moment at which a clock in the zone shows this, found by trying every offset there is.
std::optional<QDateTime> earliestMomentThatShows(QDate date, int minute, const QTimeZone& zone)
{
    const QDateTime asIfUtc = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(qint64{minute} * 60);
    constexpr int step = 15 * 60;
    for (int offset = 15 * 3600; offset >= -15 * 3600; offset -= step) {
        const QDateTime moment = asIfUtc.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset)
            return moment;
    }
    return std::nullopt;
}

RC_GTEST_PROP(WallTime, IsTheEarliestMomentAtWhichTheClockShowsIt, ())
{
    const auto name = *rc::gen::element<QByteArray>(
        "Europe/Berlin", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Chatham",
        "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati");
    const QTimeZone zone(name);
    QDate date = *anyDate();
    int minute = *rc::gen::inRange(0, 24 * 60);
    const QDateTime shift = zone.nextTransition(QDateTime(date, QTime(0, 0), Qt::UTC)).atUtc;
    if (shift.isValid() && *rc::gen::inRange(0, 4) > 0) { // mostly in a night on which the zone shifts
        date = shift.toTimeZone(zone).date();
        minute %= 4 * 60;
    }

    const QDateTime moment = wallTime(date, minute, zone);
    const auto earliest = earliestMomentThatShows(date, minute, zone);
    if (earliest) {
        RC_ASSERT(moment == *earliest);
        RC_ASSERT(moment.date() == date);
        RC_ASSERT(moment.time() == QTime(0, 0).addSecs(minute * 60));
    } else {
        // In a gap: with the offset that held before it.
        const auto gap = zone.previousTransition(moment.toUTC().addSecs(1));
        const QDateTime asIfUtc = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(qint64{minute} * 60);
        RC_ASSERT(moment == asIfUtc.addSecs(-zone.offsetFromUtc(gap.atUtc.addSecs(-1))));
    }
    RC_CLASSIFY(!earliest, "in a gap");
}

} // namespace
