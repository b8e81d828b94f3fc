// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/availabilitypainter.h"

#include "heardevents.h"
#include "ui/checkin/brushstrip.h"
#include "ui/lookfixture.h"

#include <QAccessible>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int halves = Availability::halfHoursInDay;
constexpr int eightInTheEvening = 40;

class AvailabilityPainterTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        painter.setOwner(Partner::First, u"Robin"_s);
        painter.resize(440, 410);
        QObject::connect(&painter, &AvailabilityPainter::changed, [this](const Availability& week) {
            ++changes;
            said = week;
        });
        open(&painter);
        painter.setFocus();
    }

    [[nodiscard]] QAccessibleInterface* cell(int day, int half)
    {
        return QAccessible::queryAccessibleInterface(&painter)->child(day * halves + half);
    }
    /// The middle of a cell in the viewport.
    [[nodiscard]] QPoint place(int day, int half)
    {
        const QRect rect = cell(day, half)->rect();
        return painter.viewport()->mapFromGlobal(rect.center());
    }
    void goTo(int day, int half)
    {
        cell(day, half)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&painter, key, with);
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(painter.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(painter.viewport(), to);
        QTest::mouseRelease(painter.viewport(), Qt::LeftButton, {}, to);
    }

    AvailabilityPainter painter;
    Availability said;
    int changes = 0;
};

} // namespace

TEST_F(AvailabilityPainterTest, OneTwoAndThreePaintWorksCouldAndNo)
{
    goTo(3, eightInTheEvening);
    press(Qt::Key_1);
    EXPECT_EQ(said.at(3, eightInTheEvening), Suits::Works);
    press(Qt::Key_2);
    EXPECT_EQ(said.at(3, eightInTheEvening), Suits::Could);
    press(Qt::Key_3);
    EXPECT_TRUE(said.isEmpty());
    EXPECT_EQ(changes, 3);
}

TEST_F(AvailabilityPainterTest, SpacePaintsWithTheBrushAndTakesItAway)
{
    painter.setBrush(Suits::Could);
    goTo(0, eightInTheEvening);
    press(Qt::Key_Space);
    EXPECT_EQ(said.at(0, eightInTheEvening), Suits::Could);
    press(Qt::Key_Space);
    EXPECT_TRUE(said.isEmpty());
}

TEST_F(AvailabilityPainterTest, ShiftExtendsOverHoursAndDays)
{
    goTo(1, eightInTheEvening);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_1);
    Availability expected;
    expected.paint({1, eightInTheEvening, eightInTheEvening + 4, Suits::Works});
    expected.paint({2, eightInTheEvening, eightInTheEvening + 4, Suits::Works});
    EXPECT_EQ(said, expected);
    EXPECT_EQ(changes, 1);
    // Without Shift the next arrow lets go of what was chosen.
    press(Qt::Key_Right);
    press(Qt::Key_2);
    EXPECT_EQ(said.at(3, eightInTheEvening + 3), Suits::Could);
    EXPECT_EQ(said.at(3, eightInTheEvening + 2), Suits::No);
}

TEST_F(AvailabilityPainterTest, ADragPaintsFromWhereItBeganToWhereItEnds)
{
    drag(place(2, eightInTheEvening), place(3, eightInTheEvening + 3));
    Availability expected;
    expected.paint({2, eightInTheEvening, eightInTheEvening + 4, Suits::Works});
    expected.paint({3, eightInTheEvening, eightInTheEvening + 4, Suits::Works});
    EXPECT_EQ(said, expected);
    EXPECT_EQ(changes, 1);
}

TEST_F(AvailabilityPainterTest, ADragThatGoesBackLeavesNothingBehind)
{
    QTest::mousePress(painter.viewport(), Qt::LeftButton, {}, place(2, eightInTheEvening));
    QTest::mouseMove(painter.viewport(), place(5, eightInTheEvening + 5));
    QTest::mouseMove(painter.viewport(), place(2, eightInTheEvening));
    QTest::mouseRelease(painter.viewport(), Qt::LeftButton, {}, place(2, eightInTheEvening));
    Availability expected;
    expected.set(2, eightInTheEvening, Suits::Works);
    EXPECT_EQ(painter.availability(), expected);
}

TEST_F(AvailabilityPainterTest, ASecondClickWipesAway)
{
    QTest::mouseClick(painter.viewport(), Qt::LeftButton, {}, place(2, eightInTheEvening));
    EXPECT_EQ(said.at(2, eightInTheEvening), Suits::Works);
    QTest::mouseClick(painter.viewport(), Qt::LeftButton, {}, place(2, eightInTheEvening));
    EXPECT_TRUE(said.isEmpty());
}

TEST_F(AvailabilityPainterTest, WhatWasPaintedCanBeTakenBackAndPutThereAgain)
{
    goTo(0, eightInTheEvening);
    press(Qt::Key_1);
    drag(place(2, eightInTheEvening), place(2, eightInTheEvening + 2));
    const Availability both = painter.availability();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(said.at(2, eightInTheEvening), Suits::No);
    EXPECT_EQ(said.at(0, eightInTheEvening), Suits::Works);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(said.isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(said, both);
}

TEST_F(AvailabilityPainterTest, AWeekFromElsewhereIsSilentAndCannotBeUndone)
{
    Availability week;
    week.paint({4, 20, 24, Suits::Could});
    painter.setAvailability(week);
    EXPECT_EQ(changes, 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(painter.availability(), week);
}

TEST_F(AvailabilityPainterTest, EveryHalfHourIsACellWithItsOwnersName)
{
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&painter);
    EXPECT_EQ(tree->role(), QAccessible::Grouping);
    EXPECT_EQ(tree->childCount(), 7 * halves);
    EXPECT_EQ(tree->text(QAccessible::Name), u"Robin: the hours of a usual week");
    Availability week;
    week.set(3, eightInTheEvening, Suits::Works);
    painter.setAvailability(week);
    EXPECT_EQ(cell(3, eightInTheEvening)->text(QAccessible::Name), u"Robin: Thursday 20:00, works");
    EXPECT_EQ(cell(3, eightInTheEvening)->role(), QAccessible::CheckBox);
    EXPECT_TRUE(cell(3, eightInTheEvening)->state().checked);
    EXPECT_EQ(cell(3, eightInTheEvening + 1)->text(QAccessible::Name), u"Robin: Thursday 20:30, no");
    EXPECT_FALSE(cell(3, eightInTheEvening + 1)->state().checked);
}

TEST_F(AvailabilityPainterTest, TellsAScreenReaderOfTheFocusAndOfEveryChange)
{
    goTo(3, eightInTheEvening);
    heardEvents().clear();
    press(Qt::Key_Down);
    press(Qt::Key_1);
    const int child = 3 * halves + eightInTheEvening + 1;
    EXPECT_EQ(heardEvents(), (QList<HeardEvent>{{QAccessible::Focus, child},
                                                {QAccessible::NameChanged, child},
                                                {QAccessible::StateChanged, child}}));
}

TEST_F(AvailabilityPainterTest, ShowsTheDayFromEightAndTheRestAScrollAway)
{
    const int top = painter.viewport()->mapFromGlobal(cell(0, 16)->rect().topLeft()).y();
    EXPECT_NEAR(top, 0, 1);
    EXPECT_TRUE(cell(0, 10)->state().offscreen);
    goTo(0, 10);
    EXPECT_FALSE(cell(0, 10)->state().offscreen);
    EXPECT_LT(painter.verticalScrollBar()->value(), 12 * 16);
}

TEST_F(AvailabilityPainterTest, ThePatternsDifferWithoutColour)
{
    const auto darkness = [this](Suits suits) {
        Availability week;
        week.paint({2, 32, 40, suits});
        painter.setAvailability(week);
        const QRect area(place(2, 33) - QPoint(15, 4), QSize(30, 60));
        const QImage image =
            painter.viewport()->grab(area).toImage().convertToFormat(QImage::Format_Grayscale8);
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
        }
        return 100 * dark / (image.width() * image.height());
    };
    painter.clearFocus();
    EXPECT_GT(darkness(Suits::Works), 80);
    const int could = darkness(Suits::Could);
    EXPECT_GT(could, 20);
    EXPECT_LT(could, 70);
    EXPECT_LT(darkness(Suits::No), 10);
}

TEST_F(AvailabilityPainterTest, FromRightToLeftTheWeekAndItsArrowsAreMirrored)
{
    painter.setLayoutDirection(Qt::RightToLeft);
    settle();
    EXPECT_GT(place(0, 40).x(), place(6, 40).x());
    goTo(2, eightInTheEvening);
    press(Qt::Key_Left);
    press(Qt::Key_1);
    EXPECT_EQ(said.at(3, eightInTheEvening), Suits::Works);
}

TEST_F(AvailabilityPainterTest, BeginsTheWeekWhereTheLocaleDoes)
{
    painter.setLocale(QLocale(u"en_US"_s));
    settle();
    EXPECT_TRUE(cell(0, 40)->text(QAccessible::Name).contains(u"Sunday"));
    goTo(0, 40);
    press(Qt::Key_1);
    EXPECT_EQ(said.at(6, 40), Suits::Works);
}

TEST_F(AvailabilityPainterTest, TheBrushStripSaysWhoseBrushItIsAndWhichIsChosen)
{
    BrushStrip strip;
    strip.setOwner(Partner::Second, u"Sam"_s);
    EXPECT_EQ(strip.brush(), Suits::Works);
    Suits brush = Suits::No;
    QObject::connect(&strip, &BrushStrip::brushChosen, [&](Suits chosen) { brush = chosen; });
    auto* could = strip.findChild<QToolButton*>(u"brushCould"_s);
    ASSERT_NE(could, nullptr);
    EXPECT_EQ(could->accessibleName(), u"Sam: paint “Could”");
    could->click();
    EXPECT_EQ(brush, Suits::Could);
}
