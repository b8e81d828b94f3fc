// SPDX-License-Identifier: GPL-3.0-or-later
#include "shorttalk.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 20;

QString side(Partner partner)
{
    return partner == Partner::First ? u"First"_s : u"Second"_s;
}

} // namespace

void ShortTalk::arrive()
{
    m_driver.press(u"beginNow"_s);
    m_driver.waitFor(u"appreciationFirst"_s);
    next();
}

void ShortTalk::next()
{
    m_driver.press(m_driver.isShown(u"passWishes"_s) ? u"passWishes"_s : u"nextStep"_s);
}

bool ShortTalk::isAsked(const QString& wording) const
{
    return m_driver.allText().contains(wording);
}

void ShortTalk::goTo(const QString& wording)
{
    for (int step = 0; step < mostSteps && !isAsked(wording); ++step)
        next();
    if (!isAsked(wording))
        throw NotInTheWindow(u"“%1” is not asked."_s.arg(wording));
}

void ShortTalk::goToBothYes()
{
    for (int step = 0; step < mostSteps && !m_driver.isShown(u"yesFirst"_s); ++step)
        next();
    m_driver.waitFor(u"yesFirst"_s);
}

void ShortTalk::sayYes(Partner partner)
{
    m_driver.press(u"yes"_s + side(partner));
    for (int line = 0; m_driver.isShown(u"true%1_%2"_s.arg(side(partner)).arg(line)); ++line)
        m_driver.choose(u"true%1_%2"_s.arg(side(partner)).arg(line));
    if (m_driver.isShown(u"giveYes"_s + side(partner)))
        m_driver.press(u"giveYes"_s + side(partner));
}

void ShortTalk::bothSayYes()
{
    sayYes(Partner::First);
    sayYes(Partner::Second);
    m_driver.waitFor(u"toOurWeek"_s);
}
