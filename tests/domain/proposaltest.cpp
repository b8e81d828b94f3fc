// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

const JournalId journal = JournalId::fromBytes(QByteArray(16, 'j'));
const EntryId checkIn = EntryId::fromBytes(QByteArray(16, 'c'));

Keeping keepingOf(const QString& words)
{
    const EntryId id = EntryId::fromBytes(QByteArray(16, 'w'));
    return Keeping(journal, {{id, Words{checkIn, Partner::First, WordsPurpose::ThisWeek, words}}});
}

Proposal withBothYeses(const QString& words)
{
    Proposal proposal(keepingOf(words));
    proposal.sayYes(Partner::First);
    proposal.sayYes(Partner::Second);
    return proposal;
}

TEST(Proposal, IsAgreedWithBothYeses)
{
    const Proposal proposal = withBothYeses(u"a walk on Tuesday"_s);
    ASSERT_TRUE(proposal.agreed());
    EXPECT_EQ(proposal.agreed()->keeping().digest(), keepingOf(u"a walk on Tuesday"_s).digest());
}

TEST(Proposal, BeginsWithNoYesAtAll)
{
    const Proposal proposal(keepingOf(u"a walk"_s));
    EXPECT_FALSE(proposal.hasYes(Partner::First));
    EXPECT_FALSE(proposal.hasYes(Partner::Second));
    EXPECT_FALSE(proposal.agreed());
}

TEST(Proposal, IsNotAgreedWithOneYesWhoeverSaidIt)
{
    for (const Partner partner : bothPartners) {
        Proposal proposal(keepingOf(u"a walk"_s));
        proposal.sayYes(partner);
        proposal.sayYes(partner); // saying it twice is not the other's yes
        EXPECT_TRUE(proposal.hasYes(partner));
        EXPECT_FALSE(proposal.hasYes(otherThan(partner)));
        EXPECT_FALSE(proposal.agreed());
    }
}

TEST(Proposal, ChangingAWordTakesBothYesesBack)
{
    Proposal proposal = withBothYeses(u"a walk on Tuesday"_s);
    proposal.change(keepingOf(u"a walk on Thursday"_s));
    EXPECT_FALSE(proposal.hasYes(Partner::First));
    EXPECT_FALSE(proposal.hasYes(Partner::Second));
    EXPECT_FALSE(proposal.agreed());
}

TEST(Proposal, ChangingAWordAndBackAgainLeavesNoYes)
{
    Proposal proposal = withBothYeses(u"a walk on Tuesday"_s);
    proposal.change(keepingOf(u"a walk on Thursday"_s));
    proposal.change(keepingOf(u"a walk on Tuesday"_s));
    EXPECT_FALSE(proposal.agreed());
}

TEST(Proposal, NotNowFromEitherIsEnough)
{
    for (const Partner partner : bothPartners) {
        Proposal proposal = withBothYeses(u"a walk"_s);
        proposal.takeBack(partner);
        EXPECT_FALSE(proposal.agreed());
        EXPECT_TRUE(proposal.hasYes(otherThan(partner))) << "a no does not speak for the other";
    }
}

TEST(Proposal, YesAfterNotNowIsAYesAgain)
{
    Proposal proposal = withBothYeses(u"a walk"_s);
    proposal.takeBack(Partner::First);
    proposal.sayYes(Partner::First);
    EXPECT_TRUE(proposal.agreed());
}

TEST(Agreed, StaysWhatItWasWhenTheProposalGoesOn)
{
    Proposal proposal = withBothYeses(u"a walk"_s);
    const std::optional<Agreed> agreed = proposal.agreed();
    proposal.change(keepingOf(u"a swim"_s));
    ASSERT_TRUE(agreed);
    EXPECT_EQ(agreed->keeping().digest(), keepingOf(u"a walk"_s).digest());
}

TEST(Agreed, IsMadeByAProposalAndByNothingElse)
{
    static_assert(!std::is_default_constructible_v<Agreed>);
    static_assert(!std::is_constructible_v<Agreed, Keeping>);
    static_assert(!std::is_constructible_v<Agreed, Proposal>);
    static_assert(!std::is_convertible_v<Keeping, Agreed>);
    static_assert(!std::is_aggregate_v<Agreed>);
    static_assert(!std::is_assignable_v<decltype(std::declval<Agreed&>().keeping()), Keeping>);
}

/// One thing that one of them does at the table.
enum class Step
{
    Change,
    SayYes,
    TakeBack,
    NotNow
};

RC_GTEST_PROP(Proposal, IsAgreedIfAndOnlyIfBothYesesAreToThePresentContent, ())
{
    const std::vector<QString> contents{u"a walk"_s, u"a swim"_s, u"an early night"_s};
    const auto content = rc::gen::elementOf(contents);
    QString present = *content;
    Proposal proposal(keepingOf(present));
    PerPartner<std::optional<QString>> saidYesTo;
    bool changedSince = false;
    bool agreedAfterAChange = false;

    const auto steps = *rc::gen::container<std::vector<Step>>(rc::gen::element(
        Step::Change, Step::SayYes, Step::SayYes, Step::SayYes, Step::TakeBack, Step::NotNow));
    for (const Step step : steps) {
        const Partner partner = *anyPartner();
        switch (step) {
        case Step::Change:
            present = *content;
            proposal.change(keepingOf(present));
            saidYesTo = {}; // even when the words came out the same: it was on the table anew
            changedSince = true;
            break;
        case Step::SayYes:
            proposal.sayYes(partner);
            saidYesTo[partner] = present;
            break;
        case Step::TakeBack:
        case Step::NotNow:
            proposal.takeBack(partner);
            saidYesTo[partner].reset();
            break;
        }
        const bool both = saidYesTo.first == present && saidYesTo.second == present;
        RC_ASSERT(proposal.agreed().has_value() == both);
        for (const Partner each : bothPartners)
            RC_ASSERT(proposal.hasYes(each) == saidYesTo[each].has_value());
        if (both)
            RC_ASSERT(proposal.agreed()->keeping().digest() == keepingOf(present).digest());
        agreedAfterAChange = agreedAfterAChange || (both && changedSince);
    }
    RC_CLASSIFY(agreedAfterAChange, "agreed after a change");
}

RC_GTEST_PROP(Proposal, CarriesNoYesFromOneContentToAnother, ())
{
    const Keeping before(journal, *anyEntries());
    const Keeping after(journal, *anyEntries());
    Proposal proposal(before);
    const Partner early = *anyPartner();
    proposal.sayYes(early);
    proposal.change(after);
    proposal.sayYes(otherThan(early));
    RC_ASSERT(!proposal.hasYes(early));
    RC_ASSERT(!proposal.agreed());
}

} // namespace
