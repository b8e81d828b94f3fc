// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplook.h"

#include "ui/checkin/timespage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

/// Robin and Sam looking for times, with one evening that works for both.
class TimesLook : public StepLook
{
protected:
    void paintWednesday()
    {
        paint(Partner::First, {2, 41, 44, Suits::Works});
        paint(Partner::Second, {2, 41, 44, Suits::Works});
    }
    const std::vector<DraftTime>& table() const { return sample.talk.draft.times(); }
};

} // namespace

TEST_F(TimesLook, OnePressPutsASuggestionOnTheTableAndOneTakesItOff)
{
    paintWednesday();
    const auto page = show<TimesPage>();
    EXPECT_TRUE(says(*page, u"Works for both of you on Wednesdays from 20:30."_s));
    EXPECT_TRUE(says(*page, u"Nothing on the table"_s));
    click(*page, u"addSuggestion_0"_s);
    ASSERT_EQ(table().size(), 1U);
    EXPECT_FALSE(says(*page, u"Nothing on the table"_s));
    EXPECT_FALSE(isInSight(*page, u"addSuggestion_0"_s));

    click(*page, u"removeTime_0"_s);
    EXPECT_TRUE(table().empty());
    EXPECT_TRUE(isInSight(*page, u"addSuggestion_0"_s));
}

TEST_F(TimesLook, OnceIsAsNearAsEveryWeek)
{
    paintWednesday();
    const auto page = show<TimesPage>();
    click(*page, u"suggestOnce"_s);
    click(*page, u"addSuggestion_0"_s);
    ASSERT_EQ(table().size(), 1U);
    EXPECT_FALSE(table().front().time.repeat);
}

TEST_F(TimesLook, NoTimeIsAGoodAnswerToo)
{
    const auto page = show<TimesPage>();
    EXPECT_EQ(page->foot().note, u"No time is a good answer, too."_s);
    EXPECT_TRUE(page->foot().canGoNext);
    EXPECT_FALSE(page->takesNext());
    EXPECT_FALSE(isInSight(*page, u"suggestLength"_s)) << "nothing to choose where nothing is painted";
}

TEST_F(TimesLook, ATimeByHandHasEverythingTheFieldsSay)
{
    sample.talk.draft.offers().push_back(
        {EntryId::create(), Partner::First, u"room"_s, {}, {}, u"I do bedtime that evening"_s, {}});
    const auto page = show<TimesPage>();
    click(*page, u"addTime"_s);
    click(*page, u"timeKindTalk"_s);
    page->findChild<QLineEdit*>(u"timeLabel"_s)->setText(u"Sunday talk"_s);
    page->findChild<QDateEdit*>(u"timeDate"_s)->setDate(QDate(2026, 11, 29));
    page->findChild<QTimeEdit*>(u"timeStart"_s)->setTime(QTime(19, 30));
    auto* length = page->findChild<QComboBox*>(u"timeDuration"_s);
    length->setCurrentIndex(length->findData(60));
    click(*page, u"timeRepeats"_s);
    click(*page, u"weekday_3"_s);
    page->findChild<QSpinBox*>(u"everyWeeks"_s)->setValue(2);
    page->findChild<QDateEdit*>(u"timeUntil"_s)->setDate(QDate(2027, 3, 31));
    click(*page, u"timeOffer_0"_s);
    click(*page, u"putTime"_s);

    ASSERT_EQ(table().size(), 1U);
    const SharedTime& time = table().front().time;
    EXPECT_TRUE(isValid(time));
    EXPECT_EQ(time.kind, SharedTimeKind::CheckInTalk);
    EXPECT_EQ(time.label, u"Sunday talk"_s);
    EXPECT_EQ(time.firstDate, QDate(2026, 11, 29));
    EXPECT_EQ(time.startMinute, 19 * 60 + 30);
    EXPECT_EQ(time.durationMinutes, 60);
    Weekdays days;
    days.add(3);
    days.add(7);
    EXPECT_EQ(time.repeat, (Repeat{2, days, QDate(2027, 3, 31)}));
    EXPECT_EQ(sample.talk.draft.offers().front().sharedTime, table().front().id);
    EXPECT_TRUE(says(*page, u"Robin: I do bedtime that evening"_s));
    EXPECT_FALSE(isInSight(*page, u"timeLabel"_s));
}

TEST_F(TimesLook, SixWeeksFollowTheDayUntilTheyChoose)
{
    const auto page = show<TimesPage>();
    click(*page, u"addTime"_s);
    click(*page, u"timeRepeats"_s);
    auto* until = page->findChild<QDateEdit*>(u"timeUntil"_s);
    page->findChild<QDateEdit*>(u"timeDate"_s)->setDate(QDate(2026, 12, 2));
    EXPECT_EQ(until->date(), QDate(2027, 1, 6));
    EXPECT_TRUE(button(*page, u"weekday_3"_s)->isChecked());
    until->setDate(QDate(2027, 2, 3));
    page->findChild<QDateEdit*>(u"timeDate"_s)->setDate(QDate(2026, 12, 9));
    EXPECT_EQ(until->date(), QDate(2027, 2, 3));
}

TEST_F(TimesLook, WhatDoesNotFitIsSaidBesideItsField)
{
    const auto page = show<TimesPage>();
    click(*page, u"addTime"_s);
    click(*page, u"timeRepeats"_s);
    EXPECT_FALSE(isInSight(*page, u"weekdaysProblem"_s));
    click(*page, u"weekday_1"_s);
    EXPECT_TRUE(isInSight(*page, u"weekdaysProblem"_s));
    click(*page, u"putTime"_s);
    EXPECT_TRUE(table().empty());
    EXPECT_TRUE(isInSight(*page, u"timeLabel"_s)) << "the words are still open";

    click(*page, u"weekday_1"_s);
    page->findChild<QDateEdit*>(u"timeUntil"_s)->setDate(QDate(2028, 11, 30));
    EXPECT_TRUE(isInSight(*page, u"untilProblem"_s));
    page->findChild<QDateEdit*>(u"timeDate"_s)->setDate(QDate(2026, 11, 1));
    EXPECT_TRUE(isInSight(*page, u"dateProblem"_s));
}

TEST_F(TimesLook, ATimeOnTheTableCanBeChanged)
{
    paintWednesday();
    const auto page = show<TimesPage>();
    click(*page, u"addSuggestion_0"_s);
    const EntryId id = table().front().id;
    click(*page, u"editTime_0"_s);
    page->findChild<QLineEdit*>(u"timeLabel"_s)->setText(u"Our evening"_s);
    click(*page, u"putTime"_s);
    ASSERT_EQ(table().size(), 1U);
    EXPECT_EQ(table().front().id, id);
    EXPECT_TRUE(says(*page, u"Our evening"_s));
}

TEST_F(TimesLook, AHalfWrittenTimeIsNotLostWithoutAWord)
{
    const auto page = show<TimesPage>();
    click(*page, u"addTime"_s);
    EXPECT_FALSE(page->takesNext()) << "nothing was written into it";
    page->findChild<QLineEdit*>(u"timeLabel"_s)->setText(u"Our evening"_s);
    EXPECT_TRUE(page->takesNext());
    EXPECT_TRUE(says(*page, u"not on the table yet"_s));
    EXPECT_FALSE(page->takesNext()) << "asked once";
    click(*page, u"cancelTime"_s);
    EXPECT_TRUE(table().empty());
}

TEST_F(TimesLook, EveryFieldHasAName)
{
    const auto page = show<TimesPage>();
    click(*page, u"addTime"_s);
    click(*page, u"timeRepeats"_s);
    for (const char* name :
         {"timeLabel", "timeDate", "timeStart", "timeDuration", "everyWeeks", "timeUntil"}) {
        auto* field = page->findChild<QWidget*>(QString::fromLatin1(name));
        ASSERT_NE(field, nullptr) << name;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(field);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << name;
    }
}
