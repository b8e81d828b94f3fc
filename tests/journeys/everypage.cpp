// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage.h"

#include "couple.h"

#include "ui/style/style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

/// What the week asks both about, in front of it.
void askFromTheWeek(WindowDriver& driver, const std::function<void(const QString&)>& look)
{
    driver.press(u"sharedTime"_s);
    driver.waitFor(u"timeLabel"_s);
    driver.choose(u"timeRepeats"_s);
    look(u"shared-time"_s);
    driver.press(u"putTime"_s);
    driver.waitFor(u"yesFirst"_s);
    look(u"shared-time-both-yes"_s);
    driver.press(u"dropThis"_s);
    driver.waitFor(u"weekGrid"_s);
}

/// What can be asked about the one occasion of the week.
void lookAtTheOccasion(WindowDriver& driver, const std::function<void(const QString&)>& look)
{
    openTheOccasion(driver);
    look(u"occasion"_s);
    driver.press(u"anotherTime"_s);
    driver.waitFor(u"putTime"_s);
    look(u"another-time"_s);
    driver.press(u"cancelTime"_s);
    driver.waitFor(u"weekGrid"_s);
    openTheOccasion(driver);
    driver.press(u"stillYes"_s);
    driver.waitFor(u"yesFirst"_s);
    look(u"still-a-yes"_s);
    driver.press(u"leaveStillYes"_s);
    driver.waitFor(u"weekGrid"_s);
}

} // namespace

void openTheOccasion(WindowDriver& driver)
{
    driver.tabTo(u"weekGrid"_s);
    driver.key(Qt::Key_Home, Qt::ControlModifier);
    driver.key(Qt::Key_Home);
    driver.key(Qt::Key_Down, Qt::ControlModifier); // the next occasion, whichever side it is on
    driver.key(Qt::Key_Return);
    driver.waitFor(u"anotherTime"_s);
}

void onEveryPage(Journey& journey, const std::function<void(const QString&)>& look)
{
    WholeheartedStyle::applyTo(*qApp, Theme::light()); // as the program wears it
    journey.start();
    Couple couple(journey.driver(), look);
    couple.beginTogether();
    couple.walkTheCheckIn();
    couple.bothSayYes();
    WindowDriver& driver = journey.driver();
    const std::vector<std::pair<Qt::Key, QString>> places{{Qt::Key_1, u"weekGrid"_s},
                                                          {Qt::Key_3, u"checkInList"_s},
                                                          {Qt::Key_4, u"savePdf"_s},
                                                          {Qt::Key_Comma, u"lockAfter"_s}};
    for (const auto& [key, something] : places) {
        driver.key(key, Qt::ControlModifier);
        driver.waitFor(something);
        look(something);
    }
    driver.key(Qt::Key_F1);
    driver.waitFor(u"leaveHelp"_s);
    look(u"help"_s);
    driver.press(u"toGuide"_s);
    driver.waitFor(u"guideText"_s);
    look(u"guide"_s);
    driver.key(Qt::Key_Question, Qt::ControlModifier);
    driver.waitFor(u"leaveKeys"_s);
    look(u"keys"_s);
    driver.key(Qt::Key_Comma, Qt::ControlModifier);
    driver.waitFor(u"toOurJournal"_s);
    driver.press(u"toOurJournal"_s);
    driver.waitFor(u"OurJournalPage"_s);
    look(u"our-journal"_s);
    driver.key(Qt::Key_1, Qt::ControlModifier);
    driver.waitFor(u"weekGrid"_s);
    askFromTheWeek(driver, look);
    lookAtTheOccasion(driver, look);
    driver.key(Qt::Key_3, Qt::ControlModifier);
    driver.waitFor(u"toOurQuestions"_s);
    driver.press(u"letGoBefore"_s);
    look(u"letting-go"_s);
    driver.press(u"keepIt"_s);
    driver.press(u"toOurQuestions"_s);
    driver.waitFor(u"rest_1"_s);
    look(u"our-questions"_s);
    driver.key(Qt::Key_3, Qt::ControlModifier);
    driver.waitFor(u"toStillTrue"_s);
    driver.press(u"toStillTrue"_s);
    driver.waitFor(u"otherWordsFirst"_s);
    look(u"still-true"_s);
    driver.press(u"rail_exchange"_s);
    driver.waitFor(u"CalendarsPage"_s);
    look(u"calendars"_s);
}

void onTheLockedPage(Journey& journey, const std::function<void(const QString&)>& look)
{
    WholeheartedStyle::applyTo(*qApp, Theme::light());
    journey.start();
    WindowDriver& driver = journey.driver();
    Couple couple(driver);
    couple.beginTogether({{u"seven green umbrellas"_s, u"a slow train north"_s}});
    driver.key(Qt::Key_L, Qt::ControlModifier);
    driver.waitFor(u"passphrase"_s);
    look(u"locked"_s);
}
