// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/keptsearch.h"

#include "presenters/keptyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class KeptSearchTest : public ::testing::Test
{
protected:
    [[nodiscard]] std::vector<SearchHit> find(const QString& words) const { return search.find(words); }

    KeptYear kept;
    KeptSearch search{kept.journal.reader(), kept.decks, QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

} // namespace

TEST_F(KeptSearchTest, FindsEveryKindOfThingKept)
{
    for (const QString& words : {u"or as it comes"_s, u"A walk first"_s, u"bedtime"_s, u"massage"_s,
                                 u"soup on Tuesday"_s, u"Slow morning"_s})
        EXPECT_EQ(find(words).size(), 1u) << words.toStdString();
}

TEST_F(KeptSearchTest, SaysWhereItStandsAndWhatIsAroundIt)
{
    const auto hits = find(u"OR AS it"_s);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].where, u"22 November 2026 · Robin · Rhythm"_s);
    EXPECT_EQ(hits[0].match, u"Or as it"_s) << "in the words as they were kept";
    EXPECT_TRUE(hits[0].before.endsWith(u"once a week. "_s)) << hits[0].before.toStdString();
    EXPECT_EQ(hits[0].after, u" comes"_s);
    EXPECT_EQ(hits[0].checkIn, kept.autumn);
}

TEST_F(KeptSearchTest, FindsTheWordsOfAnItemAsPeopleReadThem)
{
    EXPECT_GE(find(u"rest"_s).size(), 2u) << "both chose it";
}

TEST_F(KeptSearchTest, ReadsNewestFirst)
{
    const auto hits = find(u"it"_s);
    ASSERT_GE(hits.size(), 2u);
    EXPECT_EQ(hits.front().checkIn, kept.autumn);
}

TEST_F(KeptSearchTest, TakesWordsAsTheyAreAndNotAsAPattern)
{
    kept.journal.hold(
        Words{kept.spring, Partner::First, WordsPurpose::ThisWeek, u"100 % sure (really) [yes]"_s});
    for (const QString& words : {u"100 %"_s, u"(really)"_s, u"[yes]"_s})
        EXPECT_EQ(find(words).size(), 1u) << words.toStdString();
    EXPECT_TRUE(find(u".*"_s).empty());
    EXPECT_TRUE(find(u"  "_s).empty());
}

TEST_F(KeptSearchTest, FindsLettersOfEveryScriptInEitherCase)
{
    kept.journal.hold(
        Words{kept.spring, Partner::First, WordsPurpose::ThisWeek, u"ΚΑΛΗΜΈΡΑ, Ärger und Öl"_s});
    EXPECT_EQ(find(u"καλημέρα"_s).size(), 1u);
    EXPECT_EQ(find(u"ärger"_s).size(), 1u);
    EXPECT_EQ(find(u"A\u0308rger"_s).size(), 1u) << "however the accent was typed";
}

TEST_F(KeptSearchTest, ShortensLongTextsAtWholeWords)
{
    kept.journal.hold(
        Words{kept.spring, Partner::First, WordsPurpose::ThisWeek,
              u"one two three four five six seven eight nine ten needle one two three four five "
              "six seven eight nine ten eleven twelve thirteen fourteen fifteen"_s});
    const auto hits = find(u"needle"_s);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_TRUE(hits[0].before.startsWith(u"…"_s));
    EXPECT_TRUE(hits[0].after.endsWith(u"…"_s));
    EXPECT_TRUE(hits[0].before.mid(1).startsWith(u"six"_s) || hits[0].before.mid(1).startsWith(u"five"_s))
        << hits[0].before.toStdString();
}

TEST_F(KeptSearchTest, NoLongerFindsWhatWasLetGoOf)
{
    ASSERT_EQ(find(u"or as it comes"_s).size(), 1u);
    kept.journal.letGo({kept.robinsRhythm}, [](const auto& done) { ASSERT_TRUE(done.has_value()); });
    search.forget();
    EXPECT_TRUE(find(u"or as it comes"_s).empty());
}
