// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse asks, and never changes: what a drag in the week comes to.
#include "sampleweek.h"
#include "ui/lookfixture.h"
#include "ui/week/weekgrid.h"

#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

class WeekGridDrag : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        m_evening = m_week.plan(10, eight, 120, u"Our evening"_s);
        QObject::connect(&m_grid, &WeekGrid::timeDrawn, [this](const DrawnTime& time) { m_drawn = time; });
        QObject::connect(&m_grid, &WeekGrid::timeDragged,
                         [this](const OccasionId& occasion, const DrawnTime& time) {
                             m_dragged = occasion;
                             m_drawn = time;
                         });
        m_grid.resize(1008, 700);
        m_grid.setView(m_week.presenter.view());
        m_grid.setCanPropose(true);
        open(&m_grid);
        m_grid.setFocus();
    }

    void drag(const QPoint& from, const QPoint& to, bool letGo = true)
    {
        QTest::mousePress(m_grid.viewport(), Qt::LeftButton, {}, from);
        move((from + to) / 2);
        move(to);
        if (letGo)
            QTest::mouseRelease(m_grid.viewport(), Qt::LeftButton, {}, to);
    }
    /// QTest moves without a button held.
    void move(const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_grid.viewport()->mapToGlobal(to), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_grid.viewport(), &event);
    }
    [[nodiscard]] QRect block() const { return m_grid.blockRect(0); }
    [[nodiscard]] int hour() const { return (block().height() + 4) / 2; }
    [[nodiscard]] int day() const { return block().width() + 6; }

    SampleWeek m_week;
    EntryId m_evening;
    WeekGrid m_grid;
    std::optional<DrawnTime> m_drawn;
    std::optional<OccasionId> m_dragged;
};

} // namespace

TEST_F(WeekGridDrag, OnEmptyHoursAsksForATimeThere)
{
    const QPoint from = block().topLeft() + QPoint(day() + 20, 4 - 4 * hour());
    drag(from, from + QPoint(0, hour() + hour() / 2));
    ASSERT_TRUE(m_drawn);
    EXPECT_FALSE(m_dragged);
    EXPECT_EQ(*m_drawn, (DrawnTime{QDate(2026, 6, 11), eight - 4 * 60, 105}));
}

TEST_F(WeekGridDrag, OfABlockAsksForAnotherTimeAndMovesNothing)
{
    const quint64 before = m_week.journal.generation();
    const QPoint from = block().center();
    drag(from, from + QPoint(2 * day(), -hour()));
    ASSERT_TRUE(m_dragged);
    EXPECT_EQ(*m_dragged, (OccasionId{m_evening, QDate(2026, 6, 10)}));
    EXPECT_EQ(*m_drawn, (DrawnTime{QDate(2026, 6, 12), eight - 60, 120}));
    EXPECT_EQ(m_week.journal.generation(), before);
    EXPECT_EQ(m_week.presenter.view().blocks.front().column, 2);
}

TEST_F(WeekGridDrag, OfAnEdgeAsksForAnotherLength)
{
    const QPoint from(block().center().x(), block().bottom() - 1);
    drag(from, from + QPoint(0, hour() / 2));
    ASSERT_TRUE(m_drawn);
    EXPECT_EQ(*m_drawn, (DrawnTime{QDate(2026, 6, 10), eight, 150}));
}

TEST_F(WeekGridDrag, ShowsAGhostWithItsHoursAndEscapeGivesItUp)
{
    const QImage before = m_grid.viewport()->grab().toImage();
    const QPoint from = block().center();
    drag(from, from + QPoint(day(), 0), false);
    const QImage with = m_grid.viewport()->grab().toImage();
    EXPECT_GT(count(with, Theme::light().color(Role::AccentTint)), 2000);
    QTest::keyClick(&m_grid, Qt::Key_Escape);
    QTest::mouseRelease(m_grid.viewport(), Qt::LeftButton, {}, from + QPoint(day(), 0));
    EXPECT_FALSE(m_drawn);
    EXPECT_EQ(count(m_grid.viewport()->grab().toImage(), Theme::light().color(Role::AccentTint)),
              count(before, Theme::light().color(Role::AccentTint)));
}

TEST_F(WeekGridDrag, IntoADayThatHasGoneByAsksNothing)
{
    const QPoint from = block().center();
    drag(from, from - QPoint(2 * day(), 0));
    EXPECT_FALSE(m_drawn);
}

TEST_F(WeekGridDrag, WhereNobodyListensNothingCanBeDragged)
{
    m_grid.setCanPropose(false);
    const QPoint from = block().center();
    drag(from, from + QPoint(day(), 0));
    EXPECT_FALSE(m_drawn);
    QTest::keyClick(&m_grid, Qt::Key_Up);
    QTest::keyClick(&m_grid, Qt::Key_Return);
    EXPECT_FALSE(m_drawn);
}

TEST_F(WeekGridDrag, EnterOnAFreeHalfHourAsksForATimeThere)
{
    QTest::keyClick(&m_grid, Qt::Key_Up);
    QTest::keyClick(&m_grid, Qt::Key_Return);
    ASSERT_TRUE(m_drawn);
    EXPECT_EQ(*m_drawn, (DrawnTime{QDate(2026, 6, 10), eight - 30, 90}));
}

TEST_F(WeekGridDrag, FromRightToLeftTheNextDayIsOnTheLeft)
{
    m_grid.setLayoutDirection(Qt::RightToLeft);
    settle();
    const QPoint from = block().center();
    drag(from, from - QPoint(day(), 0));
    ASSERT_TRUE(m_drawn);
    EXPECT_EQ(m_drawn->date, QDate(2026, 6, 11));
}
