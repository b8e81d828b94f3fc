// SPDX-License-Identifier: GPL-3.0-or-later
#include "bothyestable.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

TEST_F(BothYes, TwoYesesKeepOnce)
{
    presenter.enter();
    answer(robin, Yes);
    EXPECT_EQ(sample.journal.generation(), 0U);
    answer(sam, Yes);

    EXPECT_EQ(presenter.stage(), Stage::Kept);
    EXPECT_EQ(sample.journal.generation(), 1U);
    EXPECT_TRUE(presenter.kept().startsWith(u"Kept: "_s));

    presenter.enter();
    answer(sam, Yes);
    presenter.tryAgain();
    EXPECT_EQ(sample.journal.generation(), 1U);
}

TEST_F(BothYes, SpeaksOfAPlanOnlyWhereThereIsOne)
{
    presenter.enter();
    EXPECT_FALSE(presenter.whatAYesIs().contains(u"plan"_s)) << "one answer is on the table";
    SharedTime time;
    time.firstDate = QDate(2026, 6, 11);
    time.timeZone = "Europe/Berlin";
    sample.talk.draft.times().push_back({EntryId::create(), time});
    presenter.enter();
    EXPECT_TRUE(presenter.whatAYesIs().contains(u"plan"_s));
}

TEST_F(BothYes, UntilBothAreInNothingTellsWhatWasChosen)
{
    answer(robin, Yes);
    const Seen afterYes = seen(presenter);
    presenter.takeBack(robin);
    answer(robin, NotNow);

    EXPECT_EQ(seen(presenter), afterYes);
    EXPECT_EQ(afterYes.panels.first, Panel::ThankYou);
    EXPECT_EQ(afterYes.panels.second, Panel::Asking);
}

TEST_F(BothYes, AfterANotNowNothingTellsWhoseItWas)
{
    answer(robin, NotNow);
    answer(sam, Yes);
    const Seen robinsNotNow = seen(presenter);

    BothYesPresenter other(sample.talk);
    ::answer(other, sam, NotNow);
    ::answer(other, robin, Yes);

    EXPECT_EQ(seen(other), robinsNotNow);
    EXPECT_EQ(robinsNotNow.stage, Stage::NothingKept);
    EXPECT_EQ(sample.journal.generation(), 0U);
}

TEST_F(BothYes, ANotNowIsNotAskedAgainAboutTheSameWords)
{
    answer(robin, NotNow);
    answer(sam, Yes);
    presenter.enter();
    answer(robin, Yes);
    answer(sam, Yes);
    EXPECT_EQ(presenter.stage(), Stage::NothingKept);
    EXPECT_EQ(sample.journal.generation(), 0U);

    write(u"Now and then"_s);
    presenter.enter();
    EXPECT_EQ(presenter.stage(), Stage::Open);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
}

TEST_F(BothYes, ChangingAWordTakesTheYesBackVisibly)
{
    answer(robin, Yes);
    write(u"Now and then"_s);
    presenter.enter();

    EXPECT_EQ(presenter.changedNote(), u"Something changed, so both yeses were taken back."_s);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
    answer(sam, Yes);
    EXPECT_EQ(sample.journal.generation(), 0U) << "Robin said yes to other words";
}

TEST_F(BothYes, TheNoteOfAChangeDoesNotTellAYesFromANotNow)
{
    answer(robin, NotNow);
    write(u"Now and then"_s);
    presenter.enter();

    EXPECT_EQ(presenter.changedNote(), u"Something changed, so both yeses were taken back."_s);
}

TEST_F(BothYes, TheSameWordsLeaveAnAnswerWhereItWas)
{
    answer(robin, Yes);
    presenter.enter();
    EXPECT_EQ(presenter.panel(robin), Panel::ThankYou);
    EXPECT_TRUE(presenter.changedNote().isEmpty());
    answer(sam, Yes);
    EXPECT_EQ(presenter.stage(), Stage::Kept);
}

TEST_F(BothYes, AYesNeverReachesWordsThatAreNotOnThePage)
{
    answer(robin, Yes);
    write(u"Changed behind the page"_s);
    answer(sam, Yes);

    EXPECT_EQ(sample.journal.generation(), 0U);
    EXPECT_EQ(presenter.stage(), Stage::Open);
}

TEST_F(BothYes, AnAnswerCanBeTakenBackUntilBothAreIn)
{
    answer(robin, Yes);
    presenter.takeBack(robin);
    answer(sam, Yes);
    EXPECT_EQ(sample.journal.generation(), 0U);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
}

TEST_F(BothYes, ASaveThatDoesNotWorkLeavesBothYesesAndTheWords)
{
    sample.journal.answerWith({ErrorCode::DiskFull});
    answer(robin, Yes);
    answer(sam, Yes);
    EXPECT_EQ(presenter.stage(), Stage::NotSaved);
    EXPECT_TRUE(presenter.notSaved().text().contains(u"Your words are still open here"_s));
    EXPECT_FALSE(sample.talk.draft.isEmpty());

    presenter.tryAgain();
    EXPECT_EQ(presenter.stage(), Stage::Kept);
    EXPECT_EQ(sample.journal.generation(), 1U);
}

TEST_F(BothYes, WordsChangedAfterASaveThatDidNotWorkAreAskedAboutAgain)
{
    sample.journal.answerWith({ErrorCode::DiskFull});
    answer(robin, Yes);
    answer(sam, Yes);
    write(u"Now and then"_s);
    presenter.tryAgain();

    EXPECT_EQ(presenter.stage(), Stage::Open);
    EXPECT_EQ(sample.journal.generation(), 0U);
    EXPECT_FALSE(presenter.changedNote().isEmpty());
}

TEST_F(BothYes, WhileTheDiskWorksNothingMoves)
{
    sample.journal.answerLater();
    answer(robin, Yes);
    answer(sam, Yes);
    EXPECT_EQ(presenter.stage(), Stage::Keeping);
    presenter.takeBack(sam);
    presenter.tryAgain();
    presenter.enter();
    EXPECT_EQ(presenter.stage(), Stage::Keeping);
    EXPECT_EQ(sample.journal.waiting(), 1U);

    sample.journal.answerWaiting();
    EXPECT_EQ(presenter.stage(), Stage::Kept);
}

TEST_F(BothYes, APageThatIsGoneHearsNothingOfTheDisk)
{
    sample.journal.answerLater();
    {
        BothYesPresenter gone(sample.talk);
        ::answer(gone, robin, Yes);
        ::answer(gone, sam, Yes);
    }
    sample.journal.answerWaiting();
    EXPECT_EQ(sample.journal.generation(), 1U);
}

namespace {

/// What either of them can do, and what the words can do, in any order.
enum class Move
{
    RobinYes,
    RobinNotNow,
    RobinTakesBack,
    SamYes,
    SamNotNow,
    SamTakesBack,
    Change,
    ChangeUnseen,
    Enter
};

/// What the two of them mean, kept apart from the presenter: who answered what to the present words.
struct Meant
{
    PerPartner<std::optional<Inwardly>> answers;
    int keeps = 0;
    bool over = false;

    void answer(Partner partner, Inwardly answer)
    {
        if (over || answers[partner])
            return;
        answers[partner] = answer;
        if (!answers.first || !answers.second)
            return;
        keeps += answers.first == Yes && answers.second == Yes ? 1 : 0;
        over = true;
    }
    void takeBack(Partner partner)
    {
        if (!over)
            answers[partner].reset();
    }
    void change()
    {
        answers = {};
        over = false;
    }
};

} // namespace

RC_GTEST_PROP(BothYesPresenterProperty, KeepsExactlyOnceAndOnlyWithBothYesesToThePresentWords, ())
{
    SampleTalk sample;
    auto& note = sample.talk.draft.answer(u"rhythm"_s, robin).body;
    note = ChoiceAnswer{{}, u"0"_s};
    BothYesPresenter presenter(sample.talk);
    Meant meant;
    int version = 0;

    const auto moves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9));
    for (const int number : moves) {
        const auto move = static_cast<Move>(number);
        const Partner who = number < 3 ? robin : sam;
        switch (move) {
        case Move::RobinYes:
        case Move::SamYes:
            ::answer(presenter, who, Yes);
            meant.answer(who, Yes);
            break;
        case Move::RobinNotNow:
        case Move::SamNotNow:
            ::answer(presenter, who, NotNow);
            meant.answer(who, NotNow);
            break;
        case Move::RobinTakesBack:
        case Move::SamTakesBack:
            presenter.takeBack(who);
            meant.takeBack(who);
            break;
        case Move::Change:
        case Move::ChangeUnseen:
            note = ChoiceAnswer{{}, QString::number(++version)};
            if (meant.keeps == 0)
                meant.change();
            if (move == Move::ChangeUnseen)
                ::answer(presenter, sam, Yes); // Pressed on the old words: it counts for nothing.
            else
                presenter.enter();
            break;
        case Move::Enter:
            presenter.enter();
            break;
        }
        RC_ASSERT(sample.journal.generation() == static_cast<quint64>(meant.keeps));
    }
    RC_TAG(meant.keeps == 1 ? "kept" : "nothing kept");
}
