// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a plan in the weeks after it was kept, by the keyboard alone, and as a screen reader hears
// it.
#include "couple.h"
#include "journey.h"
#include "shorttalk.h"

#include <QAccessible>
#include <QApplication>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// The occasions a screen reader finds in the week: the ticked boxes of the group.
QStringList heardInTheWeek(WindowDriver& driver)
{
    QAccessibleInterface* week = QAccessible::queryAccessibleInterface(driver.find(u"weekGrid"_s));
    EXPECT_EQ(week->role(), QAccessible::Grouping);
    QStringList names;
    for (int i = 0; i < week->childCount(); ++i) {
        QAccessibleInterface* cell = week->child(i);
        EXPECT_EQ(cell->role(), QAccessible::CheckBox);
        if (cell->state().checked)
            names.append(cell->text(QAccessible::Name));
    }
    return names;
}

QString heardAtTheFocus(WindowDriver& driver)
{
    QAccessibleInterface* week = QAccessible::queryAccessibleInterface(driver.find(u"weekGrid"_s));
    QAccessibleInterface* cell = week->focusChild();
    return cell ? cell->text(QAccessible::Name) : QString();
}

/// Robin and Sam begin, and plan an evening from their first week: Wednesdays at eight.
class TheWeek : public testing::Test
{
protected:
    TheWeek()
    {
        m_journey.start();
        Couple(driver()).beginTogether();
        driver().key(Qt::Key_1, Qt::ControlModifier);
        driver().waitFor(u"weekGrid"_s);
    }
    [[nodiscard]] WindowDriver& driver() { return m_journey.driver(); }

    void planEveryWednesday()
    {
        driver().press(u"sharedTime"_s);
        driver().waitFor(u"putTime"_s);
        driver().type(u"timeLabel"_s, u"Our evening"_s);
        driver().press(u"timeRepeats"_s);
        keepIt();
    }
    void keepIt()
    {
        driver().press(u"putTime"_s);
        driver().waitFor(u"yesFirst"_s);
        ShortTalk(driver()).bothSayYes();
        driver().press(u"toOurWeek"_s);
        driver().waitFor(u"weekGrid"_s);
    }
    void openTheFirstOccasion()
    {
        driver().tabTo(u"weekGrid"_s);
        driver().key(Qt::Key_Home, Qt::ControlModifier);
        driver().key(Qt::Key_Home);
        driver().key(Qt::Key_Right, Qt::ControlModifier); // the next occasion
        driver().key(Qt::Key_Return);
    }
    void nextWeek()
    {
        driver().tabTo(u"weekGrid"_s);
        driver().key(Qt::Key_PageDown);
    }
    void aDayLater()
    {
        driver().tabTo(u"timeDate"_s);
        driver().key(Qt::Key_Home); // the day of the month
        driver().key(Qt::Key_Up);
    }

    Journey m_journey;
};

} // namespace

TEST_F(TheWeek, KeepsMovesFreesPausesAndGoesOn)
{
    EXPECT_THAT(heardInTheWeek(driver()), IsEmpty());
    planEveryWednesday();
    EXPECT_THAT(heardInTheWeek(driver()),
                ElementsAre(u"Wednesday, 10 June, 20:00 to 21:30, Our evening, time together"_s));

    // Another time, for this occasion only.
    openTheFirstOccasion();
    driver().press(u"anotherTime"_s);
    driver().waitFor(u"putTime"_s);
    aDayLater();
    driver().press(u"putTime"_s);
    driver().waitFor(u"yesFirst"_s);
    EXPECT_TRUE(driver().allText().contains(u"In place of “Our evening”"_s));
    ShortTalk(driver()).bothSayYes();
    driver().press(u"toOurWeek"_s);
    driver().waitFor(u"weekGrid"_s);
    EXPECT_THAT(heardInTheWeek(driver()),
                ElementsAre(u"Thursday, 11 June, 20:00 to 21:30, Our evening, time together"_s));

    // From the next week on.
    nextWeek();
    EXPECT_THAT(heardInTheWeek(driver()),
                ElementsAre(u"Wednesday, 17 June, 20:00 to 21:30, Our evening, time together"_s));
    openTheFirstOccasion();
    driver().press(u"anotherTime"_s);
    driver().waitFor(u"putTime"_s);
    driver().choose(u"fromHereOn"_s);
    driver().tabTo(u"timeStart"_s);
    driver().key(Qt::Key_Down); // an hour earlier
    keepIt();
    EXPECT_THAT(heardInTheWeek(driver()),
                ElementsAre(u"Wednesday, 17 June, 19:00 to 20:30, Our evening, time together"_s));
    nextWeek();
    EXPECT_THAT(heardInTheWeek(driver()),
                ElementsAre(u"Wednesday, 24 June, 19:00 to 20:30, Our evening, time together"_s));

    // Not this time: one key, this one only.
    openTheFirstOccasion();
    driver().key(Qt::Key_Escape);
    EXPECT_TRUE(heardAtTheFocus(driver()).startsWith(u"Wednesday, 24 June, 19:00 to 20:30"));
    driver().key(Qt::Key_Delete);
    driver().waitUntil(u"the week is empty"_s, [&] { return heardInTheWeek(driver()).isEmpty(); });
    EXPECT_TRUE(driver().allText().contains(u"is free again."_s));
    nextWeek();
    EXPECT_EQ(heardInTheWeek(driver()).size(), 1);

    // Still a yes: both, and nothing of it stays.
    openTheFirstOccasion();
    driver().press(u"stillYes"_s);
    driver().waitFor(u"yesFirst"_s);
    ShortTalk(driver()).sayYes(Partner::First);
    EXPECT_FALSE(driver().isShown(u"stillYesOutcome"_s));
    ShortTalk(driver()).sayYes(Partner::Second);
    driver().waitFor(u"stillYesOutcome"_s);
    EXPECT_TRUE(driver().allText().contains(u"Both of you say yes."_s));
    driver().press(u"stillYesDone"_s);
    driver().waitFor(u"weekGrid"_s);

    // Pause, and go on.
    driver().tabTo(u"weekGrid"_s);
    driver().key(Qt::Key_Escape);
    driver().press(u"pause"_s);
    driver().waitFor(u"resume"_s);
    EXPECT_THAT(heardInTheWeek(driver()), IsEmpty());
    EXPECT_TRUE(driver().allText().contains(u"Everything is paused"_s));
    m_journey.quit();
    m_journey.start();
    driver().waitFor(u"resume"_s); // it is still paused
    driver().press(u"resume"_s);
    driver().waitFor(u"pause"_s);
    nextWeek();
    EXPECT_EQ(heardInTheWeek(driver()).size(), 1);
}

TEST_F(TheWeek, TellsAScreenReaderEachOccasionAndEachFreeHalfHour)
{
    planEveryWednesday();
    driver().tabTo(u"weekGrid"_s);
    driver().key(Qt::Key_Home, Qt::ControlModifier);
    driver().key(Qt::Key_Home);
    driver().key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(heardAtTheFocus(driver()).startsWith(u"Wednesday, 10 June, 20:00 to 21:30"));
    driver().key(Qt::Key_Up);
    EXPECT_EQ(heardAtTheFocus(driver()), u"Wednesday, 10 June, 19:30, nothing planned");
    driver().choose(u"showList"_s);
    driver().tabTo(u"weekList"_s);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(driver().find(u"weekList"_s));
    ASSERT_EQ(list->childCount(), 1);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name),
              u"Wednesday, 10 June, 20:00 to 21:30, Our evening, time together");
}
