// SPDX-License-Identifier: GPL-3.0-or-later
// A question of their own: added by both, asked in the next check-in, found other words for; and the check-in
// it was first asked in still has the words it was asked in. By the keyboard alone.
#include "couple.h"
#include "journey.h"
#include "shorttalk.h"

#include <QListWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const auto firstWords = u"What made you laugh lately?"_s;
const auto otherWords = u"What made the two of us laugh?"_s;

void keepQuestions(WindowDriver& driver)
{
    driver.press(u"askBoth"_s);
    ShortTalk(driver).bothSayYes();
    driver.press(u"toOurWeek"_s);
    driver.waitFor(u"addQuestion"_s);
}

TEST(OwnQuestion, IsAskedInTheNextCheckInAndKeepsItsWordsInTheOldOne)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple(driver).beginTogether();

    // From the first page of the first check-in, before anything is kept.
    driver.press(u"toOurQuestions"_s);
    driver.waitFor(u"addQuestion"_s);
    driver.press(u"addQuestion"_s);
    driver.type(u"questionWords"_s, firstWords);
    driver.press(u"questionDone"_s);
    driver.waitFor(u"reword_7"_s);
    keepQuestions(driver);
    EXPECT_TRUE(driver.allText().contains(firstWords));
    driver.press(u"leaveQuestions"_s);

    ShortTalk talk(driver);
    driver.waitFor(u"beginNow"_s);
    talk.arrive();
    talk.goTo(firstWords);
    driver.type(u"noteFirst"_s, u"The cat in the laundry"_s);
    talk.goToBothYes();
    talk.bothSayYes();
    driver.press(u"toOurWeek"_s);
    driver.waitFor(u"weekGrid"_s);

    // Other words, a week later and after a restart.
    journey.quit();
    journey.goOn(7);
    journey.start();
    WindowDriver& later = journey.driver();
    later.waitFor(u"weekGrid"_s);
    later.key(Qt::Key_3, Qt::ControlModifier);
    later.waitFor(u"toOurQuestions"_s);
    later.press(u"toOurQuestions"_s);
    later.press(u"reword_7"_s);
    later.waitFor(u"questionWords"_s);
    later.type(u"questionWords"_s, otherWords);
    later.key(Qt::Key_Return);
    later.waitFor(u"reword_7"_s);
    keepQuestions(later);
    later.press(u"leaveQuestions"_s);

    later.waitFor(u"checkInList"_s);
    const QString read = later.allText();
    EXPECT_TRUE(read.contains(firstWords)) << "the words it was asked in";
    EXPECT_TRUE(read.contains(u"The cat in the laundry"_s));
    EXPECT_FALSE(read.contains(otherWords));

    later.key(Qt::Key_2, Qt::ControlModifier);
    later.waitFor(u"beginNow"_s);
    ShortTalk next(later);
    next.arrive();
    next.goTo(otherWords);
    EXPECT_FALSE(later.allText().contains(firstWords));
}

TEST(OwnQuestion, ARestingQuestionIsNotAsked)
{
    Journey journey;
    journey.startWithExample();
    WindowDriver& driver = journey.driver();
    driver.key(Qt::Key_3, Qt::ControlModifier);
    driver.waitFor(u"toOurQuestions"_s);
    driver.press(u"toOurQuestions"_s);
    driver.press(u"rest_1"_s); // planning
    driver.waitUntilGone(u"reword_1"_s);
    driver.press(u"later_0"_s); // rhythm
    keepQuestions(driver);
    driver.key(Qt::Key_2, Qt::ControlModifier);
    driver.waitFor(u"beginNow"_s);
    ShortTalk talk(driver);
    talk.arrive();
    EXPECT_TRUE(driver.isShown(u"choiceFirst_once_a_week"_s)) << "rhythm comes first, planning rests";
    driver.press(u"nextStep"_s);
    EXPECT_TRUE(driver.isShown(u"choiceFirst_maybe"_s)) << "and then trying";
}

TEST(OwnQuestion, NothingOfItIsKeptAfterANotNow)
{
    Journey journey;
    journey.startWithExample();
    WindowDriver& driver = journey.driver();
    driver.key(Qt::Key_3, Qt::ControlModifier);
    driver.waitFor(u"toOurQuestions"_s);
    driver.press(u"toOurQuestions"_s);
    driver.press(u"rest_0"_s);
    driver.waitUntilGone(u"reword_0"_s);
    driver.press(u"askBoth"_s);
    driver.press(u"dropThis"_s);
    EXPECT_TRUE(driver.isShown(u"reword_0"_s)) << "it is asked as before";
}

} // namespace
