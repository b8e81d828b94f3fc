// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/calendarsources.h"

#include "fakecalendars.h"
#include "support/fixedclock.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

BusyReading hours(int count)
{
    BusyReading reading;
    const qint64 noon = QDateTime(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    for (int i = 0; i < count; ++i)
        reading.intervals.push_back({noon + i * 86400, noon + i * 86400 + 3600});
    return reading;
}

class Sources : public testing::Test
{
protected:
    void SetUp() override
    {
        journal.hold({}, {{CoupleSetting::FirstName, u"Robin"_s}, {CoupleSetting::SecondName, u"Sam"_s}});
        reader.put(u"/home/x/work.ics"_s, hours(3));
        reader.put(u"/home/x/choir.ics"_s, hours(1));
        reader.put(u"/home/x/newer.ics"_s, hours(5));
        reader.put(u"/home/x/broken.ics"_s, failure(ErrorCode::BrokenCalendar));
    }
    [[nodiscard]] CalendarSource only(Partner partner)
    {
        const auto found = sources.of(partner);
        EXPECT_EQ(found.size(), 1U);
        return found.empty() ? CalendarSource{} : found.front();
    }

    FakeJournal journal;
    FakeReader reader;
    SharingInMemory memory;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone("Europe/Berlin"))};
    CalendarSources sources{journal, reader, memory, clock, {u"Robin"_s, u"Sam"_s}};
};

} // namespace

TEST_F(Sources, AreListedByPartnerUnderTheNameOfTheirFile)
{
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    sources.takeIn(Partner::Second, {u"/home/x/choir.ics"_s});
    EXPECT_EQ(only(Partner::First).name, u"work"_s);
    EXPECT_EQ(only(Partner::First).about, u"3 busy times, the last one on 3 December 2026."_s);
    EXPECT_EQ(only(Partner::Second).about, u"One busy time, on 1 December 2026."_s);
    EXPECT_TRUE(sources.fromElsewhere().empty());
}

TEST_F(Sources, TheJournalKnowsNeitherTheirNamesNorWhoseTheyAre)
{
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    const auto inJournal = journal.reader().busySources();
    sources.takeIn(Partner::Second, {u"/home/x/work.ics"_s});
    EXPECT_EQ(journal.reader().busySources(), inJournal);
    EXPECT_TRUE(sources.of(Partner::First).empty()) << "the same file stands on one side only";
    EXPECT_EQ(only(Partner::Second).source, inJournal.front());
}

TEST_F(Sources, ANewerFileTakesThePlaceAndTheNameStays)
{
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    const BusySource source = only(Partner::First).source;
    sources.rename(source, u"  My   shifts "_s);
    sources.replace(source, u"/home/x/newer.ics"_s);
    EXPECT_EQ(only(Partner::First).name, u"My shifts"_s);
    EXPECT_EQ(journal.reader().busySources(), std::vector{source});
    EXPECT_EQ(journal.reader().busyOf(source).size(), 5U);
}

TEST_F(Sources, ANameThatSaysNothingChangesNothing)
{
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    sources.rename(only(Partner::First).source, u"   "_s);
    EXPECT_EQ(only(Partner::First).name, u"work"_s);
}

TEST_F(Sources, RemovingTakesAllOfItOut)
{
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    sources.remove(only(Partner::First).source);
    EXPECT_TRUE(journal.reader().busySources().empty());
    EXPECT_TRUE(sources.of(Partner::First).empty());
    EXPECT_TRUE(memory.choices().calendars.empty());
}

TEST_F(Sources, ABrokenFileIsSaidAndNothingIsHalfTakenIn)
{
    QSignalSpy failed(&sources, &CalendarSources::failed);
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s, u"/home/x/broken.ics"_s});
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].value<ErrorSentences>().happened.startsWith(u"broken.ics: "_s));
    EXPECT_TRUE(journal.reader().busySources().empty());
    EXPECT_TRUE(sources.of(Partner::First).empty());
}

TEST_F(Sources, ThoseOfTheCommandLineAreThereToo)
{
    const BusySource other(QUuid::createUuid());
    journal.replaceBusy(other, hours(2).intervals, [](const Result<Kept>&) {});
    ASSERT_EQ(sources.fromElsewhere().size(), 1U);
    sources.remove(other);
    EXPECT_TRUE(sources.fromElsewhere().empty());
}

TEST_F(Sources, OneThingAtATime)
{
    reader.answerLater();
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    EXPECT_TRUE(sources.isBusy());
    sources.takeIn(Partner::Second, {u"/home/x/choir.ics"_s});
    reader.answer();
    EXPECT_FALSE(sources.isBusy());
    EXPECT_TRUE(sources.of(Partner::Second).empty());
}

TEST_F(Sources, BeforeAnythingIsKeptNothingCanBeTakenIn)
{
    FakeJournal empty;
    EXPECT_FALSE(CalendarSources(empty, reader, memory, clock, {}).canTakeIn());
    EXPECT_TRUE(sources.canTakeIn());
}

TEST_F(Sources, AComputerThatCannotRememberSaysSoAndGoesOn)
{
    Forgetful forgetful;
    CalendarSources some(journal, reader, forgetful, clock, {u"Robin"_s, u"Sam"_s});
    QSignalSpy failed(&some, &CalendarSources::failed);
    some.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(some.of(Partner::First).size(), 1U);
}
