// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/closenesspresenter.h"

#include "presenters/bothyespresenter.h"
#include "presenters/commongroundpresenter.h"
#include "presenters/questionpresenter.h"
#include "presenters/timespresenter.h"
#include "sampletalk.h"

using namespace Qt::StringLiterals;

namespace {

/// Both of them say yes to what is on the table now.
void keepNow(SampleTalk& sample, const CoupleSettings& settings)
{
    Proposal proposal(sample.talk.draft.keeping(sample.journal.id(), settings));
    for (const Partner partner : bothPartners)
        proposal.sayYes(partner);
    sample.journal.keep(*proposal.agreed(), [](const Result<Kept>& kept) { EXPECT_TRUE(kept); });
}

void say(SampleTalk& sample, Partner partner, const QString& choice)
{
    sample.talk.draft.answer(u"trying"_s, partner).body = ChoiceAnswer{choice, {}};
}

} // namespace

TEST(Fork, OneWhoWouldRatherNotIsEnoughAndNobodyIsNamed)
{
    for (const Partner partner : bothPartners) {
        SampleTalk sample;
        say(sample, partner, u"no"_s);
        say(sample, otherThan(partner), u"yes"_s);
        const CommonGroundPresenter ground(sample.talk);
        EXPECT_TRUE(ground.prefersNoPlan());
        EXPECT_FALSE(ground.arrival().contains(sample.talk.names[partner]));
    }
    SampleTalk maybe;
    say(maybe, Partner::First, u"maybe"_s);
    EXPECT_FALSE(CommonGroundPresenter(maybe.talk).prefersNoPlan());
}

TEST(Fork, WhatTheySayOverThePlanComesBeforeTheirAnswers)
{
    SampleTalk sample;
    sample.talk.wantsTimes = false;
    EXPECT_TRUE(CommonGroundPresenter(sample.talk).prefersNoPlan());
    say(sample, Partner::First, u"no"_s);
    ClosenessPresenter(sample.talk).planAfterAll();
    EXPECT_FALSE(CommonGroundPresenter(sample.talk).prefersNoPlan());
}

TEST(Fork, AnAnswerThatIsStillCoveredSendsNobodyAnywhere)
{
    SampleTalk sample;
    say(sample, Partner::First, u"no"_s);
    sample.talk.draft.covers().lower(u"trying"_s);
    EXPECT_FALSE(CommonGroundPresenter(sample.talk).prefersNoPlan());
}

TEST(Fork, NoTimeTogetherStaysOnTheTableAndATalkDoes)
{
    SampleTalk sample;
    for (const SharedTimeKind kind : {SharedTimeKind::TimeTogether, SharedTimeKind::CheckInTalk}) {
        DraftTime time;
        time.time.kind = kind;
        time.time.firstDate = sample.clock.today().addDays(2);
        time.time.timeZone = "UTC";
        sample.talk.draft.times().push_back(time);
    }
    TimesPresenter(sample.talk).leaveTalksOnly();
    ASSERT_EQ(sample.talk.draft.times().size(), 1U);
    EXPECT_EQ(sample.talk.draft.times().front().time.kind, SharedTimeKind::CheckInTalk);
}

TEST(Closeness, IsKeptAsTheCouplesOwnListAndReadAgain)
{
    SampleTalk sample;
    ClosenessPresenter closeness(sample.talk);
    EXPECT_TRUE(ClosenessPresenter::settingsOf(sample.talk).isEmpty()) << "not looked at, not on the table";
    EXPECT_TRUE(closeness.addLine(u"  Reading   aloud "_s));
    EXPECT_FALSE(closeness.addLine(u"reading aloud"_s));
    EXPECT_TRUE(closeness.addLine(u"A walk"_s));
    bool isOnThePage = false;
    for (const FrozenSection& section : BothYesPresenter(sample.talk).text().sections) {
        for (const FrozenLine& line : section.lines)
            isOnThePage = isOnThePage || line.words.contains(u"Reading aloud"_s);
    }
    EXPECT_TRUE(isOnThePage);
    keepNow(sample, ClosenessPresenter::settingsOf(sample.talk));

    CheckInTalk next(sample.journal, sample.clock, sample.talk.deck, sample.talk.names);
    EXPECT_EQ(ClosenessPresenter(next).lines(), QStringList({u"Reading aloud"_s, u"A walk"_s}));
    EXPECT_TRUE(ClosenessPresenter::settingsOf(next).isEmpty()) << "unchanged asks for nothing";
}

TEST(LastTime, AWeekStartsFromWhatItsOwnerKeptAndIsTheirsToChange)
{
    SampleTalk sample;
    WeekAnswer week;
    week.week.paint({2, 40, 44, Suits::Works});
    sample.talk.draft.answer(u"when"_s, Partner::First).body = week;
    keepNow(sample, {});

    CheckInTalk next(sample.journal, sample.clock, sample.talk.deck, sample.talk.names);
    QuestionPresenter when(next, u"when"_s);
    EXPECT_FALSE(when.lastKept(Partner::Second));
    ASSERT_TRUE(when.lastKept(Partner::First));
    EXPECT_FALSE(when.hasSaid(Partner::First)) << "only when asked";
    when.startFromLastKept(Partner::First);
    EXPECT_EQ(std::get<WeekAnswer>(when.answer(Partner::First)).week, week.week);
    when.startFromLastKept(Partner::Second);
    EXPECT_FALSE(when.hasSaid(Partner::Second));
}
