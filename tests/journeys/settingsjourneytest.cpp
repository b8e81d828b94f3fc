// SPDX-License-Identifier: GPL-3.0-or-later
// What a computer remembers of the window and what it does not, and the page that tells every key.
#include "couple.h"
#include "journey.h"

#include "app/privatememory.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The page of settings of a couple who have kept something, once this stands on it.
void openSettings(Journey& journey, const QString& something)
{
    journey.keepExample();
    journey.start();
    journey.driver().waitFor(u"weekGrid"_s);
    journey.driver().key(Qt::Key_Comma, Qt::ControlModifier);
    journey.driver().waitFor(something);
}

TEST(Settings, AreReachedByKeyAndHoldAfterARestart)
{
    Journey journey;
    openSettings(journey, u"coloursDark"_s);
    WindowDriver& driver = journey.driver();
    driver.choose(u"coloursDark"_s);
    EXPECT_EQ(journey.settings().preferences().appearance, Appearance::Dark);
    EXPECT_TRUE(driver.allText().contains(journey.journalPath().section(u'/', -1)));
    journey.quit();
    journey.start();
    EXPECT_EQ(journey.application().settings().preferences().appearance, Appearance::Dark);
}

TEST(Settings, HoldTheRemindersTooAndSayWhereThePlanGoes)
{
    Journey journey;
    openSettings(journey, u"remindTalks"_s);
    WindowDriver& driver = journey.driver();
    driver.press(u"remindTalks"_s);
    EXPECT_TRUE(driver.allText().contains(u"Your plan is in no folder for other calendars."_s));
    driver.press(u"toCalendars"_s);
    driver.waitFor(u"CalendarsPage"_s);
    EXPECT_EQ(QApplication::activeWindow(), &journey.window()) << "no part of it was a window of its own";
    const auto* sameChoice = driver.findA<QCheckBox>(u"remindTalks"_s);
    ASSERT_NE(sameChoice, nullptr);
    EXPECT_TRUE(sameChoice->isChecked()) << "it held at once";
}

TEST(Settings, HaveNothingToRemindOfBeforeTheFirstYeses)
{
    Journey journey;
    journey.start();
    Couple(journey.driver()).beginTogether();
    journey.driver().key(Qt::Key_Comma, Qt::ControlModifier);
    journey.driver().waitFor(u"toCalendars"_s);
    EXPECT_FALSE(journey.driver().isShown(u"remindTalks"_s));
}

TEST(Window, OpensAsItWasClosed)
{
    Journey journey;
    journey.start();
    const QSize before = journey.window().size();
    // As narrow as it gets: Qt 6.8 does not open a window again that is as wide as the screen.
    journey.window().resize(before - QSize(before.width(), 40));
    const QSize wanted = journey.window().size();
    ASSERT_NE(wanted, before);
    journey.quit();
    journey.start();
    EXPECT_EQ(journey.window().size(), wanted);
}

TEST(FileDialogs, WriteDownNoFolder)
{
    const auto list =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/QtProject.conf"_s;
    QFile::remove(list);
    const auto usual = QFileInfo(list).path();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, usual);
    delete new QFileDialog;
    EXPECT_TRUE(QFile::exists(list)) << "the control: left alone they do";
    QFile::remove(list);
    keepFoldersPrivate();
    delete new QFileDialog;
    EXPECT_FALSE(QFile::exists(list));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, usual);
}

TEST(Keys, AreToldOnOnePageFromEverywhere)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    driver.key(Qt::Key_Question, Qt::ControlModifier);
    driver.waitFor(u"leaveKeys"_s);
    EXPECT_TRUE(driver.allText().contains(u"Ctrl+L"_s));
    driver.key(Qt::Key_Escape);
    driver.waitFor(u"nameFirst"_s);
    driver.key(Qt::Key_F1);
    driver.waitFor(u"toKeys"_s);
    driver.press(u"toKeys"_s);
    driver.waitFor(u"leaveKeys"_s);
    driver.press(u"leaveKeys"_s);
    driver.waitFor(u"nameFirst"_s); // back to where it was asked for
}

TEST(Keys, LeadAwayFromThePageOfCalendarsToo)
{
    WholeheartedStyle::applyTo(*qApp, Theme::light()); // as the program wears it
    Journey journey;
    journey.startWithExample();
    WindowDriver& driver = journey.driver();
    driver.key(Qt::Key_4, Qt::ControlModifier);
    driver.waitFor(u"savePdf"_s);
    driver.press(u"rail_exchange"_s);
    driver.waitFor(u"CalendarsPage"_s);
    driver.key(Qt::Key_3, Qt::ControlModifier);
    driver.waitFor(u"checkInList"_s);
}

} // namespace
