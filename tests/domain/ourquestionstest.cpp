// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ourquestionsdraft.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {

const JournalId journal = JournalId::fromBytes(QByteArray(16, 'j'));

Deck sevenLetters()
{
    Deck deck{u"letters"_s, 1, u"en"_s, u"Letters"_s, {}};
    const std::array kinds{AnswerKind::Rhythm,    AnswerKind::Feeling, AnswerKind::Trying,
                           AnswerKind::Checklist, AnswerKind::Week,    AnswerKind::Checklist,
                           AnswerKind::Wishes};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QString name = QChar(u'a' + static_cast<char16_t>(i));
        deck.questions.push_back({name, kinds[i], name.toUpper(), name + u'?', u"why"_s, u"say"_s, {}});
    }
    deck.questions[1].items = {{u"uneasy"_s, u"Uneasy"_s}, {u"glad"_s, u"Glad"_s}};
    return deck;
}

/// What the journal holds once both have said yes to it.
std::vector<Entry> kept(std::vector<Entry> before, const Keeping& keeping)
{
    std::erase_if(before, [&](const Entry& entry) {
        return std::ranges::find(keeping.replaced(), entry.id) != keeping.replaced().end();
    });
    std::ranges::copy(keeping.entries(), std::back_inserter(before));
    return before;
}

QStringList idsOf(const std::vector<OurQuestion>& questions)
{
    QStringList ids;
    for (const OurQuestion& question : questions)
        ids.append(question.question.id);
    return ids;
}

QStringList idsOf(const Deck& deck)
{
    QStringList ids;
    for (const Question& question : deck.questions)
        ids.append(question.id);
    return ids;
}

/// A couple and the questions it keeps.
class OurQuestionsTest : public testing::Test
{
protected:
    OurQuestionsDraft draft() const { return OurQuestionsDraft(deck, entries, answered); }
    OurQuestions questions() const { return OurQuestions(deck, entries); }
    void keep(const OurQuestionsDraft& draft) { entries = kept(entries, draft.keeping(journal)); }

    QString keepAnOwnOne()
    {
        OurQuestionsDraft adding = draft();
        adding.add(u"What made you laugh?"_s, AnswerKind::Words);
        keep(adding);
        return questions().inOrder().back().question.id;
    }

    const Deck deck = sevenLetters();
    std::vector<Entry> entries;
    QSet<QString> answered;
};

} // namespace

TEST_F(OurQuestionsTest, AreThoseOfTheDeckAtFirst)
{
    EXPECT_EQ(questions().asked().questions, deck.questions);
    EXPECT_FALSE(draft().isChanged());
    EXPECT_TRUE(draft().keeping(journal, {{CoupleSetting::FirstName, u"Robin"_s}}).isEmpty());
}

TEST_F(OurQuestionsTest, AnAddedOneIsAskedAfterTheOthers)
{
    const QString id = keepAnOwnOne();
    const Deck asked = questions().asked();
    ASSERT_EQ(asked.questions.size(), 8U);
    EXPECT_EQ(asked.questions.back().wording, u"What made you laugh?"_s);
    EXPECT_EQ(asked.questions.back().kind, AnswerKind::Words);
    EXPECT_TRUE(WordingId::from(id).isOwn());
    EXPECT_EQ(entries.size(), 1U);
}

TEST_F(OurQuestionsTest, AFaceHasTheWordsOfTheDecksFaces)
{
    OurQuestionsDraft adding = draft();
    adding.add(u"How was your week?"_s, AnswerKind::Feeling);
    keep(adding);
    EXPECT_EQ(questions().asked().questions.back().items, deck.questions[1].items);
}

TEST_F(OurQuestionsTest, ARestingOneIsNotAskedAndKeepsItsPlace)
{
    OurQuestionsDraft resting = draft();
    resting.setResting(2, true);
    keep(resting);
    EXPECT_EQ(idsOf(questions().asked()), (QStringList{u"a"_s, u"b"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}));

    OurQuestionsDraft waking = draft();
    EXPECT_TRUE(waking.lines()[2].resting);
    waking.setResting(2, false);
    keep(waking);
    EXPECT_EQ(questions().asked().questions, deck.questions);
    EXPECT_TRUE(entries.empty()) << "a question as the deck has it needs nothing kept";
}

TEST_F(OurQuestionsTest, MovingOneKeepsOneEntry)
{
    OurQuestionsDraft moving = draft();
    moving.move(3, 1);
    EXPECT_EQ(moving.keeping(journal).entries().size(), 1U);
    keep(moving);
    EXPECT_EQ(idsOf(questions().asked()),
              (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s, u"e"_s, u"f"_s, u"g"_s}));
}

TEST_F(OurQuestionsTest, OtherWordsHaveAnotherIdAndTheOldOnesStayWhereTheyWereAnswered)
{
    const QString first = keepAnOwnOne();
    answered = {first};
    OurQuestionsDraft rewording = draft();
    rewording.reword(7, u"What made us laugh?"_s, AnswerKind::Words);
    EXPECT_TRUE(rewording.keeping(journal).replaced().empty());
    keep(rewording);

    const Question now = questions().asked().questions.back();
    EXPECT_NE(now.id, first);
    EXPECT_EQ(now.wording, u"What made us laugh?"_s);
    ASSERT_TRUE(questions().wordingOf(first).has_value());
    EXPECT_EQ(questions().wordingOf(first)->wording, u"What made you laugh?"_s);
    EXPECT_EQ(questions().placeOf(first), questions().placeOf(now.id));
}

TEST_F(OurQuestionsTest, WordsNobodyAnsweredAreReplaced)
{
    const QString first = keepAnOwnOne();
    OurQuestionsDraft rewording = draft();
    rewording.reword(7, u"What made us laugh?"_s, AnswerKind::Words);
    EXPECT_EQ(rewording.keeping(journal).replaced().size(), 1U);
    keep(rewording);
    EXPECT_EQ(entries.size(), 1U);
    EXPECT_FALSE(questions().wordingOf(first).has_value());
}

TEST_F(OurQuestionsTest, AQuestionOfTheDeckCanBeAskedInTheirWords)
{
    OurQuestionsDraft rewording = draft();
    rewording.reword(1, u"Does a plan feel good?"_s, AnswerKind::Words);
    keep(rewording);
    const Question now = questions().asked().questions[1];
    EXPECT_EQ(now.wording, u"Does a plan feel good?"_s);
    EXPECT_EQ(now.kind, AnswerKind::Feeling) << "how it is answered belongs to the deck";
    EXPECT_EQ(now.items, deck.questions[1].items);
    EXPECT_EQ(now.shortName, u"B"_s);
    EXPECT_EQ(questions().wordingOf(u"b"_s)->wording, u"b?"_s);
}

TEST_F(OurQuestionsTest, GoingBackToTheWordsItHadIsNoChange)
{
    keepAnOwnOne();
    OurQuestionsDraft there = draft();
    there.reword(7, u"Something else"_s, AnswerKind::Words);
    EXPECT_TRUE(there.isChanged());
    there.reword(7, u"What made you laugh?"_s, AnswerKind::Words);
    EXPECT_FALSE(there.isChanged());
}

TEST_F(OurQuestionsTest, ForgettingWordsLeavesTheRestOnTheTable)
{
    keepAnOwnOne();
    OurQuestionsDraft changing = draft();
    changing.setResting(0, true);
    changing.forget(7);
    EXPECT_EQ(changing.lines().size(), 7U);
    EXPECT_EQ(changing.keeping(journal).entries().size(), 1U);
}

TEST_F(OurQuestionsTest, WordsOfTheDeckInAnotherLanguageAreNoChange)
{
    OurQuestionsDraft resting = draft();
    resting.setResting(2, true);
    keep(resting);
    Deck translated = deck;
    for (Question& question : translated.questions)
        question.wording += u" (translated)"_s;
    EXPECT_FALSE(OurQuestionsDraft(translated, entries, {}).isChanged());
}

TEST_F(OurQuestionsTest, TwoCopiesThatRewordedApartAgreeOnOne)
{
    keepAnOwnOne();
    OurQuestionsDraft here = draft();
    here.reword(7, u"Here"_s, AnswerKind::Words);
    OurQuestionsDraft there = draft();
    there.reword(7, u"There"_s, AnswerKind::Words);
    std::vector<Entry> merged = kept(kept(entries, here.keeping(journal)), there.keeping(journal));
    const OurQuestions one(deck, merged);
    std::ranges::reverse(merged);
    EXPECT_EQ(one.inOrder(), OurQuestions(deck, merged).inOrder());
    EXPECT_EQ(one.inOrder().size(), 8U);
}

RC_GTEST_PROP(OurQuestionsWalk, WhatIsKeptReadsBackAsItStoodOnTheTable, ())
{
    const Deck deck = sevenLetters();
    std::vector<Entry> entries;
    QSet<QString> answered;
    const int sittings = *rc::gen::inRange(1, 4);
    for (int sitting = 0; sitting < sittings; ++sitting) {
        OurQuestionsDraft draft(deck, entries, answered);
        const int steps = *rc::gen::inRange(1, 8);
        for (int step = 0; step < steps; ++step) {
            const auto line = *rc::gen::inRange<std::size_t>(0, draft.lines().size());
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                draft.add(u"own %1"_s.arg(*rc::gen::inRange(0, 5)), AnswerKind::Words);
                break;
            case 1:
                draft.reword(line, u"words %1"_s.arg(*rc::gen::inRange(0, 5)), AnswerKind::Checklist);
                break;
            case 2:
                draft.setResting(line, *rc::gen::inRange(0, 2) == 1);
                break;
            default:
                draft.move(line, *rc::gen::inRange<std::size_t>(0, draft.lines().size()));
            }
        }
        const Keeping keeping = draft.keeping(journal);
        RC_ASSERT(keeping.digest() == draft.keeping(journal).digest());
        for (const Entry& entry : keeping.entries())
            RC_ASSERT(isValid(entry));
        entries = kept(entries, keeping);
        const OurQuestions back(deck, entries);
        RC_ASSERT(idsOf(back.inOrder()) == idsOf(draft.lines()));
        for (std::size_t i = 0; i < draft.lines().size(); ++i) {
            RC_ASSERT(back.inOrder()[i].resting == draft.lines()[i].resting);
            RC_ASSERT(back.inOrder()[i].question.wording == draft.lines()[i].question.wording);
        }
        for (const QString& id : answered)
            RC_ASSERT(back.wordingOf(id).has_value());
        for (const Question& asked : back.asked().questions) {
            if (*rc::gen::inRange(0, 2) == 1)
                answered.insert(asked.id);
        }
    }
}

TEST(WordingId, ReadsWhatItWrites)
{
    for (const WordingId& id : {WordingId{u"rhythm"_s}, WordingId{u"own-1"_s}, WordingId{u"own-1"_s}.next(),
                                WordingId{u"rhythm"_s}.next().next()})
        EXPECT_EQ(WordingId::from(id.text()), id);
    EXPECT_FALSE(WordingId::from(u"rhythm"_s).isOwn());
}

TEST(Shortened, EndsBetweenWords)
{
    EXPECT_EQ(shortened(u"Rest?"_s), u"Rest?"_s);
    EXPECT_EQ(shortened(u"What made you laugh this week?"_s), u"What made you laugh…"_s);
}
