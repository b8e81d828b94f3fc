// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/ourquestionspresenter.h"

#include "keptyear.h"
#include "presenters/bothyespresenter.h"
#include "presenters/lookingbackpresenter.h"

using namespace Qt::StringLiterals;

namespace {

/// Robin and Sam, and what they ask each other.
class OurQuestionsPage : public testing::Test
{
protected:
    int count() const { return static_cast<int>(presenter.lines().size()); }
    QString wordingAt(int line) const { return presenter.lines().at(static_cast<std::size_t>(line)).wording; }
    OurQuestions questions() const { return OurQuestions(deck(), kept.journal.reader().ownQuestions()); }
    Deck deck() const { return *decks.current(u"en"_s); }
    QString onTheTable()
    {
        QStringList lines;
        const OnTheTable table = presenter.onTheTable();
        for (const FrozenSection& section :
             KeepingText(table.deck, table.locale, &kept.journal.reader()).frozen(table.keeping()).sections) {
            for (const FrozenLine& line : section.lines)
                lines.append(line.words);
        }
        return lines.join(u'\n');
    }
    void bothSayYes()
    {
        Proposal proposal(presenter.onTheTable().keeping());
        proposal.sayYes(Partner::First);
        proposal.sayYes(Partner::Second);
        kept.journal.keep(*proposal.agreed(), [](const auto& done) { ASSERT_TRUE(done.has_value()); });
        presenter.dropChanges();
    }
    PastReading reading() const
    {
        return *LookingBackPresenter(kept.journal, decks, QLocale(QLocale::English)).reading(kept.autumn);
    }
    QString namedIn(const PastReading& past) const
    {
        QStringList names;
        for (const PastQuestion& question : past.questions)
            names.append(question.name);
        return names.join(u'\n');
    }

    mutable KeptYear kept;
    ShippedDecks decks;
    OurQuestionsPresenter presenter{kept.journal, *decks.current(u"en"_s), {u"Robin"_s, u"Sam"_s}};
};

} // namespace

TEST_F(OurQuestionsPage, ShowsTheSevenAtFirst)
{
    EXPECT_EQ(count(), 7);
    EXPECT_FALSE(presenter.isChanged());
    EXPECT_FALSE(presenter.lines().front().canLetGo);
    EXPECT_FALSE(presenter.lines().front().canChooseKind);
}

TEST_F(OurQuestionsPage, NothingIsKeptBeforeBothHaveSaidYes)
{
    const auto before = kept.journal.generation();
    ASSERT_TRUE(presenter.add(u" What made you laugh? "_s, AnswerKind::Words));
    EXPECT_FALSE(presenter.add(u"  "_s, AnswerKind::Words));
    EXPECT_EQ(kept.journal.generation(), before);
    EXPECT_TRUE(presenter.isChanged());
    EXPECT_TRUE(onTheTable().contains(u"New: “What made you laugh?” (in your own words)"_s))
        << onTheTable().toStdString();

    bothSayYes();
    EXPECT_FALSE(presenter.isChanged());
    EXPECT_EQ(wordingAt(7), u"What made you laugh?"_s);
    EXPECT_TRUE(presenter.lines().back().canLetGo);
}

TEST_F(OurQuestionsPage, AnOldCheckInKeepsTheWordsItWasAskedIn)
{
    presenter.add(u"What made you laugh?"_s, AnswerKind::Words);
    bothSayYes();
    const QString id = questions().asked().questions.back().id;
    const EntryId said = kept.answer(kept.autumn, Partner::First, id, WordsAnswer{u"The cat"_s});
    presenter.dropChanges();

    presenter.reword(7, u"What made us laugh?"_s, AnswerKind::Words);
    EXPECT_TRUE(onTheTable().contains(u"“What made us laugh?” instead of “What made you laugh?”"_s));
    bothSayYes();
    EXPECT_EQ(questions().asked().questions.back().wording, u"What made us laugh?"_s);
    EXPECT_TRUE(namedIn(reading()).contains(u"What made you laugh?"_s));
    EXPECT_FALSE(namedIn(reading()).contains(u"What made us laugh?"_s));

    // With the last answer to them the earlier words go as well.
    LookingBackPresenter(kept.journal, decks).letGo(said);
    EXPECT_EQ(kept.journal.reader().ownQuestions().size(), 1U);
}

TEST_F(OurQuestionsPage, AQuestionOfTheDeckInTheirWordsIsReadInThem)
{
    presenter.reword(0, u"How close would you like to be?"_s, AnswerKind::Words);
    bothSayYes();
    const QString id = questions().asked().questions.front().id;
    kept.answer(kept.autumn, Partner::Second, id, ChoiceAnswer{u"now_and_then"_s, {}});
    const PastReading past = reading();
    EXPECT_EQ(past.questions.at(0).name, u"Rhythm"_s) << "Robin had answered the words of the deck";
    EXPECT_EQ(past.questions.at(1).name, u"How close would you like to be?"_s);
    EXPECT_EQ(past.questions.at(1).voices.second.words, u"Now and then, as it comes"_s);
}

TEST_F(OurQuestionsPage, SaysWhatRestsAndInWhichOrderTheOthersAre)
{
    presenter.setResting(6, true);
    presenter.move(5, -1);
    const QString words = onTheTable();
    EXPECT_TRUE(words.contains(u"“What would you like to try in that time?” rests."_s))
        << words.toStdString();
    EXPECT_TRUE(words.contains(u"In this order: Rhythm · Planning · Trying · Room · Needs · When"_s))
        << words.toStdString();
}

TEST_F(OurQuestionsPage, LettingGoNeedsOneAndLeavesTheRestOnTheTable)
{
    presenter.add(u"What made you laugh?"_s, AnswerKind::Words);
    EXPECT_TRUE(presenter.whatWouldGo(7).isEmpty()) << "nothing of it is kept yet";
    bothSayYes();
    presenter.setResting(0, true);
    EXPECT_TRUE(presenter.whatWouldGo(7).contains(u"What made you laugh?"_s));
    presenter.letGo(7);
    EXPECT_EQ(count(), 7);
    EXPECT_TRUE(kept.journal.reader().ownQuestions().empty());
    EXPECT_TRUE(presenter.lines().front().resting);
}

TEST_F(OurQuestionsPage, TheFirstKeepBringsTheNamesAlong)
{
    FakeJournal empty;
    OurQuestionsPresenter first(empty, deck(), {u"Robin"_s, u"Sam"_s},
                                {{CoupleSetting::FirstName, u"Robin"_s}});
    EXPECT_TRUE(first.onTheTable().keeping().isEmpty());
    first.setResting(0, true);
    EXPECT_EQ(first.onTheTable().keeping().settings().size(), 1);
}
