// SPDX-License-Identifier: GPL-3.0-or-later
// Each way through a check-in, on real files and by the keyboard alone: both yes, not now by either,
// everything passed, rather no plan, in turns, and with a passphrase each.
#include "couple.h"
#include "journey.h"
#include "shorttalk.h"

#include <QFile>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 20;

/// Robin and Sam begin, without passphrases and with next to no words, and come to the two answers.
void comeToTheAnswers(Journey& journey, const QString& note = u"As it comes."_s)
{
    journey.start();
    Couple(journey.driver()).beginTogether();
    ShortTalk talk(journey.driver());
    talk.arrive();
    journey.driver().type(u"noteFirst"_s, note);
    talk.goToBothYes();
}

QString weekAfterRestart(Journey& journey)
{
    journey.quit();
    journey.start();
    journey.driver().waitFor(u"weekGrid"_s);
    journey.driver().key(Qt::Key_3, Qt::ControlModifier);
    journey.driver().waitFor(u"checkInList"_s);
    return journey.driver().allText();
}

TEST(WaysThrough, TwoYesesKeepIt)
{
    Journey journey;
    comeToTheAnswers(journey);
    Couple(journey.driver()).bothSayYes();
    EXPECT_TRUE(weekAfterRestart(journey).contains(u"As it comes."_s));
}

TEST(WaysThrough, ANotNowOfEitherEndsInTheSameWordsAndKeepsNothing)
{
    const auto endingWith = [](Partner first, Couple::Answer firsts, Couple::Answer seconds) {
        Journey journey;
        comeToTheAnswers(journey);
        Couple couple(journey.driver());
        couple.say(first, firsts);
        couple.say(otherThan(first), seconds);
        journey.driver().waitFor(u"dropThis"_s);
        const QString seen = journey.driver().allText();
        EXPECT_TRUE(seen.contains(u"Nothing was kept today."_s));
        EXPECT_FALSE(QFile::exists(journey.journalPath()));
        journey.driver().press(u"dropThis"_s);
        journey.driver().waitFor(u"weekGrid"_s);
        EXPECT_FALSE(QFile::exists(journey.journalPath()));
        return seen;
    };
    using enum Couple::Answer;
    const QString robins = endingWith(Partner::First, NotNow, Yes);
    EXPECT_EQ(endingWith(Partner::First, Yes, NotNow), robins);
    EXPECT_EQ(endingWith(Partner::Second, LetsTalk, Yes), robins);
}

TEST(WaysThrough, TypingCanBeUndoneAndNeverAcrossAYes)
{
    const auto written = u"As it comes."_s;
    Journey journey;
    comeToTheAnswers(journey, written);
    WindowDriver& driver = journey.driver();
    Couple(driver).say(Partner::First, Couple::Answer::Yes);
    driver.press(u"changeWords"_s);
    for (int step = 0; step < mostSteps && !driver.isShown(u"noteFirst"_s); ++step)
        driver.key(Qt::Key_Left, Qt::AltModifier);
    while (!driver.allText().contains(written))
        driver.key(Qt::Key_Left, Qt::AltModifier);
    driver.tabTo(u"noteFirst"_s);
    const auto words = [&] { return driver.findA<QPlainTextEdit>(u"noteFirst"_s)->toPlainText(); };
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(words(), written) << "what a yes was asked for stays, until somebody writes other words";
    driver.key(Qt::Key_End, Qt::ControlModifier);
    driver.key(Qt::Key_X);
    EXPECT_NE(words(), written);
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(words(), written) << "and those can be undone";
}

TEST(WaysThrough, EverythingCanBePassedAndStillBeKept)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple couple(driver);
    couple.beginTogether();
    driver.press(u"beginNow"_s);
    for (int step = 0; step < mostSteps && !driver.isShown(u"yesFirst"_s); ++step) {
        for (const QString& pass : {u"passFirst"_s, u"passSecond"_s}) {
            if (driver.isShown(pass))
                driver.press(pass);
        }
        driver.press(driver.isShown(u"passWishes"_s) ? u"passWishes"_s : u"nextStep"_s);
    }
    couple.bothSayYes();
    const QString kept = weekAfterRestart(journey);
    EXPECT_FALSE(kept.contains(u"pass"_s, Qt::CaseInsensitive)) << "a pass leaves no trace";
}

TEST(WaysThrough, RatherNotPlanningEndsWellAndIsKept)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether();
    ShortTalk talk(driver);
    talk.arrive();
    talk.goTo(u"Would you like to give planned time a try?"_s);
    driver.choose(u"choiceSecond_no"_s);
    for (int step = 0; step < mostSteps && !driver.isShown(u"ownCloseness"_s); ++step) {
        EXPECT_FALSE(driver.isShown(u"addTime"_s)) << "no page of times on this way";
        driver.press(driver.isShown(u"passWishes"_s) ? u"passWishes"_s : u"nextStep"_s);
    }
    driver.type(u"ownCloseness"_s, u"Reading aloud"_s);
    driver.key(Qt::Key_Return);
    driver.press(u"planTalk"_s);
    driver.press(u"putTime"_s);
    talk.goToBothYes();
    EXPECT_TRUE(driver.allText().contains(u"Reading aloud"_s));
    talk.bothSayYes();
    EXPECT_TRUE(driver.allText().contains(u"your other kinds of closeness"_s));
    EXPECT_TRUE(weekAfterRestart(journey).contains(u"I’d rather not"_s));
}

TEST(WaysThrough, InTurnsNothingIsSeenBeforeBothAreReady)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple couple(driver);
    couple.beginTogether();
    driver.choose(u"wayTakingTurns"_s);
    driver.press(u"beginNow"_s);
    driver.press(u"nextStep"_s); // No appreciations today.
    driver.waitFor(u"openSideFirst"_s);
    driver.press(u"openSideFirst"_s);
    driver.waitFor(u"noteFirst"_s);
    driver.type(u"noteFirst"_s, u"Only when I am rested."_s);
    driver.press(u"nextStep"_s);
    driver.waitFor(u"handOver"_s);
    EXPECT_FALSE(driver.allText().contains(u"rested"_s));
    driver.press(u"handOver"_s);
    driver.waitFor(u"noteSecond"_s);
    EXPECT_FALSE(driver.allText().contains(u"rested"_s));
    driver.type(u"noteSecond"_s, u"As it comes."_s);
    driver.press(u"nextStep"_s);
    driver.waitFor(u"noteFirst"_s);
    EXPECT_TRUE(driver.allText().contains(u"rested"_s));
    EXPECT_TRUE(driver.isShown(u"noteSecond"_s));
    ShortTalk(driver).goToBothYes();
    couple.bothSayYes();
    EXPECT_TRUE(weekAfterRestart(journey).contains(u"rested"_s));
}

TEST(WaysThrough, WithPassphrasesEachGivesTheirOwnAndEitherOpens)
{
    const PerPartner<QString> passphrases{u"seven green umbrellas"_s, u"a slow train north"_s};
    Journey journey;
    journey.start();
    Couple couple(journey.driver());
    couple.beginTogether(passphrases);
    ShortTalk talk(journey.driver());
    talk.arrive();
    journey.driver().type(u"noteFirst"_s, u"As it comes."_s);
    talk.goToBothYes();
    couple.say(Partner::Second, Couple::Answer::Yes, passphrases.second);
    EXPECT_FALSE(QFile::exists(journey.journalPath()));
    couple.say(Partner::First, Couple::Answer::Yes, passphrases.first);
    journey.driver().waitFor(u"toOurWeek"_s);
    journey.quit();
    for (const QString& passphrase : {passphrases.first, passphrases.second}) {
        journey.start();
        journey.driver().waitFor(u"passphrase"_s);
        journey.driver().type(u"passphrase"_s, passphrase);
        journey.driver().press(u"openJournal"_s);
        journey.driver().waitFor(u"weekGrid"_s);
        journey.quit();
    }
}

} // namespace
