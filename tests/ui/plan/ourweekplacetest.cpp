// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ourweekplace.h"

#include "planlook.h"
#include "ui/week/weekgrid.h"

#include <QDateEdit>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

class TheWeekInItsPlace : public PlanLook
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        m_place.resize(1008, 768);
        open(&m_place);
        m_place.setFocus();
    }

    WeekPresenter m_presenter{m_couple.journal, m_couple.clock, m_couple.names, QLocale(u"en_GB"_s)};
    OurWeekPlace m_place{m_presenter, m_couple.journal, m_couple.names, [this] { return m_couple.place(); }};
};

} // namespace

TEST_F(TheWeekInItsPlace, GoesToTheFormAndShowsTheWeekOfWhatWasKept)
{
    QTest::keyClick(find(m_place, u"weekGrid"_s), Qt::Key_Return);
    click(m_place, u"anotherTime"_s);
    EXPECT_FALSE(find(m_place, u"weekGrid"_s));
    EXPECT_TRUE(m_place.isAsking());
    m_place.findChild<QDateEdit*>(u"timeDate"_s)->setDate(QDate(2026, 6, 18));
    click(m_place, u"putTime"_s);
    say(m_place, Partner::First, true);
    say(m_place, Partner::Second, true);
    click(m_place, u"toOurWeek"_s);
    settle();
    EXPECT_TRUE(find(m_place, u"weekGrid"_s));
    EXPECT_FALSE(m_place.isAsking());
    EXPECT_EQ(m_presenter.firstDay(), QDate(2026, 6, 15));
    EXPECT_EQ(m_presenter.view().rows.size(), 2U);
}

TEST_F(TheWeekInItsPlace, StillAYesCanEndInNotThisTimeWithOneClick)
{
    QTest::keyClick(find(m_place, u"weekGrid"_s), Qt::Key_Return);
    click(m_place, u"stillYes"_s);
    say(m_place, Partner::First, true);
    say(m_place, Partner::Second, false);
    click(m_place, u"stillYesNotThisTime"_s);
    settle();
    EXPECT_TRUE(find(m_place, u"weekGrid"_s));
    EXPECT_TRUE(m_presenter.view().isFree());
}

TEST_F(TheWeekInItsPlace, ATimeIsAskedForWhereItWasDrawnAndLeftWithEscape)
{
    QTest::keyClick(find(m_place, u"weekGrid"_s), Qt::Key_Up);
    QTest::keyClick(find(m_place, u"weekGrid"_s), Qt::Key_Return);
    auto* date = m_place.findChild<QDateEdit*>(u"timeDate"_s);
    ASSERT_NE(date, nullptr);
    EXPECT_EQ(date->date(), QDate(2026, 6, 10));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_TRUE(find(m_place, u"weekGrid"_s)->hasFocus());
}
