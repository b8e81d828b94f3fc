// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/turns.h"

#include "presenters/bothyespresenter.h"
#include "presenters/commongroundpresenter.h"
#include "presenters/questionpresenter.h"
#include "presenters/timespresenter.h"
#include "sampletalk.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto robin = Partner::First;
constexpr auto sam = Partner::Second;

/// Robin and Sam at the question of what would help, in turns.
class TakingTurns : public ::testing::Test
{
protected:
    TakingTurns()
    {
        at.talk.takesTurns = true;
        turns.enter();
    }
    void write(Partner partner, const QString& words) { voices.setNote(partner, words); }
    void haveATurn(Partner partner, const QString& words)
    {
        turns.begin(partner);
        write(partner, words);
        turns.ready();
    }

    SampleTalk at;
    QuestionPresenter voices{at.talk, u"needs"_s};
    Turns turns{voices};
};

} // namespace

TEST_F(TakingTurns, StartsWithBothSidesCoveredAndEitherMayBegin)
{
    EXPECT_EQ(turns.stage(), TurnStage::Waiting);
    EXPECT_FALSE(turns.isOpen(robin) || turns.isOpen(sam));
    turns.begin(sam);
    EXPECT_TRUE(turns.isOpen(sam));
    EXPECT_FALSE(turns.isOpen(robin));
    turns.begin(robin);
    EXPECT_FALSE(turns.isOpen(robin)) << "not over an open side";
}

TEST_F(TakingTurns, OpensForBothWithTheSecondReadyAndNotBefore)
{
    haveATurn(robin, u"Quiet evenings"_s);
    EXPECT_EQ(turns.stage(), TurnStage::HandingOver);
    EXPECT_EQ(turns.turn(), sam);
    EXPECT_FALSE(turns.isOpen(robin) || turns.isOpen(sam));
    turns.ready();
    EXPECT_EQ(turns.stage(), TurnStage::HandingOver) << "nobody writes, so nobody is ready";
    turns.begin(sam);
    EXPECT_FALSE(turns.isOpen(robin));
    turns.ready();
    EXPECT_EQ(turns.stage(), TurnStage::SideBySide);
    EXPECT_TRUE(turns.isOpen(robin) && turns.isOpen(sam));
}

TEST_F(TakingTurns, ASideThatIsReadyIsNotOpenedAgainByAPress)
{
    haveATurn(robin, u"Quiet evenings"_s);
    turns.begin(robin);
    EXPECT_FALSE(turns.isOpen(robin));
    turns.leave();
    turns.begin(robin);
    EXPECT_FALSE(turns.isOpen(robin));
    EXPECT_EQ(turns.stage(), TurnStage::Waiting);
}

TEST_F(TakingTurns, LeavingClosesAnOpenSideAndComingBackDoesNotOpenIt)
{
    turns.begin(robin);
    write(robin, u"Quiet evenings"_s);
    turns.leave();
    turns.enter();
    EXPECT_EQ(turns.stage(), TurnStage::Waiting);
    turns.begin(robin);
    EXPECT_EQ(voices.note(robin), u"Quiet evenings"_s) << "its owner finds it again";
}

TEST_F(TakingTurns, WhatIsCoveredIsInNoOtherPageOfTheTalk)
{
    turns.begin(robin);
    voices.say(robin, ChecklistAnswer{{u"rest"_s}, {}, u"Quiet evenings"_s});
    DraftOffer offer;
    offer.question = u"needs"_s;
    offer.item = u"rest"_s;
    offer.words = u"I cook on Fridays"_s;
    at.talk.draft.offers().push_back(offer);
    turns.ready();

    const auto rows = CommonGroundPresenter(at.talk).rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows[0].voices.first.words.isEmpty());
    EXPECT_TRUE(rows[0].line.contains(u"covered"_s));
    EXPECT_TRUE(TimesPresenter(at.talk).offers().empty());
    const FrozenText frozen = BothYesPresenter(at.talk).text();
    for (const FrozenSection& section : frozen.sections) {
        for (const FrozenLine& line : section.lines)
            EXPECT_FALSE(line.words.contains(u"Quiet evenings"_s) || line.words.contains(u"cook"_s));
    }
    EXPECT_FALSE(BothYesPresenter(at.talk).stillCovered().isEmpty()) << "and that is said";
    turns.begin(sam);
    turns.ready();
    EXPECT_EQ(TimesPresenter(at.talk).offers().size(), 1U);
    EXPECT_TRUE(BothYesPresenter(at.talk).stillCovered().isEmpty());
}

TEST_F(TakingTurns, TheWayChangesBetweenQuestionsOnly)
{
    EXPECT_TRUE(turns.canChangeWay());
    turns.begin(robin);
    EXPECT_FALSE(turns.canChangeWay());
    write(robin, u"Quiet evenings"_s);
    turns.setTakesTurns(false);
    EXPECT_TRUE(at.talk.takesTurns) << "not while somebody writes";
    turns.leave();
    turns.setTakesTurns(false);
    EXPECT_TRUE(at.talk.takesTurns) << "nor while words are covered here";

    QuestionPresenter other(at.talk, u"room"_s);
    Turns there(other);
    there.enter();
    EXPECT_EQ(there.stage(), TurnStage::Waiting);
    there.setTakesTurns(false);
    EXPECT_EQ(there.stage(), TurnStage::SideBySide);
    turns.enter();
    EXPECT_EQ(turns.stage(), TurnStage::Waiting) << "what was begun in turns stays covered";
}

TEST_F(TakingTurns, WhatWasSaidSideBySideIsNotCoveredAfterwards)
{
    at.talk.takesTurns = false;
    QuestionPresenter other(at.talk, u"room"_s);
    Turns there(other);
    there.enter();
    other.setNote(sam, u"Phones away"_s);
    there.setTakesTurns(true);
    EXPECT_EQ(there.stage(), TurnStage::SideBySide);
    EXPECT_TRUE(at.talk.takesTurns) << "from the next question on";
}

namespace {

enum class Press
{
    RobinBegins,
    SamBegins,
    Ready,
    Leave,
    Enter,
    ChangeWay
};

} // namespace

RC_GTEST_PROP(TakingTurnsProperty, NoSideIsEverOpenToTheOtherBeforeBothAreReady, ())
{
    SampleTalk at;
    at.talk.takesTurns = true;
    QuestionPresenter voices(at.talk, u"needs"_s);
    Turns turns(voices);
    turns.enter();
    PerPartner<bool> saidReady;
    PerPartner<bool> wrote;
    for (const int number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6))) {
        const bool waswriting = turns.stage() == TurnStage::Writing;
        const Partner writer = turns.turn();
        switch (static_cast<Press>(number)) {
        case Press::RobinBegins:
            turns.begin(robin);
            break;
        case Press::SamBegins:
            turns.begin(sam);
            break;
        case Press::Ready:
            saidReady[writer] = saidReady[writer] || waswriting;
            turns.ready();
            break;
        case Press::Leave:
            turns.leave();
            break;
        case Press::Enter:
            turns.leave();
            turns.enter();
            break;
        case Press::ChangeWay:
            turns.setTakesTurns(!turns.takesTurns());
            break;
        }
        if (turns.stage() == TurnStage::Writing && !wrote[turns.turn()]) {
            voices.setNote(turns.turn(), u"Only mine"_s);
            wrote[turns.turn()] = true;
        }
        if (wrote.first || wrote.second) {
            const bool bothOpen = turns.isOpen(robin) && turns.isOpen(sam);
            RC_ASSERT(bothOpen == (saidReady.first && saidReady.second));
            RC_ASSERT(at.talk.draft.covers().isCovered(u"needs"_s) != bothOpen);
        }
    }
}
