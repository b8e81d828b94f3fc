// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/checkinwalk.h"

#include "presenters/sampletalk.h"

using namespace Qt::StringLiterals;

TEST(CheckInWalk, LeadsFromArrivingToBothYesThroughTheSevenQuestions)
{
    const CheckInWalk walk(SampleTalk().talk.deck);
    EXPECT_EQ(walk.shortNames(), QStringList({u"Arrive"_s, u"Rhythm"_s, u"Planning"_s, u"Trying"_s, u"Room"_s,
                                              u"When"_s, u"Needs"_s, u"Wishes"_s, u"Common ground"_s,
                                              u"Times"_s, u"This week"_s, u"Both yes"_s}));
    EXPECT_EQ(walk.steps().back().kind, StepKind::BothYes);
    EXPECT_EQ(walk.steps()[1].question, u"rhythm"_s);
}

TEST(CheckInWalk, NamesTheStepsBeforeAndAfter)
{
    CheckInWalk walk(SampleTalk().talk.deck);
    EXPECT_EQ(walk.previousName(), QString());
    EXPECT_EQ(walk.nextName(), u"Rhythm"_s);
    walk.forth();
    EXPECT_EQ(walk.previousName(), u"Arrive"_s);
    EXPECT_EQ(walk.nextName(), u"Planning"_s);
}

TEST(CheckInWalk, GoesToStepsThatWereSeenAndToNoOther)
{
    CheckInWalk walk(SampleTalk().talk.deck);
    walk.goTo(3);
    EXPECT_EQ(walk.current(), 0);
    walk.forth();
    walk.forth();
    walk.forth();
    walk.goTo(1);
    EXPECT_EQ(walk.current(), 1);
    walk.goTo(3);
    EXPECT_EQ(walk.current(), 3);
    walk.goTo(4);
    EXPECT_EQ(walk.current(), 3);
    walk.goTo(-1);
    EXPECT_EQ(walk.current(), 3);
}

TEST(CheckInWalk, GoingBackForgetsNoStepThatWasSeen)
{
    CheckInWalk walk(SampleTalk().talk.deck);
    walk.forth();
    walk.forth();
    walk.back();
    walk.back();
    EXPECT_EQ(walk.current(), 0);
    EXPECT_EQ(walk.visited(), 3);
    walk.back();
    EXPECT_EQ(walk.current(), 0);
}

TEST(CheckInWalk, StaysAtItsLastStep)
{
    CheckInWalk walk(SampleTalk().talk.deck);
    for (std::size_t i = 0; i < 2 * walk.steps().size(); ++i)
        walk.forth();
    EXPECT_EQ(walk.currentStep().kind, StepKind::BothYes);
    EXPECT_EQ(walk.nextName(), QString());
    EXPECT_EQ(walk.visited(), static_cast<int>(walk.steps().size()));
}

TEST(CheckInWalk, SaysWhereItIsOnlyWhenItMoved)
{
    CheckInWalk walk(SampleTalk().talk.deck);
    std::vector<int> heard;
    QObject::connect(&walk, &CheckInWalk::currentChanged, [&](int step) { heard.push_back(step); });
    walk.back();
    walk.forth();
    walk.goTo(1);
    walk.goTo(0);
    EXPECT_EQ(heard, (std::vector{1, 0}));
}
