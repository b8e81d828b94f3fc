// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

Couple::Couple(WindowDriver& driver, Looker looker, QString canary)
    : m_driver(driver), m_look(std::move(looker)), m_canary(std::move(canary))
{
}

const QStringList& Couple::words()
{
    static const QStringList words{u"You made soup on Monday."_s, u"Or as it comes."_s,
                                   u"I like surprises."_s, u"I do bedtime on Wednesday"_s,
                                   u"A walk on Saturday"_s};
    return words;
}

const QString& Couple::unkeptWords()
{
    static const auto words = u"Only between us today."_s;
    return words;
}

const QString& Couple::privateWish()
{
    static const auto words = u"A secret garden picnic"_s;
    return words;
}

void Couple::look(const char* page)
{
    if (m_look)
        m_look(QLatin1String(page));
}

void Couple::next(const char* page)
{
    look(page);
    m_driver.press(u"nextStep"_s);
}

void Couple::beginTogether(const std::optional<PerPartner<QString>>& passphrases)
{
    m_driver.type(u"nameFirst"_s, u"Robin"_s);
    m_driver.type(u"nameSecond"_s, u"Sam"_s);
    if (passphrases) {
        m_driver.type(u"passphraseFirst"_s, passphrases->first);
        m_driver.type(u"passphraseSecond"_s, passphrases->second);
    } else {
        m_driver.tabTo(u"withPassphrases"_s);
        m_driver.key(Qt::Key_Down); // the other of the two ways
    }
    look("welcome");
    m_driver.press(u"beginTogether"_s);
    m_driver.waitFor(u"beginNow"_s);
}

void Couple::walkTheCheckIn()
{
    arrive();
    rhythmToTrying();
    makeRoom();
    paintWednesdayEvening(u"weekFirst"_s);
    paintWednesdayEvening(u"weekSecond"_s);
    next("when");
    nameNeeds();
    wishInTurns();
    planAndClose();
}

void Couple::arrive()
{
    look("arrive-question");
    m_driver.press(u"beginNow"_s);
    m_driver.type(u"appreciationFirst"_s, words().at(0) + m_canary);
    next("arrive");
}

void Couple::rhythmToTrying()
{
    m_driver.choose(u"choiceFirst_once_a_week"_s);
    m_driver.type(u"noteFirst"_s, words().at(1));
    m_driver.press(u"passSecond"_s);
    next("rhythm");
    m_driver.choose(u"feelingFirst_hopeful"_s);
    m_driver.choose(u"feelingSecond_in_between"_s);
    m_driver.type(u"noteSecond"_s, words().at(2));
    next("planning");
    m_driver.choose(u"choiceFirst_yes"_s);
    m_driver.choose(u"choiceSecond_maybe"_s);
    next("trying");
}

void Couple::makeRoom()
{
    m_driver.press(u"itemFirst_less_screen"_s);
    m_driver.press(u"itemSecond_swap_bedtimes"_s);
    m_driver.press(u"makeOfferSecond_swap_bedtimes"_s);
    m_driver.type(u"offerSecond_swap_bedtimes"_s, words().at(3));
    next("room");
}

void Couple::paintWednesdayEvening(const QString& painter)
{
    m_driver.tabTo(painter);
    m_driver.key(Qt::Key_Home, Qt::ControlModifier); // Monday, first hour shown
    for (int day = 0; day < 2; ++day)
        m_driver.key(QGuiApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    for (int half = 0; half < 2 * (20 - 8); ++half)
        m_driver.key(Qt::Key_Down);
    for (int half = 0; half < 4; ++half) {
        m_driver.key(Qt::Key_1);
        m_driver.key(Qt::Key_Down);
    }
}

void Couple::nameNeeds()
{
    m_driver.press(u"itemFirst_rest"_s);
    m_driver.press(u"itemSecond_rest"_s);
    m_driver.type(u"noteSecond"_s, unkeptWords());
    m_driver.press(u"keepSecond"_s);
    next("needs");
}

void Couple::wishInTurns()
{
    look("wishes-before");
    m_driver.press(u"nextStep"_s);
    m_driver.waitFor(u"handOver"_s);
    look("curtain");
    m_driver.press(u"handOver"_s);
    m_driver.waitFor(u"ready"_s);
    m_driver.choose(u"wish_slow_morning_yes"_s);
    m_driver.choose(u"wish_massage_yes"_s);
    m_driver.type(u"ownLineFirst"_s, privateWish());
    m_driver.key(Qt::Key_Return);
    look("wishes");
    m_driver.press(u"ready"_s);
    m_driver.waitFor(u"handOver"_s);
    m_driver.press(u"handOver"_s);
    m_driver.waitFor(u"ready"_s);
    m_driver.choose(u"wish_slow_morning_yes"_s);
    m_driver.press(u"ready"_s);
    m_driver.waitFor(u"nextStep"_s);
    next("wishes-met");
}

void Couple::planAndClose()
{
    next("common-ground");
    m_driver.press(u"addSuggestion_0"_s);
    next("times");
    m_driver.type(u"thisWeekSecond"_s, words().at(4));
    next("this-week");
    look("both-yes");
}

void Couple::say(Partner partner, Answer answer, const QString& passphrase)
{
    const QString side = partner == Partner::First ? u"First"_s : u"Second"_s;
    m_driver.press((answer == Answer::Yes ? u"yes"_s : u"notNow"_s) + side);
    m_driver.waitFor(u"privatePage"_s + side);
    for (int line = 0; answer != Answer::NotNow; ++line) {
        const bool isTrue = answer == Answer::Yes || line != 1;
        const QString name = (isTrue ? u"true%1_%2"_s : u"notReally%1_%2"_s).arg(side).arg(line);
        if (!m_driver.isShown(name))
            break;
        m_driver.choose(name);
    }
    if (!passphrase.isEmpty())
        m_driver.type(u"passphrase"_s + side, passphrase);
    look(partner == Partner::First ? "private-page" : "private-page-second");
    m_driver.press((answer == Answer::Yes        ? u"giveYes"_s
                    : answer == Answer::LetsTalk ? u"giveLetsTalk"_s
                                                 : u"giveNotNow"_s) +
                   side);
    m_driver.waitUntilGone(u"privatePage"_s + side);
}

void Couple::bothSayYes()
{
    say(Partner::First, Answer::Yes);
    look("one-answered");
    say(Partner::Second, Answer::Yes);
    m_driver.waitFor(u"toOurWeek"_s);
    look("kept");
    m_driver.press(u"toOurWeek"_s);
    m_driver.waitFor(u"weekGrid"_s);
}
