// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkindraft.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const JournalId journal = JournalId::fromBytes(QByteArray(16, 'j'));

CheckInDraft emptyDraft()
{
    return CheckInDraft({QDate(2026, 6, 7), u"seven-questions"_s, 1, u"en"_s});
}

Digest digestOf(const CheckInDraft& draft)
{
    return draft.keeping(journal).digest();
}

std::size_t count(const CheckInDraft& draft, EntryKind kind)
{
    const Keeping keeping = draft.keeping(journal);
    return static_cast<std::size_t>(std::ranges::count(keeping.entries(), kind, &Entry::kind));
}

DraftOffer offerFrom(const QString& question, Partner author)
{
    DraftOffer offer;
    offer.author = author;
    offer.question = question;
    offer.item = u"swap_bedtimes"_s;
    offer.words = u"I do bedtime on Wednesday"_s;
    return offer;
}

AnswerBody ticked()
{
    return ChecklistAnswer{{u"swap_bedtimes"_s}, {}, {}};
}

TEST(CheckInDraft, KeepsTheSittingItselfWhenNothingWasSaid)
{
    const CheckInDraft draft = emptyDraft();
    EXPECT_TRUE(draft.isEmpty());
    const Keeping keeping = draft.keeping(journal);
    ASSERT_EQ(keeping.entries().size(), 1U);
    EXPECT_EQ(keeping.entries().front().content, EntryContent(draft.checkIn()));
    EXPECT_EQ(keeping.entries().front().id, draft.id());
}

TEST(CheckInDraft, KeepsAPassANoKeepAndANotSeenAlike)
{
    CheckInDraft draft = emptyDraft();
    draft.answer(u"needs"_s, Partner::Second).body = ChecklistAnswer{{u"rest"_s}, {}, {}};
    const Digest notSeen = digestOf(draft);

    DraftAnswer& answer = draft.answer(u"rhythm"_s, Partner::First);
    EXPECT_EQ(digestOf(draft), notSeen) << "seen, nothing written";
    answer.body = WordsAnswer{u" \n"_s};
    EXPECT_EQ(digestOf(draft), notSeen) << "nothing but white space";
    answer.body = ChoiceAnswer{u"not_for_now"_s, u"for now"_s};
    EXPECT_NE(digestOf(draft), notSeen) << "“not for now” is an answer";
    answer.keep = false;
    EXPECT_EQ(digestOf(draft), notSeen) << "not kept";
    answer.keep = true;
    answer.body.reset();
    EXPECT_EQ(digestOf(draft), notSeen) << "passed";
}

TEST(CheckInDraft, KeepsWordsOnlyWhereTheirOwnerLeavesThemTicked)
{
    CheckInDraft draft = emptyDraft();
    const Digest before = digestOf(draft);
    DraftWords& words = draft.words(WordsPurpose::Appreciation, Partner::First);
    words.words = u" for the soup "_s;
    EXPECT_EQ(count(draft, EntryKind::Words), 1U);
    words.keep = false;
    EXPECT_EQ(digestOf(draft), before);
    EXPECT_FALSE(draft.isEmpty()) << "quitting would still lose it";
}

TEST(CheckInDraft, HasTheSameDigestAsLongAsNothingIsChanged)
{
    CheckInDraft draft = emptyDraft();
    draft.answer(u"room"_s, Partner::First).body = ticked();
    draft.words(WordsPurpose::ThisWeek, Partner::Second).words = u"a walk"_s;
    draft.offers().push_back(offerFrom(u"room"_s, Partner::First));
    draft.times().push_back({EntryId::create(), SharedTime()});
    draft.wishes().write(Partner::First,
                         {{u"massage"_s, {}, WishChoice::Yes}, {{}, u"sea"_s, WishChoice::Yes}});
    draft.wishes().write(Partner::Second,
                         {{u"massage"_s, {}, WishChoice::Yes}, {{}, u"Sea"_s, WishChoice::Yes}});
    draft.wishes().setReady(Partner::First);
    draft.wishes().setReady(Partner::Second);
    EXPECT_EQ(count(draft, EntryKind::WishMet), 2U);
    const Digest once = digestOf(draft);
    EXPECT_EQ(digestOf(draft), once);
    const CheckInDraft copy = draft;
    EXPECT_EQ(digestOf(copy), once) << "a sealed and opened draft is the same draft";
    draft.words(WordsPurpose::ThisWeek, Partner::Second).words = u"a swim"_s;
    EXPECT_NE(digestOf(draft), once);
    draft.words(WordsPurpose::ThisWeek, Partner::Second).words = u"a walk"_s;
    EXPECT_EQ(digestOf(draft), once);
}

TEST(CheckInDraft, LetsAnOfferGoWithTheAnswerItCameFrom)
{
    CheckInDraft draft = emptyDraft();
    draft.offers().push_back(offerFrom(u"room"_s, Partner::First));
    DraftAnswer& answer = draft.answer(u"room"_s, Partner::First);
    answer.body = ticked();
    EXPECT_EQ(count(draft, EntryKind::Offer), 1U);
    answer.keep = false;
    EXPECT_EQ(count(draft, EntryKind::Offer), 0U);
    answer.keep = true;
    answer.body.reset();
    EXPECT_EQ(count(draft, EntryKind::Offer), 0U) << "a pass says nothing, offers included";
}

TEST(CheckInDraft, LetsTheOthersKeepTickAlone)
{
    CheckInDraft draft = emptyDraft();
    draft.offers().push_back(offerFrom(u"room"_s, Partner::First));
    draft.answer(u"room"_s, Partner::First).body = ticked();
    draft.answer(u"room"_s, Partner::Second).keep = false;
    EXPECT_EQ(count(draft, EntryKind::Offer), 1U);
    EXPECT_EQ(count(draft, EntryKind::Answer), 1U);
}

TEST(CheckInDraft, NamesTheTimeAnOfferMakesRoomForOnlyWhileItIsOnTheTable)
{
    CheckInDraft draft = emptyDraft();
    draft.answer(u"room"_s, Partner::First).body = ticked();
    const EntryId time = EntryId::create();
    draft.times().push_back({time, SharedTime()});
    DraftOffer offer = offerFrom(u"room"_s, Partner::First);
    offer.sharedTime = time;
    draft.offers().push_back(offer);
    const auto keptOffer = [&] {
        const Keeping keeping = draft.keeping(journal);
        return std::get<Offer>(std::ranges::find(keeping.entries(), EntryKind::Offer, &Entry::kind)->content);
    };
    EXPECT_EQ(keptOffer().sharedTime, time);
    draft.times().clear();
    EXPECT_EQ(keptOffer().sharedTime, std::nullopt);
}

TEST(CheckInDraft, KeepsOfTheWishesOnlyThoseThatMet)
{
    CheckInDraft draft = emptyDraft();
    const Digest before = digestOf(draft);
    draft.wishes().write(Partner::First,
                         {{u"massage"_s, {}, WishChoice::Yes}, {u"bath_first"_s, {}, WishChoice::Yes}});
    EXPECT_FALSE(draft.isEmpty());
    draft.wishes().write(Partner::Second,
                         {{u"massage"_s, {}, WishChoice::Yes}, {u"bath_first"_s, {}, WishChoice::Maybe}});
    EXPECT_EQ(digestOf(draft), before) << "not revealed yet";
    draft.wishes().setReady(Partner::First);
    draft.wishes().setReady(Partner::Second);
    EXPECT_EQ(count(draft, EntryKind::WishMet), 1U);
}

TEST(CheckInDraft, LetsAPageHoldOnToItsAnswerWhileOthersAreSeen)
{
    CheckInDraft draft = emptyDraft();
    DraftAnswer& answer = draft.answer(u"rhythm"_s, Partner::First);
    for (int i = 0; i < 100; ++i)
        (void)draft.answer(QString::number(i), Partner::Second);
    answer.body = WordsAnswer{u"still here"_s};
    EXPECT_EQ(&answer, draft.findAnswer(u"rhythm"_s, Partner::First));
    EXPECT_EQ(count(draft, EntryKind::Answer), 1U);
    EXPECT_EQ(draft.findAnswer(u"never seen"_s, Partner::First), nullptr);
}

TEST(CheckInDraft, BringsTheNamesAlongForTheFirstKeep)
{
    const CoupleSettings names{{CoupleSetting::FirstName, u"Robin"_s}, {CoupleSetting::SecondName, u"Sam"_s}};
    EXPECT_EQ(emptyDraft().keeping(journal, names).settings(), names);
}

RC_GTEST_PROP(CheckInDraft, MakesOnlyEntriesThatCanBeKept, ())
{
    CheckInDraft draft = emptyDraft();
    for (const QString& question : {u"rhythm"_s, u"room"_s, u"when"_s}) {
        for (const Partner partner : bothPartners) {
            DraftAnswer& answer = draft.answer(question, partner);
            answer.keep = *rc::gen::arbitrary<bool>();
            if (*rc::gen::arbitrary<bool>())
                answer.body = *rc::gen::oneOf(anyAnswerBody(), rc::gen::just(AnswerBody(WordsAnswer())));
            draft.words(WordsPurpose::ThisWeek, partner).words = *anyText();
            DraftOffer offer = offerFrom(question, partner);
            offer.words = *anyText();
            draft.offers().push_back(offer);
        }
    }
    const Keeping keeping = draft.keeping(journal);
    for (const Entry& entry : keeping.entries())
        RC_ASSERT(isValid(entry));
}

} // namespace
