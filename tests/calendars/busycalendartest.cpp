// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar of another program leaves here: when somebody is busy, and nothing else.
#include "calendarsample.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto standUp = "UID:g1@x\nSUMMARY:Stand-up\nDTSTART;TZID=Europe/Berlin:20260316T090000\n"
                         "DTEND;TZID=Europe/Berlin:20260316T093000\nRRULE:FREQ=WEEKLY;BYDAY=MO;"
                         "UNTIL=20260413T070000Z\n";

} // namespace

TEST(BusyCalendar, OneEventIsOneBusyTime)
{
    EXPECT_EQ(busy(event("UID:a\nDTSTART:20260401T100000Z\nDTEND:20260401T111500Z\n")),
              QStringList{u"1 Apr 12:00-13:15"_s});
    EXPECT_EQ(busy(event("UID:a\nDTSTART:20260401T100000Z\nDURATION:PT1H15M\n")),
              QStringList{u"1 Apr 12:00-13:15"_s});
}

TEST(BusyCalendar, AWeeklyEventKeepsItsTimeOnTheWall)
{
    EXPECT_EQ(busy(event(standUp)),
              (QStringList{u"16 Mar 09:00-09:30"_s, u"23 Mar 09:00-09:30"_s, u"30 Mar 09:00-09:30"_s,
                           u"6 Apr 09:00-09:30"_s, u"13 Apr 09:00-09:30"_s}));
}

TEST(BusyCalendar, TakenOutAndMovedDatesAreNotBusy)
{
    const QByteArray moved = "UID:g1@x\nRECURRENCE-ID;TZID=Europe/Berlin:20260323T090000\n"
                             "DTSTART;TZID=Europe/Berlin:20260324T110000\nDURATION:PT30M\n";
    const QByteArray cancelled = "UID:g1@x\nRECURRENCE-ID:20260406T070000Z\nSTATUS:CANCELLED\n"
                                 "DTSTART:20260406T070000Z\n";
    EXPECT_EQ(busy(event(moved) + event(QByteArray(standUp) + "EXDATE;TZID=Europe/Berlin:20260330T090000\n") +
                   event(cancelled)),
              (QStringList{u"16 Mar 09:00-09:30"_s, u"24 Mar 11:00-11:30"_s, u"13 Apr 09:00-09:30"_s}));
}

TEST(BusyCalendar, ADayTakenOutOfATimedSeriesIsOut)
{
    EXPECT_EQ(busy(event(QByteArray(standUp) + "EXDATE;VALUE=DATE:20260323,20260330\n")).size(), 3);
    EXPECT_EQ(busy(event(QByteArray(standUp) + "EXDATE:20260323T080000Z,20260330T070000Z\n")).size(), 3);
}

TEST(BusyCalendar, FromADateOnAllOfASeriesCanStandElsewhere)
{
    const QByteArray later =
        "UID:g1@x\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260330T090000\n"
        "DTSTART;TZID=Europe/Berlin:20260330T140000\nDURATION:PT1H\n";
    EXPECT_EQ(busy(event(standUp) + event(later)),
              (QStringList{u"16 Mar 09:00-09:30"_s, u"23 Mar 09:00-09:30"_s, u"30 Mar 14:00-15:00"_s,
                           u"6 Apr 14:00-15:00"_s, u"13 Apr 14:00-15:00"_s}));
}

TEST(BusyCalendar, ExtraDatesCountWithTheirOwnLength)
{
    EXPECT_EQ(busy(event("UID:a\nDTSTART;TZID=Europe/Berlin:20260320T080000\nDURATION:PT1H\n"
                         "RDATE;TZID=Europe/Berlin:20260321T080000\n"
                         "RDATE;VALUE=PERIOD:20260322T070000Z/PT15M,20260322T090000Z/20260322T100000Z\n"
                         "RDATE;VALUE=DATE:20260324\n")),
              (QStringList{u"20 Mar 08:00-09:00"_s, u"21 Mar 08:00-09:00"_s, u"22 Mar 08:00-08:15"_s,
                           u"22 Mar 10:00-11:00"_s, u"24 Mar 00:00-01:00"_s}));
}

TEST(BusyCalendar, WholeDaysAreBusyFromMidnightToMidnightHere)
{
    EXPECT_EQ(busy(event("UID:a\nDTSTART;VALUE=DATE:20260328\nDTEND;VALUE=DATE:20260330\n")),
              QStringList{u"28 Mar 00:00-30 Mar 00:00"_s});
    EXPECT_EQ(busy(event("UID:a\nDTSTART;VALUE=DATE:20260401\n")), QStringList{u"1 Apr 00:00-2 Apr 00:00"_s});
    EXPECT_EQ(busy(event("UID:a\nDTSTART;VALUE=DATE:20260401\nDTEND;VALUE=DATE:20260401\n")),
              QStringList{u"1 Apr 00:00-2 Apr 00:00"_s})
        << "as some programs end a day";
    EXPECT_EQ(busy(event("UID:a\nDTSTART;VALUE=DATE:20260328\nRRULE:FREQ=DAILY;COUNT=3\n"
                         "EXDATE;VALUE=DATE:20260329\n")),
              (QStringList{u"28 Mar 00:00-29 Mar 00:00"_s, u"30 Mar 00:00-31 Mar 00:00"_s}));
}

TEST(BusyCalendar, FloatingTimesAreTimesHere)
{
    EXPECT_EQ(busy(event("UID:a\nDTSTART:20260401T180000\nDTEND:20260401T190000\n")),
              QStringList{u"1 Apr 18:00-19:00"_s});
    const BusyWindow newYork{spring.from, spring.to, QTimeZone("America/New_York")};
    EXPECT_EQ(busy(read(event("UID:a\nDTSTART:20260401T180000\nDTEND:20260401T190000\n"), newYork)),
              QStringList{u"2 Apr 00:00-01:00"_s});
    EXPECT_EQ(busy(event("UID:a\nDTSTART:20260329T023000\nDURATION:PT1H\n")),
              QStringList{u"29 Mar 03:30-04:30"_s})
        << "in the spring gap";
}

TEST(BusyCalendar, EveryDayOverTheSpringGapIsBusyOnceADay)
{
    EXPECT_EQ(busy(event("UID:a\nDTSTART;TZID=Europe/Berlin:20260328T023000\nDTEND;TZID=Europe/Berlin:"
                         "20260328T033000\nRRULE:FREQ=DAILY;COUNT=3\n")),
              (QStringList{u"28 Mar 02:30-03:30"_s, u"29 Mar 03:30-04:30"_s, u"30 Mar 02:30-03:30"_s}));
}

TEST(BusyCalendar, WhatIsTransparentOrCancelledIsFree)
{
    EXPECT_EQ(busy(event("UID:a\nDTSTART:20260401T100000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT\n") +
                   event("UID:b\nDTSTART:20260402T100000Z\nDURATION:PT1H\nSTATUS:cancelled\n") +
                   event("UID:c\nDTSTART:20260403T100000Z\n") +
                   "BEGIN:VTODO\nDTSTART:20260404T100000Z\n"
                   "DURATION:PT1H\nEND:VTODO\n"),
              QStringList());
    EXPECT_EQ(busy("METHOD:CANCEL\n" + event("UID:a\nDTSTART:20260401T100000Z\nDURATION:PT1H\n")),
              QStringList());
}

TEST(BusyCalendar, ADateOfAFreeSeriesCanBeBusy)
{
    EXPECT_EQ(busy(event(QByteArray(standUp) + "TRANSP:TRANSPARENT\n") +
                   event("UID:g1@x\nRECURRENCE-ID;TZID=Europe/Berlin:20260323T090000\nDURATION:PT1H\n"
                         "DTSTART;TZID=Europe/Berlin:20260323T090000\n")),
              QStringList{u"23 Mar 09:00-10:00"_s});
}

TEST(BusyCalendar, TheNewestOfOneEventCounts)
{
    EXPECT_EQ(busy(event("UID:a\nSEQUENCE:2\nDTSTART:20260401T100000Z\nDURATION:PT1H\n") +
                   event("UID:a\nSEQUENCE:1\nDTSTART:20260402T100000Z\nDURATION:PT1H\n")),
              QStringList{u"1 Apr 12:00-13:00"_s});
}

TEST(BusyCalendar, WhatTouchesIsOneBusyTime)
{
    EXPECT_EQ(busy(event("UID:b\nDTSTART:20260401T110000Z\nDURATION:PT1H\n") +
                   event("UID:a\nDTSTART:20260401T100000Z\nDURATION:PT1H\n") +
                   event("UID:c\nDTSTART:20260401T103000Z\nDURATION:PT45M\n")),
              QStringList{u"1 Apr 12:00-14:00"_s});
}

TEST(BusyCalendar, OnlyTheWindowIsLookedAt)
{
    const QStringList inWindow =
        busy(event("UID:a\nDTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20300101\n") +
             event("UID:b\nDTSTART:20260601T100000Z\nDURATION:PT1H\n"));
    EXPECT_EQ(inWindow, QStringList{u"1 Mar 00:00-15 May 00:00"_s});
    EXPECT_EQ(busy(event("UID:a\nDTSTART:19990104T080000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\n")).size(), 11);
    EXPECT_EQ(
        busy(event("UID:a\nDTSTART:19990104T080000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=1418\n")).size(),
        1)
        << "counting begins at the beginning";
}

TEST(BusyCalendar, FoldedLinesByteOrderMarksAndBareLineEndsAreRead)
{
    QByteArray text =
        "\xef\xbb\xbf" + calendar(event("UID:a\nDTSTART;TZID=\"Europe/Be\n rlin\":20260401T\n\t120000\n"
                                        "DURATION:PT\n 1H\n"));
    EXPECT_EQ(busy(readWhole(text)), QStringList{u"1 Apr 12:00-13:00"_s});
    EXPECT_EQ(busy(readWhole(text.replace("\r\n", "\n"))), QStringList{u"1 Apr 12:00-13:00"_s});
    EXPECT_EQ(busy(readWhole(text.replace("\n", "\r"))), QStringList{u"1 Apr 12:00-13:00"_s});
}

TEST(BusyCalendar, SeveralCalendarsInAFileAreAllRead)
{
    const QByteArray one = calendar(event("UID:a\nDTSTART:20260401T100000Z\nDURATION:PT1H\n"));
    const QByteArray other = calendar(event("UID:b\nDTSTART:20260402T100000Z\nDURATION:PT1H\n"));
    EXPECT_EQ(busy(readWhole(one + "\r\n" + other)).size(), 2);
}
