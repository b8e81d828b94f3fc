// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/anothertimepage.h"

#include "planlook.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

class AnotherTime : public PlanLook
{
protected:
    void ask(const AskedTime& asked, QSize size = {1008, 768})
    {
        m_proposal = std::make_unique<ProposedTime>(m_couple.place(), asked);
        m_page = std::make_unique<AnotherTimePage>(*m_proposal);
        QObject::connect(m_page.get(), &AnotherTimePage::closed, [this] { ++m_closed; });
        QObject::connect(m_page.get(), &AnotherTimePage::kept, [this](QDate date) { m_kept = date; });
        m_page->resize(size);
        open(m_page.get());
    }
    void askForThisWednesday() { ask({m_couple.occasion(QDate(2026, 6, 10)), {}}); }
    void setDate(QDate date) const
    {
        m_page->findChild<QDateEdit*>(u"timeDate"_s)->setDate(date);
        settle();
    }

    std::unique_ptr<ProposedTime> m_proposal;
    std::unique_ptr<AnotherTimePage> m_page;
    int m_closed = 0;
    QDate m_kept;
};

} // namespace

TEST_F(AnotherTime, IsKeptByTwoYesesAndTheTextSaysWhatItIsInsteadOf)
{
    askForThisWednesday();
    EXPECT_TRUE(says(*m_page, u"stands as it is until both of you say yes"_s));
    setDate(QDate(2026, 6, 12));
    click(*m_page, u"putTime"_s);
    EXPECT_TRUE(says(*m_page, u"In place of “Our evening”, Wed 10 June"_s));
    say(*m_page, Partner::First, true);
    EXPECT_EQ(m_couple.journal.reader().allPlannedTimes().size(), 1U);
    say(*m_page, Partner::Second, true);
    EXPECT_EQ(m_couple.journal.reader().allPlannedTimes().size(), 2U);
    click(*m_page, u"toOurWeek"_s);
    EXPECT_EQ(m_kept, QDate(2026, 6, 12));
}

TEST_F(AnotherTime, ANotNowChangesNothingAndOtherWordsCanBeTried)
{
    askForThisWednesday();
    setDate(QDate(2026, 6, 12));
    click(*m_page, u"putTime"_s);
    say(*m_page, Partner::First, true);
    say(*m_page, Partner::Second, false);
    EXPECT_EQ(m_couple.journal.reader().allPlannedTimes().size(), 1U);
    EXPECT_FALSE(find(*m_page, u"yesFirst"_s)) << "the same time is not asked about again";
    click(*m_page, u"changeWords"_s);
    setDate(QDate(2026, 6, 13));
    click(*m_page, u"putTime"_s);
    EXPECT_TRUE(find(*m_page, u"yesFirst"_s));
    click(*m_page, u"dropThis"_s);
    EXPECT_EQ(m_closed, 1);
    EXPECT_TRUE(m_couple.journal.reader().allPlannedTimes().front().freed.empty());
}

TEST_F(AnotherTime, OneOccasionStaysOneAndFromHereOnRepeats)
{
    askForThisWednesday();
    EXPECT_FALSE(find(*m_page, u"timeRepeats"_s));
    click(*m_page, u"fromHereOn"_s);
    ASSERT_TRUE(find(*m_page, u"timeRepeats"_s));
    EXPECT_TRUE(qobject_cast<QCheckBox*>(find(*m_page, u"timeRepeats"_s))->isChecked());
    EXPECT_EQ(m_page->findChild<QDateEdit*>(u"timeUntil"_s)->date(), QDate(2026, 7, 15));
    click(*m_page, u"onlyThisOne"_s);
    EXPECT_FALSE(find(*m_page, u"timeRepeats"_s));
}

TEST_F(AnotherTime, OneOccasionAndFromHereOnStandBesideEachOtherWhereThereIsRoom)
{
    askForThisWednesday();
    const auto top = [&](const QString& name) {
        const QWidget* choice = find(*m_page, name);
        return choice ? choice->mapTo(m_page.get(), QPoint()).y() : -1;
    };
    EXPECT_EQ(top(u"onlyThisOne"_s), top(u"fromHereOn"_s));
    m_page->resize(320, 700);
    settle();
    EXPECT_LT(top(u"onlyThisOne"_s), top(u"fromHereOn"_s));
}

TEST_F(AnotherTime, TheSameTimeIsSaidToStandAlready)
{
    askForThisWednesday();
    click(*m_page, u"putTime"_s);
    EXPECT_TRUE(says(*m_page, u"This is the time that stands already."_s));
    EXPECT_EQ(m_closed, 0);
    setDate(QDate(2026, 6, 12));
    EXPECT_FALSE(says(*m_page, u"This is the time that stands already."_s));
}

TEST_F(AnotherTime, LeavingItIsOneKeyAndNothingIsWritten)
{
    const quint64 before = m_couple.journal.generation();
    askForThisWednesday();
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    EXPECT_EQ(m_closed, 1);
    click(*m_page, u"cancelTime"_s);
    EXPECT_EQ(m_closed, 2);
    EXPECT_EQ(m_couple.journal.generation(), before);
}

TEST_F(AnotherTime, ATimeOfItsOwnOffersAllThatAPlanCanBe)
{
    ask({{}, DrawnTime{QDate(2026, 6, 12), 20 * 60, 90}});
    EXPECT_FALSE(find(*m_page, u"scope"_s));
    click(*m_page, u"timeRepeats"_s);
    for (const QString& name : {u"everyWeeks"_s, u"timeUntil"_s, u"weekday_1"_s, u"weekday_7"_s})
        EXPECT_TRUE(find(*m_page, name)) << name.toStdString();
}

TEST_F(AnotherTime, AnHourReadsFromHourToMinuteAlsoFromRightToLeft)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    askForThisWednesday();
    EXPECT_EQ(m_page->findChild<QDateTimeEdit*>(u"timeStart"_s)->text(), u"20:30"_s);
    EXPECT_EQ(m_page->findChild<QDateTimeEdit*>(u"timeDate"_s)->text(), u"10/06/2026"_s);
    EXPECT_TRUE(m_page->findChild<QDateTimeEdit*>(u"timeStart"_s)->isRightToLeft());
}

TEST_F(AnotherTime, TheArrowsMoveItsBeginningByFiveMinutes)
{
    askForThisWednesday();
    auto* begins = m_page->findChild<QDateTimeEdit*>(u"timeStart"_s);
    begins->setFocus();
    begins->setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClick(begins, Qt::Key_Up);
    EXPECT_EQ(begins->time(), QTime(20, 35));
    click(*m_page, u"putTime"_s);
    EXPECT_TRUE(says(*m_page, u"20:35"_s));
}

TEST_F(AnotherTime, FitsAtTwiceTheTextSizeAndInANarrowPanel)
{
    const auto fits = [this] {
        QTest::qWait(50); // a check that comes and goes makes a choice wider
        for (const QString& name :
             {u"onlyThisOne"_s, u"fromHereOn"_s, u"timeKindTogether"_s, u"timeKindTalk"_s, u"timeLabel"_s,
              u"timeDate"_s, u"timeStart"_s, u"timeDuration"_s, u"putTime"_s, u"cancelTime"_s,
              u"everyWeeks"_s, u"timeUntil"_s, u"weekday_1"_s, u"weekday_7"_s}) {
            const QWidget* field = find(*m_page, name);
            if (!field && (name.contains(u"eek"_s) || name == u"timeUntil"_s))
                continue; // one occasion stays one
            ASSERT_NE(field, nullptr) << name.toStdString();
            const int right = field->mapTo(m_page.get(), QPoint(field->width(), 0)).x();
            EXPECT_LE(right, m_page->width()) << name.toStdString();
            EXPECT_GE(field->width(), field->minimumSizeHint().width()) << name.toStdString();
        }
    };
    use(Theme::light(), 21);
    ask({m_couple.occasion(QDate(2026, 6, 10)), {}}, {848, 640});
    fits();
    use(Theme::light());
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        ask({m_couple.occasion(QDate(2026, 6, 10)), {}}, {320, 640});
        fits();
        click(*m_page, u"fromHereOn"_s);
        fits();
    }
}
