// SPDX-License-Identifier: GPL-3.0-or-later
// Pausing, what goes by, what is busy, and what is said then.
#include "samplecouple.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

const QTimeZone berlin("Europe/Berlin");

BusyInterval between(QDate date, QTime from, QTime to)
{
    return {QDateTime(date, from, berlin).toSecsSinceEpoch(), QDateTime(date, to, berlin).toSecsSinceEpoch()};
}

class WeekAnswers : public testing::Test
{
protected:
    void isBusy(std::vector<BusyInterval> intervals)
    {
        m_couple.journal.replaceBusy(BusySource::create(), std::move(intervals), [](const Result<Kept>&) {});
    }
    SampleCouple m_couple;
};

} // namespace

TEST_F(WeekAnswers, PausingFreesEveryWeekUntilTheyGoOn)
{
    WeekPresenter week = m_couple.week();
    QStringList said;
    QObject::connect(&week.no(), &WeekNo::gone, [&](const QString& words) { said.append(words); });
    EXPECT_TRUE(week.view().hasPlans);
    week.no().setPaused(true);
    EXPECT_TRUE(week.view().isPaused);
    EXPECT_TRUE(week.view().isFree());
    EXPECT_TRUE(week.view().blocks.empty());
    EXPECT_EQ(week.view().freeHeading, u"Everything is paused");
    week.showWeeksOn(2);
    EXPECT_TRUE(week.view().isFree());
    week.no().setPaused(false);
    EXPECT_FALSE(week.view().isFree());
    EXPECT_THAT(said, SizeIs(2));
}

TEST_F(WeekAnswers, WhatHasGoneByLeavesQuietly)
{
    WeekPresenter week = m_couple.week();
    int changed = 0;
    QObject::connect(&week, &WeekPresenter::changed, [&] { ++changed; });
    m_couple.clock.set(QDateTime(QDate(2026, 6, 10), QTime(21, 59), berlin));
    week.tick();
    EXPECT_FALSE(week.view().isFree()) << "it is still going on";
    m_couple.clock.advance(60);
    week.tick();
    EXPECT_TRUE(week.view().isFree());
    EXPECT_EQ(week.view().freeHeading, u"The rest of this week is free");
    week.showWeeksOn(-1);
    EXPECT_EQ(week.view().freeHeading, u"These days have gone by");
    EXPECT_EQ(changed, 3);
}

TEST_F(WeekAnswers, BusyTimeOfAllSourcesIsOneStretchAndNoMoreIsKnownOfIt)
{
    isBusy({between(QDate(2026, 6, 11), {9, 0}, {12, 0})});
    isBusy({between(QDate(2026, 6, 11), {11, 30}, {13, 0}), between(QDate(2026, 6, 20), {9, 0}, {10, 0})});
    const WeekView view = m_couple.week().view();
    ASSERT_THAT(view.busy, SizeIs(1));
    EXPECT_EQ(view.busy.front().column, 3);
    EXPECT_EQ(view.busy.front().startMinute, 9 * 60);
    EXPECT_EQ(view.busy.front().endMinute, 13 * 60);
}

TEST_F(WeekAnswers, TheAgendaHasWhatTheGridHas)
{
    isBusy({between(QDate(2026, 6, 10), {9, 0}, {12, 0}), between(QDate(2026, 6, 8), {9, 0}, {12, 0})});
    const WeekView view = m_couple.week().view();
    ASSERT_THAT(view.agenda, SizeIs(2)) << "Monday has gone by";
    EXPECT_TRUE(view.agenda[0].isBusy);
    EXPECT_EQ(view.agenda[0].accessibleText, u"Wednesday, 10 June, 09:00 to 12:00, busy");
    EXPECT_TRUE(view.agenda[0].firstOfDay);
    EXPECT_EQ(view.agenda[1].id, m_couple.occasion(QDate(2026, 6, 10)));
    EXPECT_FALSE(view.agenda[1].firstOfDay);
    EXPECT_TRUE(view.rows.front().firstOfDay);
}

TEST_F(WeekAnswers, SaysTheNumberOfTheWeekByMostOfItsDays)
{
    EXPECT_EQ(m_couple.week().view().number, u"Week 24");
    const WeekPresenter american(m_couple.journal, m_couple.clock, m_couple.names, QLocale(u"en_US"_s));
    EXPECT_EQ(american.view().number, u"Week 24");
}

TEST_F(WeekAnswers, NotThisTimeIsSaidApartFromLettingGo)
{
    WeekPresenter week = m_couple.week();
    QStringList freed;
    QStringList gone;
    QObject::connect(&week.no(), &WeekNo::freed, [&](const QString& words) { freed.append(words); });
    QObject::connect(&week.no(), &WeekNo::gone, [&](const QString& words) { gone.append(words); });
    m_couple.journal.hold({}, {{CoupleSetting::OtherCloseness, u"A walk\nReading aloud"_s}});
    week.no().notThisTime(m_couple.occasion(QDate(2026, 6, 10)));
    EXPECT_THAT(freed, SizeIs(1));
    EXPECT_THAT(gone, testing::IsEmpty());
    EXPECT_THAT(week.otherCloseness(), ElementsAre(u"A walk"_s, u"Reading aloud"_s));
}

TEST_F(WeekAnswers, APlanThatRanOutCanBeLeftAsItIsAndNothingIsWritten)
{
    m_couple.clock.set(QDateTime(QDate(2026, 7, 17), QTime(12, 0), berlin));
    WeekPresenter week = m_couple.week();
    ASSERT_TRUE(week.view().ranOut);
    const quint64 before = m_couple.journal.generation();
    week.leaveRanOut(m_couple.everyWednesday);
    EXPECT_FALSE(week.view().ranOut);
    EXPECT_EQ(m_couple.journal.generation(), before);
}

TEST_F(WeekAnswers, ABlockKnowsWhereItsOccasionBeginsAndEnds)
{
    SharedTime late = SampleCouple::evening(QDate(2026, 6, 12));
    late.startMinute = 23 * 60;
    m_couple.journal.hold(late);
    const WeekView view = m_couple.week().view();
    ASSERT_THAT(view.blocks, SizeIs(3));
    EXPECT_TRUE(view.blocks[0].isStart && view.blocks[0].isEnd);
    EXPECT_TRUE(view.blocks[1].isStart && !view.blocks[1].isEnd);
    EXPECT_TRUE(!view.blocks[2].isStart && view.blocks[2].isEnd);
    EXPECT_EQ(view.blocks[1].durationMinutes, 90);
    EXPECT_EQ(view.firstFreeColumn, 1) << "Tuesday is the first day that has not gone by";
}
