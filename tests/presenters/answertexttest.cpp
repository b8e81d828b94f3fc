// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/answertext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Question needs()
{
    return {u"needs"_s,
            AnswerKind::Checklist,
            u"Needs"_s,
            u"What would help?"_s,
            u"Because."_s,
            u"“It helps…”"_s,
            {{u"rest"_s, u"Rest"_s}, {u"time_to_unwind"_s, u"Time to unwind first"_s}}};
}

QString read(const AnswerBody& body)
{
    return AnswerText(TimeText(QLocale(QLocale::English, QLocale::UnitedKingdom))).answer(needs(), body);
}

TEST(AnswerText, SaysAChoiceInTheWordsOfTheDeck)
{
    EXPECT_EQ(read(ChoiceAnswer{u"rest"_s, {}}), u"Rest"_s);
}

TEST(AnswerText, PutsTheNoteBehindAsASentenceOfItsOwn)
{
    EXPECT_EQ(read(ChoiceAnswer{u"rest"_s, u"Most of all on Mondays."_s}),
              u"Rest. Most of all on Mondays."_s);
}

TEST(AnswerText, LeavesTheNoteAloneWhereNothingWasChosen)
{
    EXPECT_EQ(read(ChoiceAnswer{{}, u"Hard to say"_s}), u"Hard to say"_s);
    EXPECT_EQ(read(WordsAnswer{u"Only words"_s}), u"Only words"_s);
    EXPECT_EQ(read(ChecklistAnswer{{}, {}, u"Only words"_s}), u"Only words"_s);
}

TEST(AnswerText, ListsTickedItemsAndOwnLinesAlike)
{
    EXPECT_EQ(read(ChecklistAnswer{{u"rest"_s, u"time_to_unwind"_s}, {u"a nap"_s}, u"Thank you."_s}),
              u"Rest; Time to unwind first; a nap. Thank you."_s);
}

TEST(AnswerText, DoesNotAddASecondFullStop)
{
    EXPECT_EQ(read(ChecklistAnswer{{}, {u"A nap!"_s}, u"Thank you."_s}), u"A nap! Thank you."_s);
}

TEST(AnswerText, KeepsSignsOfOwnWordsAsTheyAre)
{
    EXPECT_EQ(read(ChecklistAnswer{{}, {u"50 %1 off; %n"_s}, u"<b>%2</b>"_s}), u"50 %1 off; %n. <b>%2</b>"_s);
}

TEST(AnswerText, FallsBackToTheIdWhereTheDeckNoLongerNamesAnItem)
{
    EXPECT_EQ(read(ChoiceAnswer{u"long_gone"_s, {}}), u"long_gone"_s);
}

TEST(AnswerText, SaysAWeekAsItsHours)
{
    WeekAnswer answer;
    answer.week.paint({2, 40, 44, Suits::Works});
    answer.week.paint({6, 46, 48, Suits::Works});
    answer.week.paint({5, 28, 32, Suits::Could});
    EXPECT_EQ(read(answer), u"Works: Wed 20:00–22:00, Sun 23:00–00:00. Could: Sat 14:00–16:00."_s);
    answer.note = u"Or later."_s;
    EXPECT_EQ(read(answer), u"Works: Wed 20:00–22:00, Sun 23:00–00:00. Could: Sat 14:00–16:00. Or later."_s);
}

TEST(AnswerText, NamesOnlyThePartOfAWeekThatIsThere)
{
    WeekAnswer answer;
    answer.week.paint({5, 28, 32, Suits::Could});
    EXPECT_EQ(read(answer), u"Could: Sat 14:00–16:00."_s);
    EXPECT_EQ(read(WeekAnswer{{}, u"No idea yet."_s}), u"No idea yet."_s);
}

TEST(AnswerText, NamesWhatBothShare)
{
    const AnswerText text;
    EXPECT_EQ(text.shared(needs(), {{u"rest"_s}, {u"a nap"_s}}), u"Rest · a nap"_s);
    EXPECT_EQ(text.shared(needs(), {}), QString());
}

TEST(AnswerText, NamesAWishByTheDeckOrInOwnWords)
{
    const Question wishes = needs();
    const EntryId checkIn = EntryId::create();
    EXPECT_EQ(AnswerText::wish(&wishes, {checkIn, u"rest"_s, {}}), u"Rest"_s);
    EXPECT_EQ(AnswerText::wish(&wishes, {checkIn, {}, u"the sea"_s}), u"the sea"_s);
    EXPECT_EQ(AnswerText::wish(nullptr, {checkIn, u"rest"_s, {}}), u"rest"_s);
}

} // namespace
