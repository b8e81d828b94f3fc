// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/paintedcells.h"
#include "ui/week/blockmeasure.h"
#include "ui/week/hournames.h"
#include "ui/week/laidoutweek.h"
#include "ui/week/weekdrag.h"
#include "ui/week/weekgeometry.h"
#include "ui/week/weekstops.h"

#include <QAbstractScrollArea>

class WeekHead;

/// One week as a painted grid of days and hours. It shows what it is given and says what a person asks for;
/// every occasion and every free half hour is a cell to a screen reader.
class WeekGrid : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT

public:
    explicit WeekGrid(QWidget* parent = nullptr);
    ~WeekGrid() override;

    void setView(const WeekView& view);
    void setNow(const std::optional<WeekPlace>& now);
    void setSelected(const std::optional<OccasionId>& occasion);
    void setCanPropose(bool can); ///< Whether times can be drawn and dragged.

    /// With little width only some days are shown; true if there were more in this direction (1 or -1).
    bool pageDays(int direction);
    [[nodiscard]] int shownDays() const { return m_geometry.frame().columns; }
    [[nodiscard]] QSize cornerSize() const; ///< The empty corner between the days and the hours.
    /// Where a block lies in the viewport; empty while its day is not shown.
    [[nodiscard]] QRect blockRect(std::size_t block) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void occasionChosen(const OccasionId& occasion);
    void occasionOpened(const OccasionId& occasion); ///< Chosen, and on to what can be done about it.
    void timeDrawn(const DrawnTime& time);           ///< Asked for on empty hours.
    void timeDragged(const OccasionId& occasion, const DrawnTime& time); ///< Asked for elsewhere.
    void nothingChosen();
    void notThisTimeAsked(const OccasionId& occasion);
    void weeksOnAsked(int weeks);
    void shownDaysChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int cellCount() const override { return m_stops.count(); }
    [[nodiscard]] QRect cellRect(int cell) const override;
    [[nodiscard]] QString cellName(int cell) const override;
    [[nodiscard]] bool isCellChecked(int cell) const override;
    [[nodiscard]] int currentCell() const override { return m_current; }
    void goToCell(int cell) override;
    void pressCell(int cell) override;

    void chooseCell(int cell);
    void openCell(int cell);
    void pressAt(const QPoint& place);
    [[nodiscard]] std::optional<WeekDrag> dragFrom(const QPoint& place) const;
    [[nodiscard]] std::optional<WeekDrag::Kind> edgeAt(const QPoint& place) const;
    void showPointer(const QPoint& place);
    void dragTo(const QPoint& place);
    void endDrag(bool asks);
    [[nodiscard]] DrawnTime drawn(const WeekGhost& ghost) const;
    [[nodiscard]] QRect ghostRect() const; ///< In the content; empty where there is none.
    [[nodiscard]] QString ghostText() const;

    void layOut();
    void measureAnew(); ///< Where what was measured does not hold any more.
    void placeBlocks();
    void takeUpPosition(bool otherWeek);
    [[nodiscard]] int scrolled() const;
    [[nodiscard]] const WeekBlock* blockAt(int stop) const;
    [[nodiscard]] QRect stopRect(int stop) const; ///< In the content.
    [[nodiscard]] QRect ringRect() const;
    [[nodiscard]] std::optional<std::size_t> blockUnder(const QPoint& place) const;
    void updateContent(const QRect& rect);
    void bringIntoView(int stop);
    void showColumn(int column);
    [[nodiscard]] const LaidOutWeek& laidOut();

    WeekHead* m_head;
    QWidget* m_besideHead; ///< Keeps the scroll bar below the days.
    WeekView m_view;
    std::vector<Lane> m_lanes;
    WeekStops m_stops;
    WeekGeometry m_geometry;
    std::optional<BlockMeasure> m_measure;
    std::optional<HourNames> m_hourNames;
    std::vector<QRect> m_places;          ///< Of the blocks, in the content.
    std::optional<LaidOutWeek> m_laidOut; ///< None until it is painted again, after any change of the above.
    std::optional<OccasionId> m_selected;
    int m_current = 0;
    int m_minute = 0; ///< The hour kept to when going from day to day.
    int m_firstColumn = 0;
    bool m_canPropose = false;
    std::optional<QPoint> m_pressed;   ///< Where the button went down, until it goes up.
    std::optional<WeekDrag> m_waiting; ///< What a drag from there would be; a click moves the week a little.
    std::optional<WeekDrag> m_drag;
};
