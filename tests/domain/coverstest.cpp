// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkindraft.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const auto needs = u"needs"_s;

CheckInDraft draftWithNeeds()
{
    CheckInDraft draft(CheckIn{QDate(2026, 6, 9), u"seven-questions"_s, 1, u"en"_s});
    for (const Partner partner : bothPartners)
        draft.answer(needs, partner).body = ChecklistAnswer{{u"rest"_s}, {}, {}};
    DraftOffer offer;
    offer.question = needs;
    offer.item = u"rest"_s;
    offer.words = u"I cook on Fridays"_s;
    draft.offers().push_back(offer);
    draft.words(WordsPurpose::Appreciation, Partner::First).words = u"The soup"_s;
    return draft;
}

std::size_t entriesIn(const CheckInDraft& draft)
{
    return draft.keeping(JournalId::create()).entries().size();
}

} // namespace

TEST(Covers, OpenOnlyWithTheSecondReady)
{
    Covers covers;
    covers.lower(needs);
    covers.setReady(needs, Partner::Second);
    EXPECT_TRUE(covers.isCovered(needs));
    EXPECT_TRUE(covers.isReady(needs, Partner::Second));
    covers.setReady(needs, Partner::Second);
    EXPECT_TRUE(covers.isCovered(needs)) << "twice is not both";
    covers.setReady(needs, Partner::First);
    EXPECT_FALSE(covers.isCovered(needs));
}

TEST(Covers, WhatWasOpenOnceStaysOpen)
{
    Covers covers;
    covers.lower(needs);
    covers.setReady(needs, Partner::First);
    covers.setReady(needs, Partner::Second);
    covers.lower(needs);
    EXPECT_FALSE(covers.isCovered(needs));
}

TEST(Covers, WhatIsCoveredIsOnNobodysTable)
{
    CheckInDraft draft = draftWithNeeds();
    ASSERT_EQ(entriesIn(draft), 5U);
    draft.covers().lower(needs);
    draft.covers().setReady(needs, Partner::First);
    EXPECT_EQ(draft.findAnswer(needs, Partner::First), nullptr);
    EXPECT_FALSE(draft.isOnTheTable(draft.offers().front()));
    EXPECT_EQ(entriesIn(draft), 2U) << "the check-in and the appreciation";
    draft.covers().lower(coverNameOf(WordsPurpose::Appreciation));
    EXPECT_EQ(entriesIn(draft), 1U);
    EXPECT_NE(draft.writtenAnswer(needs, Partner::First), nullptr) << "still there for who wrote it";
    EXPECT_FALSE(draft.isEmpty()) << "and not lost without a word";

    draft.covers().setReady(needs, Partner::Second);
    EXPECT_NE(draft.findAnswer(needs, Partner::First), nullptr);
    EXPECT_TRUE(draft.isOnTheTable(draft.offers().front()));
    EXPECT_EQ(entriesIn(draft), 4U);
}

RC_GTEST_PROP(CoversProperty, NoOrderOfPressesOpensBeforeBothAreReady, ())
{
    Covers covers;
    covers.lower(needs);
    PerPartner<bool> pressed;
    const auto presses = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
    for (const bool first : presses) {
        const Partner partner = first ? Partner::First : Partner::Second;
        covers.setReady(needs, partner);
        pressed[partner] = true;
        RC_ASSERT(covers.isCovered(needs) == !(pressed.first && pressed.second));
    }
}
