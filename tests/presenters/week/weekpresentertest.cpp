// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/weekpresenter.h"

#include "support/fakejournal.h"
#include "support/fixedclock.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QTimeZone berlin("Europe/Berlin");

SharedTime evening(QDate date, int startMinute = 20 * 60 + 30, int minutes = 90)
{
    SharedTime time;
    time.label = u"Our evening"_s;
    time.firstDate = date;
    time.startMinute = startMinute;
    time.durationMinutes = minutes;
    time.timeZone = "Europe/Berlin";
    return time;
}

SharedTime everyWeek(SharedTime time, QDate until)
{
    Weekdays days;
    days.add(time.firstDate.dayOfWeek());
    time.repeat = Repeat{1, days, until};
    return time;
}

/// A week that has Tuesday 9 June 2026 in it, seen at a quarter to three in the afternoon.
class WeekPresenterTest : public testing::Test
{
protected:
    const QDate wednesday{2026, 6, 10};

    [[nodiscard]] WeekPresenter presenter(const QLocale& locale = QLocale()) const
    {
        return {m_journal, m_clock, {u"Robin"_s, u"Sam"_s}, locale};
    }
    EntryId hold(const SharedTime& time) { return m_journal.hold(time); }

    mutable FakeJournal m_journal;
    FixedClock m_clock{QDateTime(QDate(2026, 6, 9), QTime(14, 45), berlin)};
};

TEST_F(WeekPresenterTest, ShowsTheWeekOfTodayByTheFirstDayOfTheLocale)
{
    EXPECT_EQ(presenter(QLocale(u"en_GB"_s)).view().range, u"8 – 14 June 2026");
    EXPECT_EQ(presenter(QLocale(u"en_GB"_s)).view().days.front().longName, u"Monday, 8 June");
    EXPECT_EQ(presenter(QLocale(u"en_US"_s)).view().days.front().longName, u"Sunday, June 7");
    EXPECT_EQ(presenter(QLocale(u"ar_EG"_s)).firstDay(), QDate(2026, 6, 6));
}

TEST_F(WeekPresenterTest, NamesADayWithoutItsYearInEveryOrderOfWords)
{
    EXPECT_EQ(presenter(QLocale(u"de_DE"_s)).view().days.front().longName, u"Montag, 8. Juni");
    EXPECT_EQ(presenter(QLocale(u"es_ES"_s)).view().days.front().longName, u"lunes, 8 de junio");
    EXPECT_FALSE(presenter(QLocale(u"ja_JP"_s)).view().days.front().longName.contains(u"年"));
    EXPECT_FALSE(presenter(QLocale(u"hu_HU"_s)).view().days.front().longName.contains(u"2026"));
}

TEST_F(WeekPresenterTest, SaysInOneBlockWhatIsPlannedWhenAndWhoOffersWhat)
{
    const EntryId id = hold(evening(wednesday));
    const EntryId talk = m_journal.hold(CheckIn{wednesday, u"seven"_s, 1, u"en"_s});
    m_journal.hold(Offer{talk, Partner::Second, u"room"_s, {}, u"No laptop after eight"_s, id});
    m_journal.hold(Offer{talk, Partner::First, u"room"_s, {}, u"I do bedtime"_s, id});
    const WeekView view = presenter().view();

    ASSERT_THAT(view.blocks, SizeIs(1));
    const WeekBlock& block = view.blocks.front();
    EXPECT_EQ(block.id, (OccasionId{id, wednesday}));
    EXPECT_EQ(block.column, 2);
    EXPECT_EQ(block.startMinute, 20 * 60 + 30);
    EXPECT_EQ(block.endMinute, 22 * 60);
    EXPECT_EQ(block.timeText, u"20:30–22:00");
    EXPECT_EQ(block.label, u"Our evening");
    ASSERT_THAT(block.offers, SizeIs(2));
    EXPECT_EQ(block.offers.front().giver, Partner::First);
    EXPECT_EQ(block.accessibleText, u"Wednesday, 10 June, 20:30 to 22:00, Our evening, time together, "
                                    "Robin offers: I do bedtime, Sam offers: No laptop after eight");
}

TEST_F(WeekPresenterTest, GivesAnOccasionWithoutALabelTheNameOfItsKind)
{
    SharedTime time = evening(wednesday);
    time.label.clear();
    time.kind = SharedTimeKind::CheckInTalk;
    hold(time);
    const WeekView view = presenter().view();
    EXPECT_EQ(view.blocks.front().label, u"Check-in talk");
    EXPECT_FALSE(view.rows.front().hasOwnLabel());
    EXPECT_EQ(view.blocks.front().accessibleText, u"Wednesday, 10 June, 20:30 to 22:00, check-in talk");
}

TEST_F(WeekPresenterTest, CutsAnOccasionPastMidnightIntoTwoBlocks)
{
    hold(evening(wednesday, 23 * 60, 150));
    const WeekView view = presenter().view();
    ASSERT_THAT(view.blocks, SizeIs(2));
    EXPECT_EQ(view.blocks[0].endMinute, 24 * 60);
    EXPECT_EQ(view.blocks[1].column, 3);
    EXPECT_EQ(view.blocks[1].startMinute, 0);
    EXPECT_EQ(view.blocks[1].endMinute, 90);
    EXPECT_EQ(view.blocks[0].id, view.blocks[1].id);
    EXPECT_THAT(view.rows, SizeIs(1));
}

TEST_F(WeekPresenterTest, LeavesAnOccasionThatEndsAtMidnightInOneBlock)
{
    hold(evening(wednesday, 22 * 60, 120));
    ASSERT_THAT(presenter().view().blocks, SizeIs(1));
    EXPECT_EQ(presenter().view().blocks.front().endMinute, 24 * 60);
}

TEST_F(WeekPresenterTest, ShowsTheRestOfALateSundayInTheWeekAfterIt)
{
    hold(evening(QDate(2026, 6, 14), 23 * 60, 120));
    WeekPresenter week = presenter();
    week.showWeeksOn(1);
    const WeekView view = week.view();
    ASSERT_THAT(view.blocks, SizeIs(1));
    EXPECT_EQ(view.blocks.front().column, 0);
    EXPECT_EQ(view.blocks.front().endMinute, 60);
}

TEST_F(WeekPresenterTest, KeepsABlockForAnOccasionInTheHourThatComesTwice)
{
    m_clock.set(QDateTime(QDate(2026, 10, 22), QTime(12, 0), berlin));
    hold(evening(QDate(2026, 10, 25), 2 * 60 + 30, 60));
    const WeekView view = presenter().view();
    ASSERT_THAT(view.blocks, SizeIs(1));
    EXPECT_EQ(view.blocks.front().startMinute, 2 * 60 + 30);
    EXPECT_EQ(view.blocks.front().endMinute, 3 * 60 + 30);
}

TEST_F(WeekPresenterTest, ShowsTheUsualHoursUntilSomethingIsPlannedOutsideThem)
{
    WeekPresenter week = presenter();
    EXPECT_EQ(week.view().hours, (HourBand{8, 23}));
    hold(evening(wednesday, 6 * 60 + 45, 60));
    hold(evening(wednesday, 22 * 60, 90));
    week.refresh();
    EXPECT_EQ(week.view().hours, (HourBand{6, 24}));
    week.showWholeDay(true);
    EXPECT_EQ(week.view().hours, (HourBand{0, 24}));
}

TEST_F(WeekPresenterTest, KnowsWhereNowIsOnlyInThisWeek)
{
    WeekPresenter week = presenter();
    EXPECT_EQ(week.view().now, (WeekPlace{1, 14 * 60 + 45}));
    week.showWeeksOn(1);
    EXPECT_EQ(week.view().now, std::nullopt);
    EXPECT_EQ(week.view().range, u"15 – 21 June 2026");
    week.showThisWeek();
    EXPECT_TRUE(week.view().days[1].isToday);
}

TEST_F(WeekPresenterTest, MovesNowOnAndTurnsTheDayAtMidnight)
{
    WeekPresenter week = presenter();
    int moved = 0;
    int changed = 0;
    QObject::connect(&week, &WeekPresenter::nowMoved, [&] { ++moved; });
    QObject::connect(&week, &WeekPresenter::changed, [&] { ++changed; });
    week.tick();
    EXPECT_EQ(moved, 0);
    m_clock.advance(60);
    week.tick();
    EXPECT_EQ(moved, 1);
    EXPECT_EQ(changed, 0);
    m_clock.set(QDateTime(wednesday, QTime(0, 0), berlin));
    week.tick();
    EXPECT_EQ(changed, 1);
    EXPECT_TRUE(week.view().days[2].isToday);
}

TEST_F(WeekPresenterTest, ListsTheSameOccasionsByDayAndHour)
{
    hold(evening(QDate(2026, 6, 12)));
    hold(evening(wednesday, 21 * 60));
    hold(everyWeek(evening(wednesday, 9 * 60), QDate(2026, 7, 15)));
    const WeekView view = presenter().view();
    ASSERT_THAT(view.rows, SizeIs(3));
    EXPECT_EQ(view.rows[0].time, u"09:00–10:30");
    EXPECT_EQ(view.rows[0].day, u"Wed 10 June");
    EXPECT_EQ(view.rows[0].repeats, u"Every week, 10 June – 15 July 2026");
    EXPECT_TRUE(view.rows[0].firstOfDay);
    EXPECT_FALSE(view.rows[1].firstOfDay);
    EXPECT_TRUE(view.rows[2].firstOfDay);
    EXPECT_EQ(view.rows[2].repeats, QString());
}

TEST_F(WeekPresenterTest, AWeekWithNothingInItIsFree)
{
    WeekPresenter week = presenter();
    EXPECT_TRUE(week.view().isFree());
    hold(evening(wednesday));
    week.refresh();
    EXPECT_FALSE(week.view().isFree());
}

TEST_F(WeekPresenterTest, NotThisTimeFreesOneOccasionAndLeavesTheOthers)
{
    const EntryId id = hold(everyWeek(evening(wednesday), QDate(2026, 7, 15)));
    WeekPresenter week = presenter();
    QStringList gone;
    QObject::connect(&week.no(), &WeekNo::freed, [&](const QString& words) { gone.append(words); });
    week.select(OccasionId{id, wednesday});
    ASSERT_NE(week.selected(), nullptr);
    week.no().notThisTime({id, wednesday});

    EXPECT_TRUE(week.view().isFree());
    EXPECT_EQ(week.selected(), nullptr);
    EXPECT_THAT(gone, ElementsAre(u"Wed 10 June, 20:30–22:00 is free again."_s));
    week.showWeeksOn(1);
    EXPECT_FALSE(week.view().isFree());
}

TEST_F(WeekPresenterTest, LettingGoRemovesEveryDateAndSaysSo)
{
    const EntryId id = hold(everyWeek(evening(wednesday), QDate(2026, 7, 15)));
    WeekPresenter week = presenter();
    QStringList gone;
    QObject::connect(&week.no(), &WeekNo::gone, [&](const QString& words) { gone.append(words); });
    week.no().letGo({id});
    EXPECT_THAT(gone, ElementsAre(u"“Our evening” is let go of, with all its dates."_s));
    week.showWeeksOn(1);
    EXPECT_TRUE(week.view().isFree());
    EXPECT_FALSE(m_journal.reader().entry(id));
}

TEST_F(WeekPresenterTest, AWeekGoneByNamesWhatIsOverAndStillKept)
{
    const QDate lastWeek = wednesday.addDays(-7);
    const EntryId once = hold(evening(lastWeek));
    const EntryId goesOn = hold(everyWeek(evening(lastWeek.addDays(1)), QDate(2026, 7, 15)));
    WeekPresenter week = presenter();
    EXPECT_TRUE(week.view().over.empty()) << "this week asks about nothing";
    week.showWeeksOn(-1);
    EXPECT_THAT(week.view().over, ElementsAre(once));
    EXPECT_EQ(week.view().overLine,
              u"“Our evening” is over. It stays in your journal until one of you lets go of it.");
    week.no().letGo(week.view().over);
    EXPECT_TRUE(week.view().over.empty());
    EXPECT_FALSE(m_journal.reader().entry(once));
    EXPECT_TRUE(m_journal.reader().entry(goesOn));
    EXPECT_FALSE(week.view().freeLine.contains(u'?')) << "and nothing asks how it was";
}

TEST_F(WeekPresenterTest, WhatIsOverThisWeekIsNotSpokenOf)
{
    hold(evening(wednesday));
    m_clock.set(QDateTime(QDate(2026, 6, 14), QTime(12, 0), QTimeZone("Europe/Berlin")));
    EXPECT_TRUE(presenter().view().over.empty());
}

TEST_F(WeekPresenterTest, ShowsNothingAsGoneBeforeTheDiskSaysSo)
{
    const EntryId id = hold(evening(wednesday));
    WeekPresenter week = presenter();
    m_journal.answerLater();
    week.no().letGo({id});
    EXPECT_TRUE(week.no().isWaiting());
    EXPECT_FALSE(week.view().isFree());
    m_journal.answerWaiting();
    EXPECT_FALSE(week.no().isWaiting());
    EXPECT_TRUE(week.view().isFree());
}

TEST_F(WeekPresenterTest, AsksTheJournalOnceHoweverOftenItIsClicked)
{
    const EntryId id = hold(evening(wednesday));
    WeekPresenter week = presenter();
    m_journal.answerLater();
    week.no().letGo({id});
    week.no().letGo({id});
    week.no().notThisTime({id, wednesday});
    EXPECT_EQ(m_journal.waiting(), 1U);
}

TEST_F(WeekPresenterTest, SaysWhatHappenedWhenTheDiskIsFullAndCanTryAgain)
{
    const EntryId id = hold(evening(wednesday));
    WeekPresenter week = presenter();
    QStringList errors;
    QObject::connect(&week.no(), &WeekNo::couldNot,
                     [&](const ErrorSentences& sentences) { errors.append(sentences.text()); });
    week.select(OccasionId{id, wednesday});
    m_journal.answerWith({ErrorCode::DiskFull});
    week.no().notThisTime({id, wednesday});

    EXPECT_THAT(errors, ElementsAre(u"The disk is full, so nothing was changed. Your journal is as it was. "
                                    "Free some space, then try once more."_s));
    EXPECT_FALSE(week.view().isFree());
    EXPECT_NE(week.selected(), nullptr);
    week.no().tryAgain();
    EXPECT_TRUE(week.view().isFree());
    EXPECT_THAT(errors, SizeIs(1));
}

TEST_F(WeekPresenterTest, AnAnswerAfterThePageIsClosedReachesNobody)
{
    const EntryId id = hold(evening(wednesday));
    m_journal.answerLater();
    {
        WeekPresenter week = presenter();
        week.no().letGo({id});
    }
    m_journal.answerWaiting();
    EXPECT_FALSE(m_journal.reader().entry(id));
}

TEST_F(WeekPresenterTest, AnotherWeekTakesNoSelectionAlong)
{
    const EntryId id = hold(everyWeek(evening(wednesday), QDate(2026, 7, 15)));
    WeekPresenter week = presenter();
    week.select(OccasionId{id, wednesday});
    week.showWeeksOn(1);
    EXPECT_EQ(week.selected(), nullptr);
    week.showWeekOf(QDate());
    EXPECT_EQ(week.firstDay(), QDate(2026, 6, 15));
}

TEST_F(WeekPresenterTest, ShowsAnOccasionOfAnotherZoneAtTheHourItIsHere)
{
    SharedTime time = evening(wednesday);
    time.timeZone = "America/New_York";
    hold(time);
    const WeekView view = presenter().view();
    ASSERT_THAT(view.blocks, SizeIs(1));
    EXPECT_EQ(view.blocks.front().column, 3);
    EXPECT_EQ(view.blocks.front().startMinute, 2 * 60 + 30);
    EXPECT_EQ(view.blocks.front().id.date, wednesday);
}

} // namespace
