// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/bothyespresenter.h"

#include "sampletalk.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using Panel = BothYesPresenter::Panel;
using Stage = BothYesPresenter::Stage;

constexpr auto robin = Partner::First;
constexpr auto sam = Partner::Second;

/// Everything a partner may do on their private page.
enum class Inwardly
{
    Yes,
    NotNow,
    NotReallyThenNotNow,
    LetsTalk
};
using enum Inwardly;

/// One partner’s way through their own page, up to an answer.
void answer(BothYesPresenter& presenter, Partner partner, Inwardly inwardly,
            const std::optional<QString>& passphrase = {})
{
    presenter.openPrivatePage(partner);
    PrivatePage* page = presenter.privatePage();
    if (!page || page->partner() != partner)
        return;
    const bool isYes = inwardly == Inwardly::Yes;
    for (int line = 0; line < page->lines().size() && inwardly != Inwardly::NotNow; ++line)
        page->say(line, isYes || line != 2);
    page->give(isYes                            ? PrivateAnswer::Yes
               : inwardly == Inwardly::LetsTalk ? PrivateAnswer::LetsTalk
                                                : PrivateAnswer::NotNow,
               passphrase ? std::optional(Passphrase(*passphrase)) : std::nullopt);
}

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
    void answer(Partner partner, Inwardly inwardly) { ::answer(presenter, partner, inwardly); }

    SampleTalk sample;
    BothYesPresenter presenter{sample.talk};
};

/// All that anybody can see of the page who is not the one whose private page is open.
struct Seen
{
    PerPartner<Panel> panels;
    Stage stage;
    std::optional<Partner> privatePage;
    QString changedNote;
    QString notSaved;
    std::size_t sections;
    friend bool operator==(const Seen&, const Seen&) = default;
};

Seen seen(const BothYesPresenter& presenter)
{
    const PrivatePage* page = presenter.privatePage();
    return {{presenter.panel(robin), presenter.panel(sam)},
            presenter.stage(),
            page ? std::optional(page->partner()) : std::nullopt,
            presenter.changedNote(),
            presenter.notSaved().text(),
            presenter.text().sections.size()};
}

/// What was seen from the first press to the results, each time something changed.
std::vector<Seen> transcript(const std::array<std::pair<Partner, Inwardly>, 2>& answers)
{
    SampleTalk sample;
    sample.talk.draft.answer(u"rhythm"_s, robin).body = ChoiceAnswer{{}, u"Or as it comes"_s};
    BothYesPresenter presenter(sample.talk);
    std::vector<Seen> shown;
    const auto look = [&] {
        if (shown.empty() || shown.back() != seen(presenter))
            shown.push_back(seen(presenter));
    };
    QObject::connect(&presenter, &BothYesPresenter::changed, look);
    for (const auto& [partner, inwardly] : answers)
        answer(presenter, partner, inwardly);
    return shown;
}

} // namespace

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

TEST_F(BothYes, BothAnswerButtonsOpenTheSamePageForThatPartnerAlone)
{
    presenter.openPrivatePage(robin);
    ASSERT_NE(presenter.privatePage(), nullptr);
    EXPECT_EQ(presenter.privatePage()->partner(), robin);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking) << "nothing is said yet";
    presenter.openPrivatePage(sam);
    EXPECT_EQ(presenter.privatePage()->partner(), robin) << "one at a time";
    presenter.closePrivatePage();
    EXPECT_EQ(presenter.privatePage(), nullptr);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
}

TEST_F(BothYes, APrivatePageOpensEmptyEachTime)
{
    presenter.openPrivatePage(robin);
    presenter.privatePage()->say(1, false);
    presenter.closePrivatePage();
    presenter.openPrivatePage(robin);
    for (int line = 0; line < presenter.privatePage()->lines().size(); ++line)
        EXPECT_EQ(presenter.privatePage()->said(line), std::nullopt);
    EXPECT_EQ(presenter.privatePage()->firstAnswer(), PrivateAnswer::Yes);
}

TEST_F(BothYes, WhereALineIsNotReallySoNoYesCanBeGiven)
{
    presenter.openPrivatePage(robin);
    PrivatePage* page = presenter.privatePage();
    for (int line = 0; line < page->lines().size(); ++line)
        page->say(line, line != 1);
    EXPECT_EQ(page->firstAnswer(), PrivateAnswer::LetsTalk);
    page->give(PrivateAnswer::Yes);
    EXPECT_EQ(presenter.privatePage(), page);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
    page->say(1, true);
    EXPECT_EQ(page->firstAnswer(), PrivateAnswer::Yes) << "one may think again";
    page->give(PrivateAnswer::Yes);
    EXPECT_EQ(presenter.panel(robin), Panel::ThankYou);
}

TEST_F(BothYes, AYesTakesEachLineAndANotNowTakesNone)
{
    presenter.openPrivatePage(robin);
    presenter.privatePage()->say(0, true);
    presenter.privatePage()->give(PrivateAnswer::Yes);
    ASSERT_NE(presenter.privatePage(), nullptr);
    EXPECT_EQ(presenter.privatePage()->firstOpenLine(), 1);
    EXPECT_FALSE(presenter.privatePage()->note().isEmpty());
    presenter.privatePage()->give(PrivateAnswer::NotNow);
    EXPECT_EQ(presenter.privatePage(), nullptr);
    EXPECT_EQ(presenter.panel(robin), Panel::ThankYou);
}

TEST_F(BothYes, ThereIsALineAboutTheDayOnlyWhereADayIsPlanned)
{
    presenter.openPrivatePage(robin);
    const auto lines = presenter.privatePage()->lines().size();
    presenter.closePrivatePage();
    DraftTime time;
    time.time.firstDate = sample.clock.today().addDays(3);
    sample.talk.draft.times().push_back(time);
    presenter.enter();
    presenter.openPrivatePage(sam);
    EXPECT_EQ(presenter.privatePage()->lines().size(), lines + 1);
}

TEST_F(BothYes, WithPassphrasesEachGivesTheirOwn)
{
    usePassphrases();
    ::answer(presenter, robin, Yes, u"sam’s own words"_s);
    ASSERT_NE(presenter.privatePage(), nullptr);
    EXPECT_TRUE(presenter.privatePage()->note().contains(u"not the passphrase of Robin"_s));
    presenter.privatePage()->give(PrivateAnswer::Yes);
    EXPECT_EQ(presenter.panel(robin), Panel::Asking) << "and none is no passphrase";

    presenter.privatePage()->give(PrivateAnswer::Yes, Passphrase(u"robin’s own words"_s));
    EXPECT_EQ(presenter.panel(robin), Panel::ThankYou);
    ::answer(presenter, sam, Yes, u"sam’s own words"_s);
    EXPECT_EQ(presenter.stage(), Stage::Kept);
}

TEST_F(BothYes, EveryAnswerAsksForThePassphraseAlike)
{
    usePassphrases();
    const auto steps = [&](Inwardly inwardly) {
        sample.journal.answerLater();
        std::vector<Seen> shown;
        for (const QString& passphrase : {u"wrong"_s, u"robin’s own words"_s}) {
            ::answer(presenter, robin, inwardly, passphrase);
            shown.push_back(seen(presenter));
            EXPECT_TRUE(presenter.privatePage() && presenter.privatePage()->isChecking());
            sample.journal.answerWaiting();
            shown.push_back(seen(presenter));
        }
        presenter.takeBack(robin);
        shown.push_back(seen(presenter));
        return shown;
    };
    const auto yes = steps(Yes);
    for (const Inwardly other : {NotNow, NotReallyThenNotNow, LetsTalk})
        EXPECT_EQ(steps(other), yes);
    EXPECT_EQ(yes[2].panels.first, Panel::Asking);
    EXPECT_EQ(yes[3].panels.first, Panel::ThankYou);
}

TEST_F(BothYes, ALateWordAboutAPassphraseCountsForNothing)
{
    usePassphrases();
    sample.journal.answerLater();
    ::answer(presenter, robin, Yes, u"robin’s own words"_s);
    presenter.closePrivatePage();
    sample.journal.answerWaiting();
    EXPECT_EQ(presenter.panel(robin), Panel::Asking);
    EXPECT_EQ(presenter.privatePage(), nullptr);
}

TEST_F(BothYes, WordsThatHadANotNowTodayAreNotAskedAboutAgainByADetour)
{
    answer(robin, NotNow);
    answer(sam, Yes);
    write(u"Now and then"_s);
    presenter.enter();
    EXPECT_EQ(presenter.stage(), Stage::Open);
    write(u"About once a week"_s);
    presenter.enter();
    EXPECT_EQ(presenter.stage(), Stage::NothingKept);
}

TEST(BothYesSeenFromOutside, NotNowNotReallyAndLetsTalkAreOneAndTheSame)
{
    // Whoever is first: up to the first thank you, nothing differs, and nothing in what both see at the end.
    for (const Partner first : bothPartners) {
        const Partner second = otherThan(first);
        const auto reference = transcript({{{first, NotNow}, {second, Yes}}});
        for (const Inwardly one : {Yes, NotNow, NotReallyThenNotNow, LetsTalk}) {
            for (const Inwardly other : {Yes, NotNow, NotReallyThenNotNow, LetsTalk}) {
                const auto shown = transcript({{{first, one}, {second, other}}});
                if (one == Yes && other == Yes)
                    EXPECT_EQ(shown.back().stage, Stage::Kept);
                else
                    EXPECT_EQ(shown, reference);
            }
        }
    }
}

TEST(BothYesSeenFromOutside, WhoAnsweredFirstIsGoneOnceTheResultsAreThere)
{
    for (const Inwardly robins : {Yes, NotNow, NotReallyThenNotNow, LetsTalk}) {
        for (const Inwardly sams : {Yes, NotNow, NotReallyThenNotNow, LetsTalk}) {
            EXPECT_EQ(transcript({{{robin, robins}, {sam, sams}}}).back(),
                      transcript({{{sam, sams}, {robin, robins}}}).back());
        }
    }
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
