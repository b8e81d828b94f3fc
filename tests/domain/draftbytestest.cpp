// SPDX-License-Identifier: GPL-3.0-or-later
// A draft taken apart and put together again is the same draft: what is sealed while a window is locked.
#include "arbitrary.h"

#include "domain/draftbytes.h"

#include <QDataStream>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const CheckInDraft& draft)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    DraftBytes::write(out, draft);
    return bytes;
}

bool readInto(CheckInDraft& draft, const QByteArray& bytes)
{
    QDataStream in(bytes);
    return DraftBytes::read(in, draft);
}

CheckIn today()
{
    return {QDate(2026, 6, 9), u"seven-questions"_s, 1, u"en"_s};
}

CheckInDraft everythingSaid()
{
    CheckInDraft draft(today());
    draft.answer(u"rhythm"_s, Partner::First) = {EntryId::create(),
                                                 ChoiceAnswer{u"weekly"_s, u"  as it comes "_s}, false};
    Availability week;
    week.paint({2, 40, 44, Suits::Works});
    draft.answer(u"when"_s, Partner::Second).body = WeekAnswer{week, {}};
    draft.answer(u"room"_s, Partner::Second).body = ChecklistAnswer{{u"swap"_s}, {u"own"_s}, u"note"_s};
    draft.words(WordsPurpose::Appreciation, Partner::Second).words = u"Soup on Monday"_s;
    DraftOffer& offer = draft.offers().emplace_back();
    offer.author = Partner::Second;
    offer.question = u"room"_s;
    offer.words = u"I cook"_s;
    draft.times().push_back({EntryId::create(),
                             {.label = u"Evening"_s,
                              .firstDate = QDate(2026, 6, 10),
                              .startMinute = 1200,
                              .timeZone = "Europe/Berlin",
                              .repeat = Repeat{2, Weekdays(5), QDate(2026, 8, 1)}}});
    draft.wishes().write(Partner::First,
                         {{u"walk"_s, {}, WishChoice::Maybe, true}, {{}, u"own"_s, WishChoice::Yes}});
    draft.wishes().setReady(Partner::First);
    draft.covers().lower(u"needs"_s);
    draft.covers().setReady(u"needs"_s, Partner::Second);
    return draft;
}

} // namespace

TEST(DraftBytes, BringTheWholeDraftBack)
{
    const CheckInDraft before = everythingSaid();
    CheckInDraft after(CheckIn{});
    ASSERT_TRUE(readInto(after, bytesOf(before)));
    EXPECT_EQ(bytesOf(after), bytesOf(before));
    EXPECT_EQ(after.id(), before.id());
    EXPECT_EQ(after.checkIn(), before.checkIn());
    const DraftAnswer* rhythm = after.writtenAnswer(u"rhythm"_s, Partner::First);
    ASSERT_TRUE(rhythm && rhythm->body);
    EXPECT_EQ(std::get<ChoiceAnswer>(*rhythm->body).note, u"  as it comes "_s)
        << "not even its spaces change";
    EXPECT_FALSE(rhythm->keep);
    EXPECT_EQ(after.times().front().time, before.times().front().time);
    EXPECT_EQ(after.offers().front().words, u"I cook"_s);
}

TEST(DraftBytes, AnUnchangedDraftKeepsItsDigest)
{
    const JournalId journal = JournalId::create();
    const CheckInDraft before = everythingSaid();
    CheckInDraft after(CheckIn{});
    ASSERT_TRUE(readInto(after, bytesOf(before)));
    EXPECT_EQ(after.keeping(journal).digest(), before.keeping(journal).digest());
}

TEST(DraftBytes, WhatWasCoveredIsCoveredStillAndWhoWasReadyStaysReady)
{
    CheckInDraft after(CheckIn{});
    ASSERT_TRUE(readInto(after, bytesOf(everythingSaid())));
    EXPECT_TRUE(after.covers().isCovered(u"needs"_s));
    EXPECT_TRUE(after.covers().isReady(u"needs"_s, Partner::Second));
    EXPECT_FALSE(after.covers().isReady(u"needs"_s, Partner::First));
    EXPECT_TRUE(after.wishes().isReady(Partner::First));
    EXPECT_FALSE(after.wishes().isRevealed());
    after.wishes().write(Partner::Second, {{{}, u"own"_s, WishChoice::Yes}});
    after.wishes().setReady(Partner::Second);
    EXPECT_EQ(after.wishes().met().size(), 1U) << "the first list is still there to meet";
    EXPECT_TRUE(after.wishes().broughtUp(Partner::First).has_value());
}

TEST(DraftBytes, ThatEndTooEarlyLeaveADraftAsItWas)
{
    const QByteArray whole = bytesOf(everythingSaid());
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        CheckInDraft draft(today());
        draft.words(WordsPurpose::ThisWeek, Partner::First).words = u"mine"_s;
        const QByteArray before = bytesOf(draft);
        EXPECT_FALSE(readInto(draft, whole.first(length))) << length;
        EXPECT_EQ(bytesOf(draft), before);
    }
}

RC_GTEST_PROP(DraftBytes, AnyAnswerComesBackAsItWasWritten, ())
{
    CheckInDraft before(today());
    before.answer(u"q"_s, *anyPartner()).body = *anyAnswerBody();
    before.times().push_back({EntryId::create(), *anySharedTime()});
    CheckInDraft after(CheckIn{});
    RC_ASSERT(readInto(after, bytesOf(before)));
    for (const Partner partner : bothPartners)
        RC_ASSERT(after.writtenAnswer(u"q"_s, partner)->body == before.writtenAnswer(u"q"_s, partner)->body);
    RC_ASSERT(after.times().front().time == before.times().front().time);
}
