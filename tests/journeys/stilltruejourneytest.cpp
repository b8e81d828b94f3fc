// SPDX-License-Identifier: GPL-3.0-or-later
// Six weeks later: what was kept is read again, and stays, changes or goes. By the keyboard alone.
#include "couple.h"
#include "journey.h"
#include "shorttalk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Robin and Sam keep a first check-in with a few answers, and six weeks pass.
void keepAndComeBack(Journey& journey)
{
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether();
    ShortTalk talk(driver);
    talk.arrive();
    EXPECT_FALSE(driver.isShown(u"aWhileAgo"_s));
    driver.choose(u"choiceFirst_once_a_week"_s);
    driver.type(u"noteSecond"_s, u"As it comes."_s);
    driver.press(u"nextStep"_s);
    driver.choose(u"feelingFirst_hopeful"_s);
    driver.choose(u"feelingSecond_uneasy"_s);
    talk.goToBothYes();
    talk.bothSayYes();
    driver.press(u"toOurWeek"_s);
    driver.waitFor(u"weekGrid"_s);
    journey.quit();
    journey.goOn(6 * 7);
    journey.start();
    journey.driver().waitFor(u"weekGrid"_s);
    journey.driver().key(Qt::Key_2, Qt::ControlModifier);
    journey.driver().waitFor(u"toStillTrue"_s);
}

QString readBack(WindowDriver& driver)
{
    driver.key(Qt::Key_3, Qt::ControlModifier);
    driver.waitFor(u"checkInList"_s);
    return driver.allText();
}

TEST(StillTrue, EachKeepsChangesOrLetsGoOfTheirOwn)
{
    Journey journey;
    keepAndComeBack(journey);
    WindowDriver& driver = journey.driver();
    EXPECT_TRUE(driver.isShown(u"aWhileAgo"_s)) << "one quiet line";
    driver.press(u"toStillTrue"_s);
    driver.waitFor(u"stillTrueFirst"_s);
    EXPECT_TRUE(driver.allText().contains(u"About once a week"_s));

    driver.choose(u"otherWordsFirst"_s);
    driver.choose(u"choiceFirst_now_and_then"_s);
    driver.press(u"nextStep"_s);
    driver.press(u"letGoSecond"_s);
    driver.press(u"confirmLetGoSecond"_s);
    driver.waitUntilGone(u"letGoSecond"_s);
    driver.press(u"nextStep"_s);

    EXPECT_TRUE(driver.allText().contains(u"In place of"_s));
    EXPECT_TRUE(driver.allText().contains(u"About once a week"_s))
        << "what is replaced is said in its own words";
    ShortTalk(driver).bothSayYes();
    driver.press(u"toOurWeek"_s);
    driver.waitFor(u"weekGrid"_s);

    const QString today = readBack(driver);
    EXPECT_TRUE(today.contains(u"Now and then, as it comes"_s));
    driver.tabTo(u"checkInList"_s);
    driver.key(Qt::Key_Down);
    const QString before = driver.allText();
    EXPECT_TRUE(before.contains(u"As it comes."_s)) << "Sam’s words stay as they are";
    EXPECT_TRUE(before.contains(u"Hopeful"_s));
    EXPECT_FALSE(before.contains(u"About once a week"_s)) << "replaced";
    EXPECT_FALSE(before.contains(u"Uneasy"_s)) << "let go of by one";
}

TEST(StillTrue, WhereNothingChangedThereIsNothingToKeep)
{
    Journey journey;
    keepAndComeBack(journey);
    WindowDriver& driver = journey.driver();
    driver.press(u"toStillTrue"_s);
    driver.waitFor(u"stillTrueFirst"_s);
    driver.press(u"nextStep"_s);
    driver.press(u"nextStep"_s);
    driver.press(u"nothingChanged"_s);
    driver.waitFor(u"weekGrid"_s);
    EXPECT_TRUE(readBack(driver).contains(u"About once a week"_s));
}

} // namespace
