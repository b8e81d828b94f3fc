// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/commongroundpresenter.h"

#include "sampletalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The common ground of a talk as far as it got.
class CommonGround : public ::testing::Test
{
protected:
    SampleTalk sample;
    CommonGroundPresenter presenter{sample.talk};

    void say(const QString& question, Partner partner, const AnswerBody& body)
    {
        sample.talk.draft.answer(question, partner).body = body;
    }
    std::optional<GroundRow> row(const QString& name) const
    {
        const auto rows = presenter.rows();
        const auto found = std::ranges::find(rows, name, &GroundRow::question);
        return found == rows.end() ? std::nullopt : std::optional(*found);
    }
    static Availability week(const HalfHours& stretch)
    {
        Availability painted;
        painted.paint(stretch);
        return painted;
    }
};

} // namespace

TEST_F(CommonGround, BothVoicesStandBesideEachOther)
{
    say(u"rhythm"_s, Partner::First, ChoiceAnswer{u"once_a_week"_s, u"Or as it comes"_s});
    say(u"rhythm"_s, Partner::Second, ChoiceAnswer{u"once_or_twice_a_month"_s, {}});

    ASSERT_TRUE(row(u"Rhythm"_s));
    EXPECT_EQ(row(u"Rhythm"_s)->voices.first.words, u"About once a week. Or as it comes"_s);
    EXPECT_EQ(row(u"Rhythm"_s)->voices.second.words, u"Once or twice a month"_s);
    EXPECT_EQ(row(u"Rhythm"_s)->shared, QString());
}

TEST_F(CommonGround, WhatBothTickedIsSaidOnceForBoth)
{
    say(u"needs"_s, Partner::First,
        ChecklistAnswer{{u"rest"_s, u"everyday_touch"_s}, {u"A tidy  room"_s}, {}});
    say(u"needs"_s, Partner::Second, ChecklistAnswer{{u"more_talk"_s, u"rest"_s}, {u"a tidy room"_s}, {}});

    EXPECT_EQ(row(u"Needs"_s)->shared, u"Rest · A tidy  room"_s);
    EXPECT_EQ(row(u"Needs"_s)->voices.first.words, u"Everyday touch without a plan"_s);
    EXPECT_EQ(row(u"Needs"_s)->voices.second.words, u"More talk during the day"_s);
}

TEST_F(CommonGround, TwoOpenAnswersAreNotReadAsOne)
{
    say(u"trying"_s, Partner::First, ChoiceAnswer{u"yes"_s, u"for a few weeks"_s});
    say(u"trying"_s, Partner::Second, ChoiceAnswer{u"maybe"_s, u"if we can stop any time"_s});

    EXPECT_EQ(row(u"Trying"_s)->shared, QString());
}

TEST_F(CommonGround, AFeelingComesWithItsFace)
{
    say(u"planning"_s, Partner::First, ChoiceAnswer{u"hopeful"_s, {}});
    say(u"planning"_s, Partner::Second, ChoiceAnswer{{}, u"I like surprises"_s});

    EXPECT_EQ(row(u"Planning"_s)->voices.first.face, 3);
    EXPECT_EQ(row(u"Planning"_s)->voices.second.face, std::nullopt);
}

TEST_F(CommonGround, APassAndANotSeenLookAlike)
{
    say(u"room"_s, Partner::First, ChecklistAnswer{{u"less_screen"_s}, {}, {}});
    const GroundVoice notSeen = row(u"Room"_s)->voices.second;
    say(u"room"_s, Partner::Second, ChecklistAnswer{});

    EXPECT_EQ(row(u"Room"_s)->voices.second, notSeen);
    EXPECT_EQ(notSeen, GroundVoice());
}

TEST_F(CommonGround, AQuestionThatNobodyAnsweredLeavesNoRow)
{
    say(u"room"_s, Partner::First, ChecklistAnswer{});

    EXPECT_TRUE(presenter.rows().empty());
}

TEST_F(CommonGround, OnlyHoursThatWorkForBothAreShared)
{
    Availability robin = week({2, 40, 44, Suits::Works});
    robin.paint({3, 40, 44, Suits::Works});
    Availability sam = week({2, 41, 45, Suits::Works});
    sam.paint({3, 40, 44, Suits::Could});
    say(u"when"_s, Partner::First, WeekAnswer{robin, {}});
    say(u"when"_s, Partner::Second, WeekAnswer{sam, u"Not on school nights"_s});

    EXPECT_EQ(row(u"When"_s)->shared, u"Wed 20:30–22:00"_s);
    EXPECT_EQ(row(u"When"_s)->voices.second.words, u"Not on school nights"_s);
    EXPECT_EQ(presenter.weeks().first, robin);
    EXPECT_EQ(presenter.weeks().second, sam);
}

TEST_F(CommonGround, OfTheWishesOnlyThoseThatMetAreThere)
{
    sample.talk.draft.wishes().write(
        Partner::First, {{u"massage"_s, {}, WishChoice::Yes}, {u"dress_up"_s, {}, WishChoice::Yes}});
    sample.talk.draft.wishes().write(
        Partner::Second, {{u"massage"_s, {}, WishChoice::Yes}, {u"dress_up"_s, {}, WishChoice::Maybe}});
    sample.talk.draft.wishes().setReady(Partner::First);
    EXPECT_FALSE(row(u"Wishes"_s)) << "before both are ready";
    sample.talk.draft.wishes().setReady(Partner::Second);

    ASSERT_TRUE(row(u"Wishes"_s));
    EXPECT_EQ(row(u"Wishes"_s)->shared, u"A long massage"_s);
    EXPECT_EQ(row(u"Wishes"_s)->voices, PerPartner<GroundVoice>());
}

TEST_F(CommonGround, RatherNotPlanningIsAGoodPlaceAndPushesNobodyOn)
{
    EXPECT_EQ(presenter.nextText(), u"Look for times"_s);
    EXPECT_TRUE(presenter.arrival().isEmpty());

    say(u"trying"_s, Partner::First, ChoiceAnswer{u"no"_s, {}});
    const QString whenRobin = presenter.arrival();
    say(u"trying"_s, Partner::First, ChoiceAnswer{u"yes"_s, {}});
    say(u"trying"_s, Partner::Second, ChoiceAnswer{u"no"_s, {}});

    EXPECT_FALSE(whenRobin.isEmpty());
    EXPECT_EQ(presenter.arrival(), whenRobin) << "the words do not tell whose answer it was";
    EXPECT_NE(presenter.nextText(), u"Look for times"_s);
}
