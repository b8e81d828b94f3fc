// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/bothyespresenter.h"

#include "sampletalk.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using Panel = BothYesPresenter::Panel;
using Stage = BothYesPresenter::Stage;
using enum YesOrNotNow;

constexpr auto robin = Partner::First;
constexpr auto sam = Partner::Second;

/// Robin and Sam at the last page, with one answer on the table.
class BothYes : public ::testing::Test
{
protected:
    BothYes()
    {
        write(u"About once a week"_s);
        presenter.enter();
    }

    void write(const QString& note)
    {
        sample.talk.draft.answer(u"rhythm"_s, robin).body = ChoiceAnswer{{}, note};
    }
    void usePassphrases() { sample.journal.usePassphrases({u"robin’s own words"_s, u"sam’s own words"_s}); }

    SampleTalk sample;
    BothYesPresenter presenter{sample.talk};
};

/// All that anybody can see of the page.
struct Seen
{
    PerPartner<Panel> panels;
    PerPartner<QString> notes;
    Stage stage;
    QString changedNote;
    friend bool operator==(const Seen&, const Seen&) = default;
};

Seen seen(const BothYesPresenter& presenter)
{
    return {{presenter.panel(robin), presenter.panel(sam)},
            {presenter.panelNote(robin), presenter.panelNote(sam)},
            presenter.stage(),
            presenter.changedNote()};
}

} // namespace

TEST_F(BothYes, TwoYesesKeepOnce)
{
    presenter.enter();
    presenter.answer(robin, Yes);
    EXPECT_EQ(sample.journal.generation(), 0U);
    presenter.answer(sam, Yes);

    EXPECT_EQ(presenter.stage(), Stage::Kept);
    EXPECT_EQ(sample.journal.generation(), 1U);
    EXPECT_TRUE(presenter.kept().startsWith(u"Kept: "_s));

    presenter.enter();
    presenter.answer(sam, Yes);
    presenter.tryAgain();
    EXPECT_EQ(sample.journal.generation(), 1U);
}

TEST_F(BothYes, UntilBothAreInNothingTellsWhatWasChosen)
{
    presenter.answer(robin, Yes);
    const Seen afterYes = seen(presenter);
    presenter.takeBack(robin);
    presenter.answer(robin, NotNow);

    EXPECT_EQ(seen(presenter), afterYes);
    EXPECT_EQ(afterYes.panels.first, Panel::ThankYou);
    EXPECT_EQ(afterYes.panels.second, Panel::Asking);
}

TEST_F(BothYes, AfterANotNowNothingTellsWhoseItWas)
{
    presenter.answer(robin, NotNow);
    presenter.answer(sam, Yes);
    const Seen robinsNotNow = seen(presenter);

    BothYesPresenter other(sample.talk);
    other.answer(sam, NotNow);
    other.answer(robin, Yes);

    EXPECT_EQ(seen(other), robinsNotNow);
    EXPECT_EQ(robinsNotNow.stage, Stage::NothingKept);
    EXPECT_EQ(sample.journal.generation(), 0U);
}

TEST_F(BothYes, ANotNowIsNotAskedAgainAboutTheSameWords)
{
    presenter.answer(robin, NotNow);
    presenter.answer(sam, Yes);
    presenter.enter();
    presenter.answer(robin, Yes);
    presenter.answer(sam, Yes);
    EXPECT_EQ(presenter.stage(), Stage::NothingKept);
    EXPECT_EQ(sample.journal.generation(), 0U);

    write(u"Now and then"_s);
    presenter.enter();
    EXPECT_EQ(presenter.stage(), Stage::Open);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
}

TEST_F(BothYes, ChangingAWordTakesTheYesBackVisibly)
{
    presenter.answer(robin, Yes);
    write(u"Now and then"_s);
    presenter.enter();

    EXPECT_EQ(presenter.changedNote(), u"Something changed, so both yeses were taken back."_s);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
    presenter.answer(sam, Yes);
    EXPECT_EQ(sample.journal.generation(), 0U) << "Robin said yes to other words";
}

TEST_F(BothYes, TheNoteOfAChangeDoesNotTellAYesFromANotNow)
{
    presenter.answer(robin, NotNow);
    write(u"Now and then"_s);
    presenter.enter();

    EXPECT_EQ(presenter.changedNote(), u"Something changed, so both yeses were taken back."_s);
}

TEST_F(BothYes, TheSameWordsLeaveAnAnswerWhereItWas)
{
    presenter.answer(robin, Yes);
    presenter.enter();
    EXPECT_EQ(presenter.panel(robin), Panel::ThankYou);
    EXPECT_TRUE(presenter.changedNote().isEmpty());
    presenter.answer(sam, Yes);
    EXPECT_EQ(presenter.stage(), Stage::Kept);
}

TEST_F(BothYes, AYesNeverReachesWordsThatAreNotOnThePage)
{
    presenter.answer(robin, Yes);
    write(u"Changed behind the page"_s);
    presenter.answer(sam, Yes);

    EXPECT_EQ(sample.journal.generation(), 0U);
    EXPECT_EQ(presenter.stage(), Stage::Open);
}

TEST_F(BothYes, AnAnswerCanBeTakenBackUntilBothAreIn)
{
    presenter.answer(robin, Yes);
    presenter.takeBack(robin);
    presenter.answer(sam, Yes);
    EXPECT_EQ(sample.journal.generation(), 0U);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
}

TEST_F(BothYes, ASaveThatDoesNotWorkLeavesBothYesesAndTheWords)
{
    sample.journal.answerWith({ErrorCode::DiskFull});
    presenter.answer(robin, Yes);
    presenter.answer(sam, Yes);
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
    presenter.answer(robin, Yes);
    presenter.answer(sam, Yes);
    write(u"Now and then"_s);
    presenter.tryAgain();

    EXPECT_EQ(presenter.stage(), Stage::Open);
    EXPECT_EQ(sample.journal.generation(), 0U);
    EXPECT_FALSE(presenter.changedNote().isEmpty());
}

TEST_F(BothYes, WhileTheDiskWorksNothingMoves)
{
    sample.journal.answerLater();
    presenter.answer(robin, Yes);
    presenter.answer(sam, Yes);
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
        gone.answer(robin, Yes);
        gone.answer(sam, Yes);
    }
    sample.journal.answerWaiting();
    EXPECT_EQ(sample.journal.generation(), 1U);
}

TEST_F(BothYes, WithPassphrasesEachGivesTheirOwn)
{
    usePassphrases();
    presenter.answer(robin, Yes);
    EXPECT_EQ(presenter.panel(robin), Panel::Passphrase);
    presenter.confirm(robin, Passphrase(u"sam’s own words"_s));
    EXPECT_EQ(presenter.panel(robin), Panel::Passphrase);
    EXPECT_FALSE(presenter.panelNote(robin).isEmpty());
    EXPECT_TRUE(presenter.panelNote(sam).isEmpty()) << "said only where it was typed";

    presenter.confirm(robin, Passphrase(u"robin’s own words"_s));
    EXPECT_EQ(presenter.panel(robin), Panel::ThankYou);
    presenter.answer(sam, Yes);
    presenter.confirm(sam, Passphrase(u"sam’s own words"_s));
    EXPECT_EQ(presenter.stage(), Stage::Kept);
}

TEST_F(BothYes, BothAnswersAskForThePassphraseAlike)
{
    usePassphrases();
    const auto steps = [&](YesOrNotNow answer) {
        sample.journal.answerLater();
        std::vector<Seen> shown;
        presenter.answer(robin, answer);
        shown.push_back(seen(presenter));
        presenter.confirm(robin, Passphrase(u"wrong"_s));
        shown.push_back(seen(presenter));
        sample.journal.answerWaiting();
        shown.push_back(seen(presenter));
        presenter.confirm(robin, Passphrase(u"robin’s own words"_s));
        sample.journal.answerWaiting();
        shown.push_back(seen(presenter));
        presenter.takeBack(robin);
        shown.push_back(seen(presenter));
        return shown;
    };
    const auto yes = steps(Yes);
    EXPECT_EQ(yes, steps(NotNow));
    EXPECT_EQ(yes[1].panels.first, Panel::Checking);
    EXPECT_EQ(yes[3].panels.first, Panel::ThankYou);
}

TEST_F(BothYes, ALateWordAboutAPassphraseCountsForNothing)
{
    usePassphrases();
    sample.journal.answerLater();
    presenter.answer(robin, Yes);
    presenter.confirm(robin, Passphrase(u"robin’s own words"_s));
    presenter.takeBack(robin);
    sample.journal.answerWaiting();
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
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
    PerPartner<std::optional<YesOrNotNow>> answers;
    int keeps = 0;
    bool over = false;

    void answer(Partner partner, YesOrNotNow answer)
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
            presenter.answer(who, Yes);
            meant.answer(who, Yes);
            break;
        case Move::RobinNotNow:
        case Move::SamNotNow:
            presenter.answer(who, NotNow);
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
                presenter.answer(sam, Yes); // Pressed on the old words: it counts for nothing.
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
