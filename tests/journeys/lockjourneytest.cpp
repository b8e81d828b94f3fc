// SPDX-License-Identifier: GPL-3.0-or-later
// Locking, and going on where the two of them were.
#include "couple.h"
#include "journey.h"
#include "shorttalk.h"

#include "storage/journallock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const PerPartner<QString> words{u"seven green umbrellas"_s, u"a slow train north"_s};

PerPartner<Passphrase> passphrases()
{
    return {Passphrase(words.first), Passphrase(words.second)};
}

void lock(Journey& journey)
{
    journey.driver().key(Qt::Key_L, Qt::ControlModifier);
    journey.driver().waitFor(u"passphrase"_s);
}

void unlock(Journey& journey, const QString& passphrase = words.second)
{
    journey.driver().type(u"passphrase"_s, passphrase);
    journey.driver().key(Qt::Key_Return);
    journey.driver().waitUntilGone(u"passphrase"_s);
}

bool isFree(const QString& journal)
{
    return JournalLock::take(journal).has_value();
}

QString textIn(Journey& journey, const QString& field)
{
    return journey.driver().findA<QPlainTextEdit>(field)->toPlainText();
}

TEST(Lock, ClosesTheJournalAndTakesEveryPageAway)
{
    Journey journey;
    journey.keepExample(passphrases());
    journey.start();
    unlock(journey);
    journey.driver().key(Qt::Key_3, Qt::ControlModifier);
    journey.driver().waitFor(u"checkInList"_s);
    const QPointer<QWidget> page = journey.window().pageOf(Place::LookingBack);
    EXPECT_FALSE(isFree(journey.journalPath())) << "the control: it is open";
    lock(journey);
    EXPECT_TRUE(page.isNull());
    EXPECT_TRUE(isFree(journey.journalPath())) << "another program may open it now";
    EXPECT_FALSE(journey.window().place().has_value());
    EXPECT_TRUE(journey.driver().allText().contains(u"Locked"_s));
    unlock(journey);
    journey.driver().waitFor(u"checkInList"_s); // where they were
}

TEST(Lock, BringsTheTalkBackWordForWord)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple couple(driver);
    couple.beginTogether(words);
    driver.press(u"beginNow"_s);
    driver.type(u"appreciationFirst"_s, u"Soup on Monday"_s);
    driver.press(u"nextStep"_s);
    driver.choose(u"choiceFirst_once_a_week"_s);
    driver.type(u"noteFirst"_s, u"or as it comes"_s);
    lock(journey);
    EXPECT_FALSE(driver.allText().contains(u"Soup"_s));
    EXPECT_FALSE(QFile::exists(journey.journalPath())) << "locking writes nothing";
    driver.type(u"passphrase"_s, u"not it"_s);
    driver.key(Qt::Key_Return);
    driver.waitUntil(u"another passphrase can be typed"_s,
                     [&] { return driver.findA<QLineEdit>(u"passphrase"_s)->isEnabled(); });
    unlock(journey);
    driver.waitFor(u"noteFirst"_s);
    EXPECT_EQ(textIn(journey, u"noteFirst"_s), u"or as it comes"_s);
    driver.press(u"previousStep"_s);
    EXPECT_EQ(textIn(journey, u"appreciationFirst"_s), u"Soup on Monday"_s);
}

TEST(Lock, BringsATimeBackThatIsBeingWritten)
{
    Journey journey;
    journey.keepExample(passphrases());
    journey.start();
    unlock(journey);
    WindowDriver& driver = journey.driver();
    const auto label = [&] { return driver.findA<QLineEdit>(u"timeLabel"_s)->text(); };
    driver.waitFor(u"sharedTime"_s);
    driver.press(u"sharedTime"_s);
    driver.type(u"timeLabel"_s, u"A walk by the lake"_s);
    lock(journey);
    EXPECT_FALSE(driver.allText().contains(u"lake"_s));
    unlock(journey);
    driver.waitFor(u"timeLabel"_s);
    EXPECT_EQ(label(), u"A walk by the lake"_s);
    driver.press(u"cancelTime"_s);

    driver.key(Qt::Key_2, Qt::ControlModifier);
    ShortTalk talk(driver);
    talk.arrive();
    talk.goTo(u"Times for the two of you"_s);
    driver.press(u"addTime"_s);
    driver.type(u"timeLabel"_s, u"Breakfast in bed"_s);
    lock(journey);
    unlock(journey);
    driver.waitFor(u"timeLabel"_s);
    EXPECT_EQ(label(), u"Breakfast in bed"_s);
    driver.press(u"putTime"_s);
    EXPECT_TRUE(driver.allText().contains(u"Breakfast in bed"_s)) << "and goes on the table";
}

TEST(Lock, AsksForBothYesesAgain)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple couple(driver);
    couple.beginTogether(words);
    ShortTalk talk(driver);
    talk.arrive();
    driver.choose(u"choiceFirst_once_a_week"_s);
    talk.goToBothYes();
    couple.say(Partner::First, Couple::Answer::Yes, words.first);
    lock(journey);
    unlock(journey);
    driver.waitFor(u"yesFirst"_s); // the first one is asked again
    couple.say(Partner::Second, Couple::Answer::Yes, words.second);
    EXPECT_FALSE(driver.isShown(u"toOurWeek"_s));
    EXPECT_FALSE(QFile::exists(journey.journalPath())) << "one yes is not two";
    couple.say(Partner::First, Couple::Answer::Yes, words.first);
    driver.waitFor(u"toOurWeek"_s);
    EXPECT_TRUE(QFile::exists(journey.journalPath()));
}

TEST(Lock, WorksUnderACurtainAndLeavesTheListWithItsOwner)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether(words);
    driver.press(u"beginNow"_s);
    for (int step = 0; step < 20 && !driver.isShown(u"passWishes"_s); ++step)
        driver.press(u"nextStep"_s);
    driver.press(u"nextStep"_s);
    driver.waitFor(u"handOver"_s);
    driver.press(u"handOver"_s);
    driver.waitFor(u"ready"_s);
    driver.choose(u"wish_massage_yes"_s);
    driver.press(u"ready"_s);
    driver.waitFor(u"handOver"_s);
    lock(journey);
    EXPECT_FALSE(driver.isShown(u"handOver"_s));
    unlock(journey);
    driver.waitUntil(u"the wishes are there again"_s,
                     [&] { return driver.isShown(u"nextStep"_s) || driver.isShown(u"handOver"_s); });
    EXPECT_FALSE(driver.isShown(u"ready"_s)) << "nobody’s list is open";
}

TEST(Lock, IsNotForBeingQuietInACheckInAndElsewhereItIs)
{
    Journey journey;
    journey.keepExample(passphrases());
    journey.start();
    unlock(journey);
    WindowDriver& driver = journey.driver();
    driver.key(Qt::Key_2, Qt::ControlModifier);
    driver.waitFor(u"beginNow"_s);
    journey.application().lockWhenIdle();
    EXPECT_TRUE(driver.isShown(u"beginNow"_s)) << "they are talking";
    driver.key(Qt::Key_1, Qt::ControlModifier);
    driver.waitFor(u"weekGrid"_s);
    journey.application().lockWhenIdle();
    EXPECT_TRUE(driver.isShown(u"passphrase"_s));
}

TEST(Lock, WithTheComputerIsAsTheCoupleWants)
{
    Journey journey;
    journey.keepExample(passphrases());
    journey.start();
    unlock(journey);
    journey.application().settings().setLocksWithComputer(false);
    journey.application().lockWithTheComputer();
    EXPECT_FALSE(journey.driver().isShown(u"passphrase"_s));
    journey.application().settings().setLocksWithComputer(true);
    journey.application().lockWithTheComputer();
    EXPECT_TRUE(journey.driver().isShown(u"passphrase"_s));
}

TEST(Lock, IsNotOfferedWithoutPassphrases)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether();
    EXPECT_FALSE(driver.isShown(u"rail_lock"_s));
    driver.key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(driver.isShown(u"beginNow"_s)) << "nothing happens";
    driver.key(Qt::Key_Comma, Qt::ControlModifier);
    driver.waitFor(u"lockAfter"_s);
    EXPECT_FALSE(driver.find(u"lockAfter"_s)->isEnabled());
    EXPECT_TRUE(driver.allText().contains(u"no passphrases"_s)) << "and Settings says why";
}

TEST(Lock, ClosingALockedWindowSaysWhatWaitsInIt)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether(words);
    driver.press(u"beginNow"_s);
    driver.type(u"appreciationFirst"_s, u"Soup on Monday"_s);
    lock(journey);
    EXPECT_FALSE(journey.window().close());
    EXPECT_TRUE(driver.isShown(u"windowLine"_s));
    EXPECT_FALSE(driver.allText().contains(u"Soup"_s));
}

TEST(Closing, UnderACurtainSaysAboveItWhatWouldBeLost)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether();
    driver.press(u"beginNow"_s);
    driver.type(u"appreciationFirst"_s, u"Soup on Monday"_s);
    for (int step = 0; step < 20 && !driver.isShown(u"passWishes"_s); ++step)
        driver.press(u"nextStep"_s);
    driver.press(u"nextStep"_s);
    driver.waitFor(u"handOver"_s);
    EXPECT_FALSE(journey.window().close());
    EXPECT_TRUE(driver.isShown(u"lineAbove"_s));
    EXPECT_FALSE(driver.allText().contains(u"Soup"_s)) << "and nothing of what is behind it";
    driver.press(u"handOver"_s);
    driver.waitFor(u"ready"_s);
    EXPECT_FALSE(driver.isShown(u"lineAbove"_s)) << "it goes with the curtain";
}

TEST(Closing, SaysThatKindsOfClosenessAreNotKeptYet)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether();
    ShortTalk talk(driver);
    talk.arrive();
    talk.goTo(u"Would you like to give planned time a try?"_s);
    driver.choose(u"choiceFirst_no"_s);
    talk.goTo(u"Your common ground"_s);
    driver.press(u"nextStep"_s);
    driver.type(u"ownCloseness"_s, u"A slow breakfast"_s);
    driver.key(Qt::Key_Return);
    driver.press(u"previousStep"_s);
    EXPECT_FALSE(journey.window().close());
    EXPECT_TRUE(driver.isShown(u"windowLine"_s));
}

} // namespace
