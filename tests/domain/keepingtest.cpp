// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keeping.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const JournalId journal = JournalId::fromBytes(QByteArray(16, 'j'));

std::vector<Entry> shuffled(std::vector<Entry> entries)
{
    for (std::size_t i = entries.size(); i > 1; --i)
        std::swap(entries[i - 1], entries[*rc::gen::inRange<std::size_t>(0, i)]);
    return entries;
}

RC_GTEST_PROP(Keeping, HasOneDigestInWhateverOrderItsEntriesStand, ())
{
    const std::vector<Entry> entries = *anyEntries();
    const auto replaced = *rc::gen::container<std::vector<EntryId>>(anyId());
    auto backwards = replaced;
    std::ranges::reverse(backwards);
    RC_ASSERT(Keeping(journal, entries, replaced).digest() ==
              Keeping(journal, shuffled(entries), backwards).digest());
}

RC_GTEST_PROP(Keeping, HasAnotherDigestWithOneEntryMore, ())
{
    std::vector<Entry> entries = *anyEntries();
    const Digest before = Keeping(journal, entries).digest();
    entries.push_back(*anyEntry());
    RC_ASSERT(Keeping(journal, entries).digest() != before);
}

RC_GTEST_PROP(Keeping, HasAnotherDigestWhenAnyOfItsEntriesIsAnother, ())
{
    std::vector<Entry> entries = *rc::gen::nonEmpty(anyEntries());
    const Digest before = Keeping(journal, entries).digest();
    Entry& one = entries[*rc::gen::inRange<std::size_t>(0, entries.size())];
    const Entry other = *anyEntry();
    RC_PRE(digestOf(journal, other) != digestOf(journal, one));
    one = other;
    RC_ASSERT(Keeping(journal, entries).digest() != before);
}

RC_GTEST_PROP(Keeping, CountsAnEntryThatStandsTwiceAsTwo, ())
{
    const Entry entry = *anyEntry();
    RC_ASSERT(Keeping(journal, {entry}).digest() != Keeping(journal, {entry, entry}).digest());
}

RC_GTEST_PROP(Keeping, IsAYesToWhatItReplacesToo, ())
{
    const std::vector<Entry> entries = *anyEntries();
    const EntryId replaced = *anyId();
    const EntryId other = *anyId();
    RC_PRE(!(replaced == other));
    const Digest digest = Keeping(journal, entries, {replaced}).digest();
    RC_ASSERT(digest != Keeping(journal, entries).digest());
    RC_ASSERT(digest != Keeping(journal, entries, {other}).digest());
}

TEST(Keeping, IsAYesToEverySettingAndItsValue)
{
    const Digest none = Keeping(journal).digest();
    std::vector<Digest> digests{none};
    for (const auto setting : {CoupleSetting::FirstName, CoupleSetting::SecondName,
                               CoupleSetting::CalendarWord, CoupleSetting::OtherCloseness}) {
        for (const QString& value : {u"Robin"_s, u"Sam"_s, QString()}) {
            const Digest digest = Keeping(journal, {}, {}, {{setting, value}}).digest();
            EXPECT_EQ(std::ranges::count(digests, digest), 0) << nameOf(setting) << value.toStdString();
            digests.push_back(digest);
        }
    }
}

TEST(Keeping, DoesNotMistakeOneNameForTheOther)
{
    const CoupleSettings names{{CoupleSetting::FirstName, u"Robin"_s}, {CoupleSetting::SecondName, u"Sam"_s}};
    const CoupleSettings swapped{{CoupleSetting::FirstName, u"Sam"_s},
                                 {CoupleSetting::SecondName, u"Robin"_s}};
    EXPECT_NE(Keeping(journal, {}, {}, names).digest(), Keeping(journal, {}, {}, swapped).digest());
}

TEST(Keeping, OfAnotherJournalHasAnotherDigest)
{
    const JournalId other = JournalId::fromBytes(QByteArray(16, 'k'));
    EXPECT_NE(Keeping(journal).digest(), Keeping(other).digest());
}

TEST(Keeping, IsEmptyOnlyWhenNothingAtAllIsInIt)
{
    EXPECT_TRUE(Keeping(journal).isEmpty());
    const EntryId id = EntryId::create();
    EXPECT_FALSE(Keeping(journal, {{id, WishMet{id, u"massage"_s, {}}}}).isEmpty());
    EXPECT_FALSE(Keeping(journal, {}, {id}).isEmpty());
    EXPECT_FALSE(Keeping(journal, {}, {}, {{CoupleSetting::FirstName, u"Robin"_s}}).isEmpty());
}

} // namespace
