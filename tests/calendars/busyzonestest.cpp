// SPDX-License-Identifier: GPL-3.0-or-later
// Zones as the calendars of this world name them.
#include "calendarsample.h"

#include "domain/walltime.h"
#include "exchange/calendarzones.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// As Exchange writes it: rules since 1601.
QByteArray berlinBySomeRules(const QByteArray& name)
{
    return "BEGIN:VTIMEZONE\nTZID:" + name +
           "\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
           "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
           "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
           "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
}

QByteArray everyDayAt(const QByteArray& zone, const QByteArray& time)
{
    return event("UID:a\nDTSTART;TZID=\"" + zone + "\":20260301T" + time +
                 "\nDURATION:PT15M\nRRULE:FREQ=DAILY\n");
}

} // namespace

TEST(BusyZones, AZoneOfTheFileItselfIsRead)
{
    const BusyWindow years{QDate(2026, 1, 1), QDate(2028, 1, 1), berlin};
    for (const QByteArray time : {"000000", "015900", "023000", "030000", "120000"}) {
        SCOPED_TRACE(time.constData());
        const auto own = read(berlinBySomeRules("Our Place") + everyDayAt("Our Place", time), years);
        const auto known = read(everyDayAt("Europe/Berlin", time), years);
        ASSERT_TRUE(own && known);
        EXPECT_GT(own->intervals.size(), 600U);
        EXPECT_FALSE(own->isZoneGuessed);
        EXPECT_EQ(busy(own), busy(known));
    }
}

TEST(BusyZones, AFileMayNameItsZonesAfterItsEvents)
{
    EXPECT_EQ(busy(everyDayAt("Our Place", "120000") + berlinBySomeRules("Our Place")).first(),
              u"1 Mar 12:00-12:15"_s);
}

TEST(BusyZones, WindowsNamesAreKnown)
{
    const auto withRules =
        read(berlinBySomeRules("W. Europe Standard Time") + everyDayAt("W. Europe Standard Time", "120000"));
    const auto without = read(everyDayAt("W. Europe Standard Time", "120000"));
    EXPECT_EQ(busy(withRules).first(), u"1 Mar 12:00-12:15"_s);
    EXPECT_EQ(busy(without), busy(withRules));
    EXPECT_FALSE(without->isZoneGuessed);
    EXPECT_EQ(busy(everyDayAt("Tokyo Standard Time", "120000")).first(), u"1 Mar 04:00-04:15"_s);
}

TEST(BusyZones, NamesWithAFolderBeforeThemAreKnown)
{
    EXPECT_EQ(busy(everyDayAt("/freeassociation.sourceforge.net/Asia/Tokyo", "120000")).first(),
              u"1 Mar 04:00-04:15"_s);
    EXPECT_EQ(busy(everyDayAt("US/Pacific", "120000")).first(), u"1 Mar 21:00-21:15"_s);
}

TEST(BusyZones, AZoneNobodyKnowsIsTakenForTheOneHereAndTold)
{
    for (const QByteArray name : {"Middle Earth", "../../../etc/passwd", "/dev/zero", "posixrules\xff"}) {
        SCOPED_TRACE(name.constData());
        const auto reading = read(everyDayAt(name, "120000"));
        EXPECT_EQ(busy(reading).first(), u"1 Mar 12:00-12:15"_s);
        EXPECT_TRUE(reading->isZoneGuessed);
    }
}

TEST(BusyZones, AZoneThatChangesEverySecondIsNotFollowed)
{
    QByteArray zone = berlinBySomeRules("Restless");
    zone.replace("FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY");
    const auto reading = read(zone + everyDayAt("Restless", "120000"));
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading->isZoneGuessed);
}

TEST(BusyZones, AClockOnTheWallIsReadAsInThePlan)
{
    constexpr int everyMinutes = 30;
    for (const char* name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
                             "Asia/Tokyo", "Pacific/Chatham", "UTC"}) {
        const QTimeZone zone(name);
        CalendarZones zones(berlin);
        StatedTime time;
        time.zone = name;
        for (QDate day(2026, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
            for (int minute = 0; minute < 24 * 60; minute += everyMinutes) {
                time.clock = {day, minute * 60};
                ASSERT_EQ(zones.secondsSinceEpoch(time), wallTime(day, minute, zone).toSecsSinceEpoch())
                    << name << ' ' << qUtf8Printable(day.toString(Qt::ISODate)) << ' ' << minute;
            }
        }
    }
}
