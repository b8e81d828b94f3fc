// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/steppath.h"

#include "lookfixture.h"

#include "ui/parts/stepbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class StepPathTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        path.setSteps({u"Arrive"_s, u"Rhythm"_s, u"Planning"_s, u"Trying"_s, u"Room"_s, u"When"_s, u"Needs"_s,
                       u"Wishes"_s, u"Common ground"_s, u"Times"_s, u"This week"_s, u"Both yes"_s});
        path.resize(1000, path.sizeHint().height());
        path.setPlace(6, 6);
    }

    [[nodiscard]] QList<StepButton*> steps() const { return path.findChildren<StepButton*>(); }
    [[nodiscard]] int centre(int step) const { return steps().at(step)->geometry().center().x(); }

    StepPath path;
};

TEST_F(StepPathTest, IsAsHighAsTheLookSays)
{
    EXPECT_EQ(path.sizeHint().height(), Theme::px(nullptr, 56));
    use(Theme::light(), 21);
    EXPECT_NEAR(path.sizeHint().height(), 112, 3);
}

TEST_F(StepPathTest, StepsThatWereSeenCanBePressedAndTheOthersCannot)
{
    path.setPlace(3, 6);
    QSignalSpy chosen(&path, &StepPath::stepChosen);
    QTest::mouseClick(steps().at(5), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 5);
    QTest::mouseClick(steps().at(7), Qt::LeftButton);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(StepPathTest, GoingBackLeavesWhatWasSeenOpen)
{
    path.setPlace(2, 6);
    EXPECT_EQ(steps().at(2)->state(), StepButton::State::Now);
    EXPECT_EQ(steps().at(6)->state(), StepButton::State::Past);
    EXPECT_EQ(steps().at(7)->state(), StepButton::State::Future);
}

TEST_F(StepPathTest, IsOneTabStopWithArrowsInside)
{
    open(&path);
    int stops = 0;
    for (const StepButton* step : steps())
        stops += step->focusPolicy() & Qt::TabFocus ? 1 : 0;
    EXPECT_EQ(stops, 1);
    steps().at(6)->setFocus();
    QTest::keyClick(steps().at(6), Qt::Key_Left);
    EXPECT_TRUE(steps().at(5)->hasFocus());
    QTest::keyClick(steps().at(5), Qt::Key_Home);
    EXPECT_TRUE(steps().at(0)->hasFocus());
    QTest::keyClick(steps().at(0), Qt::Key_End);
    QTest::keyClick(steps().at(6), Qt::Key_Right);
    EXPECT_TRUE(steps().at(6)->hasFocus()) << "what is to come cannot be reached";
    QSignalSpy chosen(&path, &StepPath::stepChosen);
    QTest::keyClick(steps().at(6), Qt::Key_Space);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(StepPathTest, FromRightToLeftTheFirstStepIsOnTheRightAndTheArrowsFollow)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open(&path);
    EXPECT_GT(centre(0), centre(11));
    steps().at(6)->setFocus();
    QTest::keyClick(steps().at(6), Qt::Key_Right);
    EXPECT_TRUE(steps().at(5)->hasFocus());
}

TEST_F(StepPathTest, EveryStepIsAButtonWithItsNameAndWhereItStands)
{
    QAccessibleInterface* now = QAccessible::queryAccessibleInterface(steps().at(6));
    QAccessibleInterface* later = QAccessible::queryAccessibleInterface(steps().at(9));
    EXPECT_EQ(now->role(), QAccessible::PushButton);
    EXPECT_EQ(now->text(QAccessible::Name), u"Needs"_s);
    EXPECT_FALSE(now->text(QAccessible::Description).isEmpty());
    EXPECT_NE(now->text(QAccessible::Description), later->text(QAccessible::Description));
    EXPECT_TRUE(later->state().disabled);
}

TEST_F(StepPathTest, LabelsThatDoNotFitLeaveOnlyTheNeighbours)
{
    // The spread of the dots shows it: only labelled steps take more room than a dot.
    open(&path);
    const int roomy = centre(1) - centre(0);
    path.resize(Theme::px(nullptr, 548), path.height());
    settle();
    const int narrow = centre(1) - centre(0);
    EXPECT_LT(narrow, roomy);
    EXPECT_NEAR(centre(2) - centre(1), narrow, 1);
    EXPECT_GT(centre(6) - centre(5), narrow);
}

TEST_F(StepPathTest, NoStepOverlapsAnotherHoweverNarrow)
{
    open(&path);
    for (const int width : {1000, 700, 500, 360}) {
        path.resize(width, path.height());
        settle();
        for (int step = 1; step < steps().size(); ++step)
            EXPECT_GE(centre(step) - centre(step - 1), Theme::px(nullptr, 14)) << width;
        EXPECT_LE(steps().last()->geometry().center().x(), width);
    }
}

TEST_F(StepPathTest, EachTargetIsLargeEnoughToHit)
{
    for (const StepButton* step : steps()) {
        EXPECT_GE(step->width(), Theme::px(nullptr, 24));
        EXPECT_GE(step->height(), Theme::px(nullptr, 24));
    }
}

TEST_F(StepPathTest, WhereTheyAreIsInTheAccentOfTheTheme)
{
    open(&path);
    EXPECT_GT(count(picture(&path), Theme::light().color(Role::Accent)), 40);
    use(Theme::dark());
    EXPECT_GT(count(picture(&path), Theme::dark().color(Role::Accent)), 40);
}
