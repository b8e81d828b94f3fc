// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkwindow.h"

#include "ui/parts/stepbutton.h"
#include "ui/parts/steppath.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CheckInPageTest : public TalkWindow
{
};

TEST_F(CheckInPageTest, AsksWhetherNowIsAGoodTimeBeforeAnythingElse)
{
    EXPECT_TRUE(isInSight(u"beginNow"_s));
    EXPECT_TRUE(isInSight(u"anotherDay"_s));
    EXPECT_FALSE(isInSight(u"nextStep"_s));
    EXPECT_FALSE(isInSight(u"appreciationFirst"_s));
    EXPECT_EQ(find(u"beginNow"_s)->size(), find(u"anotherDay"_s)->size());
    EXPECT_EQ(find(u"beginNow"_s)->font(), find(u"anotherDay"_s)->font());
}

TEST_F(CheckInPageTest, AnotherDayEndsWarmlyAndKeepsNothing)
{
    QSignalSpy dropped(page, &CheckInPage::dropped);
    click(u"anotherDay"_s);
    EXPECT_EQ(dropped.count(), 0);
    EXPECT_FALSE(isInSight(u"nextStep"_s));
    click(u"closeCheckIn"_s);
    EXPECT_EQ(dropped.count(), 1);
    EXPECT_TRUE(at.talk.draft.isEmpty());
    EXPECT_EQ(at.journal.generation(), 0u);
}

TEST_F(CheckInPageTest, TheWayBackFromAnEndingIsOpen)
{
    click(u"anotherDay"_s);
    click(u"backToTalk"_s);
    EXPECT_TRUE(isInSight(u"beginNow"_s));
}

TEST_F(CheckInPageTest, NamesTheStepsBeforeAndAfterInItsFoot)
{
    walkTo(u"Rhythm"_s);
    EXPECT_EQ(find<QAbstractButton>(u"previousStep"_s)->text(), u"Arrive"_s);
    EXPECT_EQ(find<QAbstractButton>(u"nextStep"_s)->text(), u"Planning"_s);
}

TEST_F(CheckInPageTest, WhatWasWrittenIsThereAfterGoingBackAndForth)
{
    click(u"beginNow"_s);
    type(u"appreciationSecond"_s, u"The soup"_s);
    walkTo(u"Trying"_s);
    click(u"choiceFirst_maybe"_s);
    type(u"noteFirst"_s, u"until spring"_s);
    click(u"keepSecond"_s);
    click(u"nextStep"_s);
    click(u"previousStep"_s);
    EXPECT_TRUE(find<QAbstractButton>(u"choiceFirst_maybe"_s)->isChecked());
    EXPECT_EQ(find<QPlainTextEdit>(u"noteFirst"_s)->toPlainText(), u"until spring"_s);
    EXPECT_FALSE(find<QAbstractButton>(u"keepSecond"_s)->isChecked());
    while (current() != u"Arrive")
        click(u"previousStep"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"appreciationSecond"_s)->toPlainText(), u"The soup"_s);
    EXPECT_EQ(at.talk.draft.words(WordsPurpose::Appreciation, Partner::Second).words, u"The soup"_s);
}

TEST_F(CheckInPageTest, ThePathLeadsToStepsSeenAndToNoOther)
{
    walkTo(u"Trying"_s);
    const auto steps = window.findChildren<StepButton*>();
    ASSERT_EQ(steps.size(), 12);
    steps[1]->click();
    settle();
    EXPECT_EQ(current(), u"Rhythm"_s);
    steps[9]->click();
    settle();
    EXPECT_EQ(current(), u"Rhythm"_s);
    steps[3]->click();
    settle();
    EXPECT_EQ(current(), u"Trying"_s);
}

TEST_F(CheckInPageTest, StepsItDoesNotMakeItselfAreMadeWhenReached)
{
    int made = 0;
    page->addStep(StepKind::Times, [&](QWidget* parent) {
        ++made;
        return new StepPage(parent);
    });
    walkTo(u"Common ground"_s);
    EXPECT_EQ(made, 0);
    click(u"nextStep"_s);
    EXPECT_EQ(made, 1);
    click(u"previousStep"_s);
    click(u"nextStep"_s);
    EXPECT_EQ(made, 1);
}

TEST_F(CheckInPageTest, AStepCanAskToChangeWordsAndToEnd)
{
    StepPage* last = nullptr;
    page->addStep(StepKind::BothYes, [&](QWidget* parent) { return last = new StepPage(parent); });
    QSignalSpy finished(page, &CheckInPage::finished);
    QSignalSpy dropped(page, &CheckInPage::dropped);
    walkTo(u"Both yes"_s);
    ASSERT_NE(last, nullptr);
    EXPECT_FALSE(isInSight(u"nextStep"_s));
    emit last->finished();
    emit last->dropped();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(dropped.count(), 1);
    emit last->changeWordsAsked();
    EXPECT_EQ(current(), u"Common ground"_s);
}

TEST_F(CheckInPageTest, ThisWeekIsOneFieldEachAndPassable)
{
    walkTo(u"This week"_s);
    type(u"thisWeekFirst"_s, u"A walk on Sunday"_s);
    type(u"thisWeekSecond"_s, u"Breakfast"_s);
    click(u"passFirst"_s);
    EXPECT_EQ(at.talk.draft.words(WordsPurpose::ThisWeek, Partner::First).words, QString());
    EXPECT_EQ(at.talk.draft.words(WordsPurpose::ThisWeek, Partner::Second).words, u"Breakfast"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"thisWeekFirst"_s)->toPlainText(), QString());
}
