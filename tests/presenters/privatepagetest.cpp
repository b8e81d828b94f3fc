// SPDX-License-Identifier: GPL-3.0-or-later
#include "bothyestable.h"

using namespace Qt::StringLiterals;

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
