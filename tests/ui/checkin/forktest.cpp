// SPDX-License-Identifier: GPL-3.0-or-later
// The way of two people of whom one at least would rather not plan.
#include "talkwindow.h"

#include "ui/checkin/bothyespage.h"
#include "ui/checkin/closenesspage.h"
#include "ui/checkin/commongroundpage.h"
#include "ui/checkin/timespage.h"

using namespace Qt::StringLiterals;

class Fork : public TalkWindow
{
protected:
    void SetUp() override
    {
        TalkWindow::SetUp();
        page->addStep(StepKind::CommonGround,
                      [this](QWidget* on) { return new CommonGroundPage(at.talk, on); });
        page->addStep(StepKind::Times, [this](QWidget* on) { return new TimesPage(at.talk, on); });
        page->addStep(StepKind::BothYes, [this](QWidget* on) { return new BothYesPage(at.talk, on); });
    }
    void ratherNot()
    {
        walkTo(u"Trying"_s);
        click(u"choiceSecond_no"_s);
        walkTo(u"Common ground"_s);
    }
};

TEST_F(Fork, WhoeverWouldRatherNotPlanMeetsNoPageOfTimes)
{
    ratherNot();
    EXPECT_FALSE(page->walk().shortNames().contains(u"Times"_s));
    click(u"nextStep"_s);
    EXPECT_EQ(current(), u"Closeness"_s);
    EXPECT_EQ(window.findChild<TimesPage*>(), nullptr);
    EXPECT_TRUE(isInSight(u"ownCloseness"_s));
    click(u"nextStep"_s);
    EXPECT_EQ(current(), u"This week"_s);
    click(u"nextStep"_s);
    EXPECT_EQ(current(), u"Both yes"_s);
}

TEST_F(Fork, TheirOwnKindsOfClosenessAreOnTheTable)
{
    ratherNot();
    click(u"nextStep"_s);
    type(u"ownCloseness"_s, u"Reading aloud"_s);
    press(Qt::Key_Return);
    type(u"ownCloseness"_s, u"A walk"_s);
    press(Qt::Key_Return);
    type(u"ownCloseness"_s, u"a walk"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(at.talk.otherCloseness);
    EXPECT_EQ(*at.talk.otherCloseness, QStringList({u"Reading aloud"_s, u"A walk"_s}));
    click(u"removeCloseness_0"_s);
    EXPECT_EQ(*at.talk.otherCloseness, QStringList({u"A walk"_s}));
    EXPECT_EQ(ClosenessPresenter::settingsOf(at.talk).value(CoupleSetting::OtherCloseness), u"A walk"_s);
}

TEST_F(Fork, ATalkCanStillBePlanned)
{
    ratherNot();
    click(u"nextStep"_s);
    click(u"planTalk"_s);
    EXPECT_FALSE(isInSight(u"timeKind"_s)) << "there is nothing to choose";
    click(u"putTime"_s);
    ASSERT_EQ(at.talk.draft.times().size(), 1u);
    EXPECT_EQ(at.talk.draft.times().front().time.kind, SharedTimeKind::CheckInTalk);
    EXPECT_TRUE(isInSight(u"removeTime_0"_s));
}

TEST_F(Fork, TheTimesAreThereForThoseWhoWantThemAfterAll)
{
    ratherNot();
    click(u"nextStep"_s);
    click(u"toTimes"_s);
    EXPECT_EQ(current(), u"Times"_s);
    EXPECT_TRUE(isInSight(u"addTime"_s));
    click(u"ratherNotPlan"_s);
    EXPECT_EQ(current(), u"Closeness"_s);
}

TEST_F(Fork, RatherNotCanAlsoBeSaidOverTheTimesAndTakesThemOffTheTable)
{
    walkTo(u"Times"_s);
    click(u"addTime"_s);
    click(u"putTime"_s);
    ASSERT_EQ(at.talk.draft.times().size(), 1u);
    click(u"ratherNotPlan"_s);
    EXPECT_EQ(current(), u"Closeness"_s);
    EXPECT_TRUE(at.talk.draft.times().empty());
}
