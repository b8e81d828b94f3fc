// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"

#include "ui/parts/choicestrip.h"
#include "ui/parts/pagefoot.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/rail.h"
#include "ui/parts/railitem.h"
#include "ui/parts/sayaloud.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class RailTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        rail = new Rail;
        rail->setTitle(u"Robin & Sam"_s);
        rail->addPage(0, u"Our week"_s, u"calendar"_s);
        rail->addPage(1, u"Check-in"_s, u"speech"_s);
        rail->addBelow(8, u"Settings"_s, u"sliders"_s);
        rail->addBelow(9, u"Lock"_s, u"lock"_s, false);
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(rail);
        row->addStretch();
        window.resize(1200, 700);
        open(&window);
    }

    [[nodiscard]] RailItem* item(int place) const { return rail->findChildren<RailItem*>().at(place); }

    QWidget window;
    Rail* rail = nullptr;
};

TEST_F(RailTest, IsWideInARoomyWindowAndSlimInANarrowOne)
{
    EXPECT_EQ(rail->width(), Theme::px(nullptr, 192));
    window.resize(1000, 700);
    settle();
    EXPECT_TRUE(rail->isSlim());
    EXPECT_EQ(rail->width(), Theme::px(nullptr, 56));
    window.resize(1200, 700);
    settle();
    EXPECT_EQ(rail->width(), Theme::px(nullptr, 192));
}

TEST_F(RailTest, SlimItemsKeepTheirNameAsTooltipAndForScreenReaders)
{
    EXPECT_TRUE(item(0)->toolTip().isEmpty());
    window.resize(960, 640);
    settle();
    EXPECT_EQ(item(0)->toolTip(), u"Our week"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(item(0))->text(QAccessible::Name), u"Our week"_s);
    EXPECT_GE(item(0)->width(), Theme::px(nullptr, 40));
    EXPECT_GE(item(0)->height(), Theme::px(nullptr, 40));
}

TEST_F(RailTest, AsksForAPageAndWaitsToBeToldThatItIsThere)
{
    rail->setChosen(0);
    QSignalSpy chose(rail, &Rail::chose);
    QTest::mouseClick(item(1), Qt::LeftButton);
    ASSERT_EQ(chose.count(), 1);
    EXPECT_EQ(chose.first().first().toInt(), 1);
    EXPECT_TRUE(item(0)->isChecked());
    EXPECT_FALSE(item(1)->isChecked());
    rail->setChosen(1);
    EXPECT_TRUE(item(1)->isChecked());
    EXPECT_FALSE(item(0)->isChecked());
}

TEST_F(RailTest, LockingIsNoPageAndIsNeverChosen)
{
    rail->setChosen(9);
    EXPECT_FALSE(item(3)->isChecked());
    QSignalSpy chose(rail, &Rail::chose);
    QTest::mouseClick(item(3), Qt::LeftButton);
    EXPECT_EQ(chose.first().first().toInt(), 9);
    EXPECT_FALSE(item(3)->isChecked());
}

TEST_F(RailTest, ArrowsMoveAndEnterOrSpaceChoose)
{
    QSignalSpy chose(rail, &Rail::chose);
    item(0)->setFocus();
    QTest::keyClick(item(0), Qt::Key_Up);
    EXPECT_TRUE(item(0)->hasFocus());
    QTest::keyClick(item(0), Qt::Key_Down);
    EXPECT_TRUE(item(1)->hasFocus());
    QTest::keyClick(item(1), Qt::Key_Return);
    QTest::keyClick(item(1), Qt::Key_Space);
    EXPECT_EQ(chose.count(), 2);
}

TEST_F(RailTest, WhatIsChosenIsASurfaceWithABarAtItsStart)
{
    rail->setChosen(0);
    const QImage left = picture(item(0));
    EXPECT_EQ(left.pixelColor(1, 20), Theme::light().color(Role::Accent));
    EXPECT_EQ(left.pixelColor(150, 8), Theme::light().color(Role::Surface));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    settle();
    const QImage right = picture(item(0));
    EXPECT_EQ(right.pixelColor(right.width() - 2, 20), Theme::light().color(Role::Accent));
}

class PageTest : public Look
{
protected:
    void fill()
    {
        foot.setBackText(u"When"_s);
        foot.setPrimaryText(u"Wishes"_s);
        turns = new ChoiceStrip;
        turns->addChoice(0, u"Side by side"_s);
        turns->addChoice(1, u"Taking turns"_s);
        foot.addMiddle(turns);
        foot.resize(1000, 64);
        open(&foot);
    }

    PageFoot foot;
    ChoiceStrip* turns = nullptr;
};

TEST_F(PageTest, AFootHasBackAtTheStartAndThePrimaryAtTheEnd)
{
    fill();
    const QRect back(foot.back()->mapTo(&foot, QPoint()), foot.back()->size());
    const QRect primary(foot.primary()->mapTo(&foot, QPoint()), foot.primary()->size());
    const QRect middle(turns->mapTo(&foot, QPoint()), turns->size());
    EXPECT_EQ(back.left(), Theme::px(nullptr, 24));
    EXPECT_EQ(primary.right() + 1, 1000 - Theme::px(nullptr, 24));
    EXPECT_NEAR(middle.center().x(), 500, 2);
    EXPECT_EQ(foot.sizeHint().height(), Theme::px(nullptr, 64));
    EXPECT_FALSE(foot.isWrapped());
}

TEST_F(PageTest, ANarrowFootTakesTwoRows)
{
    fill();
    foot.resize(700, 64);
    settle();
    EXPECT_TRUE(foot.isWrapped());
    EXPECT_GE(foot.sizeHint().height(), Theme::px(nullptr, 64 + 36));
    EXPECT_LT(turns->mapTo(&foot, QPoint()).y(), foot.back()->mapTo(&foot, QPoint()).y());
    EXPECT_LE(foot.minimumSizeHint().width(), 400);
    foot.resize(1000, 64);
    settle();
    EXPECT_FALSE(foot.isWrapped());
}

TEST_F(PageTest, AtTwiceTheSizeTheFootFitsTheSmallestWindow)
{
    use(Theme::light(), 21);
    PageFoot large;
    large.setBackText(u"Common ground"_s);
    large.setPrimaryText(u"Look for times"_s);
    EXPECT_LE(large.minimumSizeHint().width(), 960 - Theme::px(nullptr, 56));
}

TEST_F(PageTest, AButtonWithoutWordsIsNotThere)
{
    fill();
    QSignalSpy back(&foot, &PageFoot::backPressed);
    QSignalSpy primary(&foot, &PageFoot::primaryPressed);
    foot.setPrimaryText({});
    EXPECT_FALSE(foot.primary()->isVisible());
    foot.setPrimaryText(u"Wishes"_s);
    QTest::mouseClick(foot.primary(), Qt::LeftButton);
    QTest::mouseClick(foot.back(), Qt::LeftButton);
    EXPECT_EQ(primary.count(), 1);
    EXPECT_EQ(back.count(), 1);
}

TEST_F(PageTest, FromRightToLeftTheFootTurnsAround)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    fill();
    EXPECT_GT(foot.back()->mapTo(&foot, QPoint()).x(), foot.primary()->mapTo(&foot, QPoint()).x());
}

TEST_F(PageTest, AHeaderPutsWhatBelongsToItBelowOnANarrowPage)
{
    PageHeader header;
    header.setTitle(u"Which days and times could work?"_s);
    header.setLead(u"Paint the week as it usually is."_s);
    auto* aloud = new SayAloud;
    aloud->setWords(u"To say aloud"_s, u"“I have most to give when…”"_s);
    header.addAside(aloud);
    header.resize(1000, header.sizeHint().height());
    open(&header);
    EXPECT_GT(aloud->x(), 400);
    header.resize(600, header.heightForWidth(600));
    settle();
    EXPECT_LT(aloud->x(), 100);
    EXPECT_TRUE(header.accessibleName().isEmpty()) << "its title says it, and the page does";
}

TEST_F(PageTest, AFormCanSetTheWordsOfHeaderAndFoot)
{
    PageHeader header;
    EXPECT_TRUE(header.setProperty("title", u"Summary"_s));
    EXPECT_TRUE(header.setProperty("oneLine", true));
    EXPECT_TRUE(foot.setProperty("primaryText", u"Save the PDF"_s));
    EXPECT_EQ(header.title(), u"Summary"_s);
    EXPECT_EQ(foot.primaryText(), u"Save the PDF"_s);
}
