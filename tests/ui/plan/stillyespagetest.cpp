// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/stillyespage.h"

#include "planlook.h"

using namespace Qt::StringLiterals;

namespace {

class StillYesLook : public PlanLook
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        m_question =
            std::make_unique<StillYes>(m_couple.journal, m_couple.names, m_couple.week().view().rows.front());
        m_page = std::make_unique<StillYesPage>(*m_question);
        QObject::connect(m_page.get(), &StillYesPage::closed, [this] { ++m_closed; });
        QObject::connect(m_page.get(), &StillYesPage::notThisTimeAsked, [this] { ++m_freed; });
        m_page->resize(1008, 768);
        open(m_page.get());
    }

    std::unique_ptr<StillYes> m_question;
    std::unique_ptr<StillYesPage> m_page;
    int m_closed = 0;
    int m_freed = 0;
};

} // namespace

TEST_F(StillYesLook, AsksAboutThisOccasionAndNothingStandsOutBeforeBothAnswered)
{
    EXPECT_TRUE(says(*m_page, u"Our evening"_s));
    EXPECT_TRUE(says(*m_page, u"Wed 10 June, 20:30–22:00"_s));
    const QWidget* yes = find(*m_page, u"yesFirst"_s);
    const QWidget* notNow = find(*m_page, u"notNowFirst"_s);
    ASSERT_TRUE(yes && notNow);
    EXPECT_EQ(yes->size(), notNow->size());
    EXPECT_FALSE(find(*m_page, u"stillYesNotThisTime"_s));
}

TEST_F(StillYesLook, BothYesesOpenTogetherAndLeaveNothingBehind)
{
    const quint64 before = m_couple.journal.generation();
    say(*m_page, Partner::First, true);
    EXPECT_FALSE(find(*m_page, u"stillYesOutcome"_s));
    say(*m_page, Partner::Second, true);
    EXPECT_TRUE(says(*m_page, u"Both of you say yes."_s));
    click(*m_page, u"stillYesDone"_s);
    EXPECT_EQ(m_closed, 1);
    EXPECT_EQ(m_couple.journal.generation(), before);
}

TEST_F(StillYesLook, ANotNowLooksTheSameWhoeversItWas)
{
    say(*m_page, Partner::First, false);
    say(*m_page, Partner::Second, true);
    const QImage first = picture(m_page.get());
    StillYes other(m_couple.journal, m_couple.names, m_question->occasion());
    StillYesPage second(other);
    second.resize(m_page->size());
    m_page->hide();
    open(&second);
    say(second, Partner::First, true);
    say(second, Partner::Second, false);
    second.setFocus();
    EXPECT_EQ(picture(&second), first);
    click(second, u"stillYesNotThisTime"_s);
}

TEST_F(StillYesLook, ThePrivatePageClosesWhenNobodyLooks)
{
    click(*m_page, u"yesFirst"_s);
    EXPECT_TRUE(find(*m_page, u"privatePageFirst"_s));
    EXPECT_FALSE(says(*m_page, u"Wed 10 June, 20:30–22:00"_s));
    m_page->hide();
    EXPECT_EQ(m_question->privatePage(), nullptr);
    m_page->show();
    settle();
    EXPECT_TRUE(find(*m_page, u"yesFirst"_s));
}
