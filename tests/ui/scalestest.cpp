// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"

#include "ui/parts/choicestrip.h"
#include "ui/parts/feelingscale.h"
#include "ui/parts/feelingtile.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class ScalesTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        scale.setWords({u"Uneasy"_s, u"Doubtful"_s, u"In between"_s, u"Hopeful"_s, u"Glad"_s});
    }

    [[nodiscard]] QList<FeelingTile*> tiles() const { return scale.findChildren<FeelingTile*>(); }

    FeelingScale scale;
};

TEST_F(ScalesTest, NothingIsChosenBeforeSomeoneChooses)
{
    EXPECT_EQ(scale.choice(), std::nullopt);
    for (const FeelingTile* tile : tiles())
        EXPECT_FALSE(tile->isChecked());
}

TEST_F(ScalesTest, AChoiceIsToldOnceAndOnlyWhenAPersonMadeIt)
{
    QSignalSpy chosen(&scale, &FeelingScale::chosen);
    scale.setChoice(1);
    EXPECT_EQ(scale.choice(), 1);
    EXPECT_EQ(chosen.count(), 0);
    QTest::mouseClick(tiles().at(3), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 3);
    EXPECT_EQ(scale.choice(), 3);
}

TEST_F(ScalesTest, AChoiceCanBeTakenBack)
{
    scale.setChoice(4);
    scale.setChoice(std::nullopt);
    EXPECT_EQ(scale.choice(), std::nullopt);
    QTest::mouseClick(tiles().at(2), Qt::LeftButton);
    EXPECT_EQ(scale.choice(), 2);
}

TEST_F(ScalesTest, ArrowsMoveTheChoiceAndTabLeavesIt)
{
    open(&scale);
    tiles().at(1)->setFocus();
    QTest::keyClick(tiles().at(1), Qt::Key_Space);
    QTest::keyClick(tiles().at(1), Qt::Key_Right);
    EXPECT_TRUE(tiles().at(2)->hasFocus());
    EXPECT_EQ(scale.choice(), 2);
}

TEST_F(ScalesTest, BothPairsOfArrowsLeadAlongTheRow)
{
    open(&scale);
    tiles().at(1)->setFocus();
    QTest::keyClick(tiles().at(1), Qt::Key_Space);
    QTest::keyClick(tiles().at(1), Qt::Key_Down);
    EXPECT_EQ(scale.choice(), 2);
    EXPECT_TRUE(tiles().at(2)->hasFocus());
    QTest::keyClick(tiles().at(2), Qt::Key_Up);
    EXPECT_EQ(scale.choice(), 1);
    scale.setLayoutDirection(Qt::RightToLeft);
    settle();
    QTest::keyClick(tiles().at(1), Qt::Key_Down);
    EXPECT_EQ(scale.choice(), 2) << "on, whichever side that is";
}

TEST_F(ScalesTest, EachFaceIsSpokenByItsWordAndWhetherItIsChosen)
{
    scale.setChoice(0);
    QAccessibleInterface* first = QAccessible::queryAccessibleInterface(tiles().at(0));
    QAccessibleInterface* last = QAccessible::queryAccessibleInterface(tiles().at(4));
    EXPECT_EQ(first->text(QAccessible::Name), u"Uneasy"_s);
    EXPECT_TRUE(first->state().checked);
    EXPECT_FALSE(last->state().checked);
}

TEST_F(ScalesTest, NoFaceIsLargerOrHasAnotherColour)
{
    open(&scale);
    const QSize size = tiles().first()->size();
    for (FeelingTile* tile : tiles()) {
        EXPECT_EQ(tile->size(), size);
        EXPECT_GT(count(picture(tile), Theme::light().color(Role::Text)), 30);
    }
}

TEST_F(ScalesTest, TheTilesFitANarrowColumnAndGrowWithTheFont)
{
    EXPECT_LE(scale.minimumSizeHint().width(), Theme::px(nullptr, 386));
    const int height = scale.sizeHint().height();
    EXPECT_EQ(height, Theme::px(nullptr, 88));
    use(Theme::light(), 21);
    const FeelingScale large;
    EXPECT_NEAR(large.sizeHint().height(), 2 * height, 6);
}

TEST_F(ScalesTest, AChosenTileHasALineTwiceAsThick)
{
    open(&scale);
    FeelingTile* tile = tiles().at(3);
    EXPECT_EQ(picture(tile).pixelColor(0, 40), Theme::light().color(Role::Outline));
    scale.setChoice(3);
    const QImage chosen = picture(tile);
    EXPECT_EQ(chosen.pixelColor(0, 40), Theme::light().color(Role::Accent));
    EXPECT_EQ(chosen.pixelColor(1, 40), Theme::light().color(Role::Accent));
    EXPECT_EQ(chosen.pixelColor(4, 40), Theme::light().color(Role::AccentTint));
}

TEST_F(ScalesTest, AStripTellsWhatAPersonChose)
{
    ChoiceStrip strip;
    QToolButton* side = strip.addChoice(10, u"Side by side"_s);
    QToolButton* turns = strip.addChoice(20, u"Taking turns"_s);
    EXPECT_EQ(strip.chosen(), -1);
    QSignalSpy chose(&strip, &ChoiceStrip::chose);
    strip.setChosen(10);
    EXPECT_EQ(chose.count(), 0);
    open(&strip);
    side->setFocus();
    QTest::keyClick(side, Qt::Key_Right);
    EXPECT_EQ(strip.chosen(), 20);
    EXPECT_TRUE(turns->hasFocus());
    EXPECT_EQ(chose.count(), 1);
    QTest::keyClick(turns, Qt::Key_Up);
    EXPECT_EQ(strip.chosen(), 10) << "the other arrows lead the same ways";
    strip.fitInto(20);
    settle();
    QTest::keyClick(side, Qt::Key_Right);
    EXPECT_EQ(strip.chosen(), 20) << "below each other, too";
}

TEST_F(ScalesTest, TheChosenPartOfAStripShowsACheck)
{
    ChoiceStrip strip;
    QToolButton* side = strip.addChoice(0, u"Side by side"_s);
    QToolButton* turns = strip.addChoice(1, u"Taking turns"_s);
    strip.setChosen(0);
    EXPECT_FALSE(side->icon().isNull());
    EXPECT_TRUE(turns->icon().isNull());
    const int before = strip.sizeHint().width();
    strip.setChosen(1);
    EXPECT_TRUE(side->icon().isNull());
    EXPECT_FALSE(turns->icon().isNull());
    EXPECT_EQ(strip.sizeHint().width(), before);
}

TEST_F(ScalesTest, APartWithOnlyAnIconHasANameAllTheSame)
{
    ChoiceStrip strip;
    QToolButton* week = strip.addIconChoice(0, u"As a week"_s, u"grid"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(week)->text(QAccessible::Name), u"As a week"_s);
    EXPECT_EQ(week->toolTip(), u"As a week"_s);
}
