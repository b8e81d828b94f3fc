// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/exporttext.h"

#include "presenters/keptyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class ExportTextTest : public ::testing::Test
{
protected:
    ExportDocument document() const
    {
        const auto made =
            ExportText(kept.journal.reader(), kept.decks, QLocale(QLocale::English, QLocale::UnitedKingdom))
                .document();
        EXPECT_TRUE(made.has_value());
        return made.value_or(ExportDocument());
    }
    ExportedAnswer answer(const QString& question, const QString& partner) const
    {
        const auto answers = document().checkIns.back().answers;
        const auto found = std::ranges::find_if(
            answers, [&](const ExportedAnswer& a) { return a.question == question && a.partner == partner; });
        EXPECT_NE(found, answers.end());
        return found == answers.end() ? ExportedAnswer() : *found;
    }

    KeptYear kept;
};

} // namespace

TEST_F(ExportTextTest, ListsEveryQuestionOfTheDeckForBothPartners)
{
    const ExportDocument exported = document();
    ASSERT_EQ(exported.checkIns.size(), 2U);
    EXPECT_EQ(exported.checkIns.front().date, QDate(2026, 3, 4)) << "oldest first";
    for (const ExportedCheckIn& checkIn : exported.checkIns) {
        ASSERT_EQ(checkIn.answers.size(), 14U);
        EXPECT_EQ(checkIn.deck, u"seven-questions"_s);
        for (std::size_t i = 0; i < checkIn.answers.size(); i += 2) {
            EXPECT_EQ(checkIn.answers[i].question, checkIn.answers[i + 1].question);
            EXPECT_EQ(checkIn.answers[i].partner, u"Robin"_s);
            EXPECT_EQ(checkIn.answers[i + 1].partner, u"Sam"_s);
        }
    }
}

TEST_F(ExportTextTest, HasTheWordsOfTheWindow)
{
    EXPECT_EQ(answer(u"rhythm"_s, u"Robin"_s).text, u"About once a week. Or as it comes"_s);
    EXPECT_FALSE(answer(u"rhythm"_s, u"Robin"_s).passed);
    EXPECT_EQ(answer(u"when"_s, u"Sam"_s).text, u"Works: Wed 20:00–22:00. Could: Sat 14:00–16:00."_s);
}

TEST_F(ExportTextTest, SaysPassedWhereNothingIsKept)
{
    const ExportedAnswer none = answer(u"rhythm"_s, u"Sam"_s);
    EXPECT_TRUE(none.passed);
    EXPECT_TRUE(none.text.isEmpty());
}

TEST_F(ExportTextTest, GivesWishesThatMetToBothAndOtherwiseNobody)
{
    for (const QString& partner : {u"Robin"_s, u"Sam"_s}) {
        EXPECT_EQ(answer(u"wishes"_s, partner).text, u"A long massage"_s);
        EXPECT_FALSE(answer(u"wishes"_s, partner).passed);
    }
    const auto answers = document().checkIns.front().answers;
    EXPECT_TRUE(answers.back().passed && answers.at(12).passed);
}

TEST_F(ExportTextTest, KeepsOffersWordsAndWishesAsLines)
{
    const auto lines = document().checkIns.back().lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].kind, u"offer"_s);
    EXPECT_EQ(lines[0].partner, u"Robin"_s);
    EXPECT_EQ(lines[0].sharedTime, kept.evening.text());
    EXPECT_EQ(lines[1].kind, u"appreciation"_s);
    EXPECT_EQ(lines[1].text, u"The soup on Tuesday"_s);
    EXPECT_EQ(lines[2].kind, u"wish_met"_s);
    EXPECT_TRUE(lines[2].partner.isEmpty());
}

TEST_F(ExportTextTest, TellsAMovedOccasionFromAFreeOne)
{
    const EntryId moved = kept.journal.hold(
        SharedTime{.label = u"Our evening"_s,
                   .firstDate = QDate(2026, 12, 3),
                   .startMinute = 20 * 60,
                   .durationMinutes = 90,
                   .timeZone = "Europe/Berlin",
                   .insteadOf = InsteadOf{kept.evening, QDate(2026, 12, 2), InsteadOf::Scope::One}});
    kept.journal.notThisTime({kept.evening, QDate(2026, 12, 9)},
                             [](const auto& done) { ASSERT_TRUE(done.has_value()); });
    const auto times = document().sharedTimes;
    const auto evening = std::ranges::find(times, kept.evening, &ExportedSharedTime::id);
    ASSERT_NE(evening, times.end());
    EXPECT_EQ(evening->freed, std::vector{QDate(2026, 12, 9)});
    EXPECT_EQ(evening->moved, (std::vector{std::pair(QDate(2026, 12, 2), moved)}));
}

TEST_F(ExportTextTest, KeepsAnswersToQuestionsOfTheirOwn)
{
    const EntryId own = kept.journal.hold(OwnQuestion{u"own-1"_s, u"What made you laugh?"_s, u"words"_s});
    kept.answer(kept.autumn, Partner::First, u"own-1"_s, WordsAnswer{u"The cat"_s});
    EXPECT_EQ(answer(u"own-1"_s, u"Robin"_s).text, u"The cat"_s);
    EXPECT_TRUE(answer(u"own-1"_s, u"Sam"_s).passed);
    EXPECT_EQ(document().checkIns.front().answers.size(), 14U) << "nobody answered it in spring";

    kept.journal.letGo({own}, [](const auto& done) { ASSERT_TRUE(done.has_value()); });
    EXPECT_EQ(answer(u"own-1"_s, u"Robin"_s).text, u"The cat"_s) << "the words are still theirs";
}
