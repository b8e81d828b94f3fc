// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan says in other calendars, to the last byte.
#include "sampleplan.h"

#include "exchange/busycalendar.h"
#include "exchange/plancalendar.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

PublishedEvent evening()
{
    PublishedEvent event;
    event.id = sampleId(1);
    event.time = {.kind = SharedTimeKind::TimeTogether,
                  .label = u"Only ours"_s,
                  .firstDate = QDate(2026, 11, 25),
                  .startMinute = 20 * 60 + 30,
                  .durationMinutes = 90,
                  .timeZone = "Asia/Tokyo",
                  .repeat = Repeat{2, weekdays({3, 6}), QDate(2027, 1, 2)}};
    event.freed = {QDate(2026, 12, 9)};
    SharedTime moved = event.time;
    moved.firstDate = QDate(2026, 12, 13);
    moved.startMinute = 10 * 60;
    moved.repeat.reset();
    event.moved = {{QDate(2026, 12, 12), sampleId(2), moved}};
    return event;
}

} // namespace

TEST(PlanCalendar, IsWhatTheDocumentsSay)
{
    const QByteArray expected = R"(BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Wholehearted//Wholehearted//EN
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:Asia/Tokyo
BEGIN:STANDARD
TZNAME:JST
DTSTART:20251125T090000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:00000000-0000-4000-8000-000000000001
DTSTAMP:19700101T000000Z
SEQUENCE:2
SUMMARY:Time together
CLASS:PRIVATE
DTSTART;TZID=Asia/Tokyo:20261125T203000
DURATION:PT1H30M
RRULE:FREQ=WEEKLY;UNTIL=20270102T145959Z;INTERVAL=2;BYDAY=WE,SA
EXDATE;TZID=Asia/Tokyo:20261209T203000
END:VEVENT
BEGIN:VEVENT
UID:00000000-0000-4000-8000-000000000001
DTSTAMP:19700101T000000Z
SEQUENCE:2
SUMMARY:Time together
CLASS:PRIVATE
RECURRENCE-ID;TZID=Asia/Tokyo:20261212T203000
DTSTART;TZID=Asia/Tokyo:20261213T100000
DURATION:PT1H30M
END:VEVENT
END:VCALENDAR
)";
    QByteArray written = planCalendar({evening()}, u"Time together"_s);
    EXPECT_EQ(written.replace("\r\n", "\n").toStdString(), expected.toStdString());
}

TEST(PlanCalendar, SaysNothingButWhenAndTheWord)
{
    PublishedEvent talk = evening();
    talk.time.kind = SharedTimeKind::CheckInTalk;
    EXPECT_EQ(planCalendar({talk}, u"Dinner; you, me"_s), planCalendar({evening()}, u"Dinner; you, me"_s));
    const QByteArray written = planCalendar({talk}, u"Dinner; you, me"_s);
    EXPECT_TRUE(written.contains("SUMMARY:Dinner\\; you\\, me\r\n"));
    for (const char* name : {"Only ours", "DESCRIPTION", "LOCATION", "ATTENDEE", "ORGANIZER", "COMMENT",
                             "CREATED", "LAST-MODIFIED"})
        EXPECT_FALSE(written.contains(name)) << name;
}

TEST(PlanCalendar, ALongWordIsFoldedBetweenLetters)
{
    const QString word = u"ü"_s.repeated(200);
    QByteArray written = planCalendar({evening()}, word);
    for (const QByteArray& line : written.split('\n'))
        EXPECT_LE(line.size(), 76) << line.constData();
    EXPECT_TRUE(written.replace("\r\n ", "").contains(word.toUtf8()));
}

TEST(PlanCalendar, IsReadBackAsTheSameBusyTime)
{
    for (const char* zone :
         {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"}) {
        SCOPED_TRACE(zone);
        const std::vector<PlannedTime> plan = samplePlan(zone);
        std::vector<BusyInterval> expected;
        for (const Occasion& occasion : occasionsIn(plan, sampleFrom, sampleTo, QTimeZone(zone)))
            expected.push_back({occasion.start.toSecsSinceEpoch(), occasion.end.toSecsSinceEpoch()});
        const auto read = busyFromCalendar(planCalendar(publishedPlan(plan), u"x"_s),
                                           {sampleFrom, sampleTo.addDays(1), QTimeZone(zone)});
        ASSERT_TRUE(read);
        EXPECT_EQ(read->intervals, united(expected));
    }
}

TEST(PlanCalendar, AnEmptyPlanIsAnEmptyCalendar)
{
    const QByteArray written = planCalendar({}, u"Time together"_s);
    EXPECT_TRUE(written.startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_FALSE(written.contains("VEVENT"));
}
