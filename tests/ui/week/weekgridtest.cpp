// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekgrid.h"

#include "heardevents.h"
#include "sampleweek.h"
#include "ui/lookfixture.h"

#include <QAccessible>
#include <QtTest/QTest>

#include <gmock/gmock.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

class WeekGridTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        evening = week.plan(10, eight + 30, 90, u"Our evening"_s);
        talk = week.plan(11, 19 * 60, 90, {}, SharedTimeKind::CheckInTalk);
        QObject::connect(&grid, &WeekGrid::occasionChosen, [this](const OccasionId& id) { chosen = id; });
        QObject::connect(&grid, &WeekGrid::nothingChosen, [this] { chosen.reset(); });
        QObject::connect(&grid, &WeekGrid::notThisTimeAsked, [this](const OccasionId& id) { freed = id; });
        QObject::connect(&grid, &WeekGrid::weeksOnAsked, [this](int by) { weeks += by; });
        grid.resize(1008, 600);
        grid.setView(week.presenter.view());
        open(&grid);
        grid.setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&grid, key, with);
    }
    [[nodiscard]] QAccessibleInterface* tree() { return QAccessible::queryAccessibleInterface(&grid); }
    [[nodiscard]] QString focusName() { return tree()->focusChild()->text(QAccessible::Name); }

    SampleWeek week;
    EntryId evening;
    EntryId talk;
    WeekGrid grid;
    std::optional<OccasionId> chosen;
    std::optional<OccasionId> freed;
    int weeks = 0;
};

} // namespace

TEST_F(WeekGridTest, EnterChoosesTheOccasionThatHasTheFocus)
{
    press(Qt::Key_Return);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->sharedTime, evening);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Space);
    EXPECT_EQ(chosen->sharedTime, talk);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_FALSE(chosen);
}

TEST_F(WeekGridTest, DeleteFreesTheOccasionAndDoesNothingToAFreeHour)
{
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    EXPECT_FALSE(freed);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    ASSERT_TRUE(freed);
    EXPECT_EQ(*freed, (OccasionId{evening, QDate(2026, 6, 10)}));
}

TEST_F(WeekGridTest, PageKeysAskForOtherWeeks)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp);
    EXPECT_EQ(weeks, 1);
}

TEST_F(WeekGridTest, AClickChoosesAnOccasionOrNothing)
{
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.blockRect(1).center());
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->sharedTime, talk);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.blockRect(1).center() - QPoint(0, 120));
    EXPECT_FALSE(chosen);
}

TEST_F(WeekGridTest, IsAGroupOfCheckBoxesToAScreenReader)
{
    ASSERT_NE(tree(), nullptr);
    EXPECT_EQ(tree()->role(), QAccessible::Grouping);
    // Fifteen hours of seven days, and an occasion in place of three half hours, twice.
    EXPECT_EQ(tree()->childCount(), 7 * 30 - 2 * 3 + 2);
    QAccessibleInterface* cell = tree()->focusChild();
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->role(), QAccessible::CheckBox);
    EXPECT_TRUE(cell->state().checked);
    EXPECT_TRUE(cell->state().focused);
    EXPECT_EQ(cell->text(QAccessible::Name),
              u"Wednesday, 10 June, 20:30 to 22:00, Our evening, time together");
    EXPECT_EQ(cell->parent(), tree());
    EXPECT_EQ(tree()->indexOfChild(cell), tree()->indexOfChild(tree()->child(tree()->indexOfChild(cell))));
    press(Qt::Key_Up);
    EXPECT_EQ(focusName(), u"Wednesday, 10 June, 20:00, nothing planned");
    EXPECT_FALSE(tree()->focusChild()->state().checked);
}

TEST_F(WeekGridTest, TellsAScreenReaderWhereTheFocusGoes)
{
    heardEvents().clear();
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    QStringList names;
    for (const HeardEvent& event : heardEvents()) {
        if (event.type == QAccessible::Focus)
            names.append(tree()->child(event.child)->text(QAccessible::Name));
    }
    EXPECT_EQ(names, (QStringList{u"Wednesday, 10 June, 20:00, nothing planned"_s,
                                  u"Tuesday, 9 June, 20:00, nothing planned"_s}));
}

TEST_F(WeekGridTest, AScreenReaderCanPressAnOccasionAndFindItByItsPlace)
{
    const QPoint middle = grid.viewport()->mapToGlobal(grid.blockRect(1).center());
    QAccessibleInterface* cell = tree()->childAt(middle.x(), middle.y());
    ASSERT_NE(cell, nullptr);
    EXPECT_TRUE(cell->rect().contains(middle));
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->sharedTime, talk);
}

TEST_F(WeekGridTest, ACellThatIsGoneIsNoLongerValid)
{
    QAccessibleInterface* last = tree()->child(tree()->childCount() - 1);
    ASSERT_TRUE(last->isValid());
    week.plan(14, 8 * 60, 14 * 60, u"A long Sunday"_s);
    grid.setView(week.presenter.view());
    EXPECT_FALSE(last->isValid());
    EXPECT_TRUE(last->state().invalid);
}

TEST_F(WeekGridTest, TheFocusStaysAtItsHourWhenAnOccasionGoes)
{
    week.journal.notThisTime({evening, QDate(2026, 6, 10)}, [](const Result<Kept>&) {});
    week.presenter.refresh();
    grid.setView(week.presenter.view());
    EXPECT_EQ(focusName(), u"Wednesday, 10 June, 20:30, nothing planned");
}

TEST_F(WeekGridTest, WithLittleWidthItShowsThreeDaysAndPagesThroughThem)
{
    grid.resize(600, 600);
    settle();
    EXPECT_EQ(grid.shownDays(), 3);
    while (grid.pageDays(-1)) {
    }
    EXPECT_TRUE(grid.blockRect(1).isNull());
    EXPECT_TRUE(grid.pageDays(1));
    EXPECT_FALSE(grid.blockRect(1).isNull());
    EXPECT_TRUE(grid.pageDays(1));
    EXPECT_FALSE(grid.pageDays(1));
    press(Qt::Key_Home);
    EXPECT_FALSE(grid.pageDays(-1));
}

TEST_F(WeekGridTest, AtTwiceTheTextSizeItShowsThreeDaysInAnOrdinaryWindow)
{
    use(Theme::light(), 21);
    grid.resize(1088, 600);
    settle();
    EXPECT_EQ(grid.shownDays(), 3);
}

TEST_F(WeekGridTest, TheFocusIsAlwaysInSight)
{
    grid.resize(1008, 300);
    settle();
    press(Qt::Key_Home, Qt::ControlModifier);
    const auto inSight = [this] {
        QRect cell = tree()->focusChild()->rect();
        cell.moveTopLeft(grid.viewport()->mapFromGlobal(cell.topLeft()));
        return grid.viewport()->rect().contains(cell.adjusted(0, 1, 0, -1));
    };
    EXPECT_TRUE(inSight());
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(inSight());
}

TEST_F(WeekGridTest, TheTwoKindsDifferWithoutColour)
{
    const QImage image = grid.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    // Time together has a dark bar at its start, where a talk has only its thin outline and then paper.
    const auto shadeInside = [&](std::size_t block, int from) {
        const QRect place = grid.blockRect(block);
        return image.pixelColor(place.left() + from, place.center().y()).lightness();
    };
    EXPECT_LT(shadeInside(0, 2), 120);
    EXPECT_GT(shadeInside(1, 2), 220);
}

TEST_F(WeekGridTest, FromRightToLeftTheBarIsOnTheOtherSide)
{
    grid.setLayoutDirection(Qt::RightToLeft);
    settle();
    const QImage image = grid.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const QRect place = grid.blockRect(0);
    EXPECT_LT(image.pixelColor(place.right() - 2, place.center().y()).lightness(), 120);
    EXPECT_GT(image.pixelColor(place.left() + 2, place.center().y()).lightness(), 200);
    press(Qt::Key_Left);
    EXPECT_EQ(focusName(), u"Thursday, 11 June, 20:30, nothing planned");
}

TEST_F(WeekGridTest, TheNowLineIsInTodayAndMovesOn)
{
    const auto accent = [this] {
        return count(grid.viewport()->grab().toImage(), Theme::light().color(Role::Accent));
    };
    const int with = accent();
    EXPECT_GT(with, 150);
    grid.setNow(std::nullopt);
    EXPECT_LT(accent(), with - 150);
    grid.setNow(WeekPlace{3, 12 * 60});
    EXPECT_GT(accent(), with - 40);
}

TEST_F(WeekGridTest, BusyTimeIsTintedAndHatchedBehindTheWeek)
{
    WeekView view = week.presenter.view();
    view.busy.push_back({0, 9 * 60, 17 * 60});
    grid.setView(view);
    const QImage image = grid.viewport()->grab().toImage();
    EXPECT_GT(count(image, Theme::light().color(Role::BusyTint)), 5000);
}

TEST_F(WeekGridTest, WhatIsSelectedIsMarkedAlsoWithoutTheFocus)
{
    grid.clearFocus();
    const QImage before = grid.viewport()->grab().toImage();
    grid.setSelected(OccasionId{evening, QDate(2026, 6, 10)});
    EXPECT_NE(grid.viewport()->grab().toImage(), before);
    grid.setSelected(std::nullopt);
    EXPECT_EQ(grid.viewport()->grab().toImage(), before);
}

TEST_F(WeekGridTest, EveryOccasionOfAFullWeekIsPaintedInBothThemes)
{
    for (int i = 0; i < 40; ++i)
        week.plan(8 + i % 7, 8 * 60 + i * 17, 20 + i * 3, u"A label that is far too long to fit"_s);
    for (const Theme theme : {Theme::light(), Theme::dark()}) {
        use(theme);
        grid.setView(week.presenter.view());
        settle();
        EXPECT_GT(count(grid.viewport()->grab().toImage(), theme.color(Role::TogetherTint)), 3000);
    }
}
