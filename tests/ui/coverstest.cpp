// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"

#include "ui/parts/coveredcolumn.h"
#include "ui/parts/curtain.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class CoversTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        words = new QLineEdit(u"Mornings are easier for me"_s);
        hidden = new QLabel(u"Not now"_s);
        column->addWidget(words);
        column->addWidget(hidden);
        hidden->hide();
        window.setCentralWidget(page);
        window.resize(900, 700);
        curtain = new Curtain(&window);
        open(&window);
    }

    void cover()
    {
        curtain->coverFor(Partner::Second,
                          {u"Over to Sam"_s, u"Robin’s words are covered and stay covered."_s,
                           u"I am Sam, open my side"_s, u"Stop here for today"_s});
        settle();
    }

    QMainWindow window;
    QLineEdit* words = nullptr;
    QLabel* hidden = nullptr;
    Curtain* curtain = nullptr;
};

TEST_F(CoversTest, WhatIsBehindACurtainIsGoneAndNotOnlyCovered)
{
    cover();
    EXPECT_TRUE(curtain->isVisible());
    EXPECT_EQ(curtain->geometry(), window.rect());
    EXPECT_FALSE(words->isVisible());
    EXPECT_FALSE(window.centralWidget()->isVisible());
}

TEST_F(CoversTest, TheKeyboardCannotReachIt)
{
    words->setFocus();
    cover();
    EXPECT_FALSE(words->hasFocus());
    for (int press = 0; press < 12; ++press) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_TRUE(curtain->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClicks(QApplication::focusWidget(), u"xyz"_s);
    EXPECT_EQ(words->text(), u"Mornings are easier for me"_s);
}

TEST_F(CoversTest, WhatIsShownMeanwhileStaysHidden)
{
    cover();
    window.centralWidget()->show();
    auto* late = new QLabel(u"too early"_s, &window);
    late->show();
    settle();
    EXPECT_FALSE(window.centralWidget()->isVisible());
    EXPECT_FALSE(late->isVisible());
}

TEST_F(CoversTest, LiftingBringsItBackAsItWas)
{
    words->setFocus();
    cover();
    curtain->lift();
    settle();
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(hidden->isHidden()) << "what was hidden before stays so";
    EXPECT_FALSE(curtain->isVisible());
    EXPECT_TRUE(words->hasFocus());
}

TEST_F(CoversTest, ACurtainHasOneWayOnAndOneToStop)
{
    cover();
    QSignalSpy opened(curtain, &Curtain::opened);
    QSignalSpy stopped(curtain, &Curtain::stopped);
    QTest::keyClick(curtain, Qt::Key_Escape);
    EXPECT_TRUE(curtain->isCovering());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(opened.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(stopped.count(), 1);
    EXPECT_TRUE(curtain->isCovering()) << "whoever shows it lifts it";
}

TEST_F(CoversTest, ItFollowsTheSizeOfTheWindow)
{
    cover();
    window.resize(1000, 800);
    settle();
    EXPECT_EQ(curtain->geometry(), window.rect());
}

TEST_F(CoversTest, ItsClothIsOfTheTheme)
{
    cover();
    EXPECT_GT(count(picture(&window), Theme::light().color(Role::Curtain)), 50000);
    use(Theme::dark());
    EXPECT_GT(count(picture(&window), Theme::dark().color(Role::Curtain)), 50000);
}

TEST_F(CoversTest, AtTwiceTheSizeItStillFitsTheSmallestWindow)
{
    use(Theme::light(), 21);
    QWidget small;
    Curtain large(&small);
    small.resize(960, 640);
    open(&small);
    large.coverFor(Partner::First, {u"Over to Robin"_s, u"Sam’s words are covered and stay covered."_s,
                                    u"I am Robin, open my side"_s, u"Stop here for today"_s});
    settle();
    for (const QPushButton* button : large.findChildren<QPushButton*>()) {
        const QRect place(button->mapTo(&small, QPoint(0, 0)), button->size());
        EXPECT_TRUE(small.rect().contains(place)) << button->text().toStdString();
    }
}

TEST_F(CoversTest, AColumnIsCoveredWithoutTheOther)
{
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    PerPartner<QWidget*> bodies;
    PerPartner<QLineEdit*> notes;
    for (const Partner partner : bothPartners) {
        bodies[partner] = new QWidget;
        notes[partner] = new QLineEdit;
        auto* column = new QVBoxLayout(bodies[partner]);
        column->addWidget(notes[partner]);
        row->addWidget(bodies[partner]);
    }
    CoveredColumn cover(bodies.second);
    cover.setWords(u"Covered"_s, u"Opens when both of you are ready"_s);
    page.resize(600, 300);
    open(&page);
    cover.cover();
    EXPECT_TRUE(notes.first->isVisible());
    EXPECT_FALSE(notes.second->isVisible());
    EXPECT_EQ(cover.accessibleName(), u"Covered"_s);
    cover.lift();
    EXPECT_TRUE(notes.second->isVisible());
}
