// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/partner.h"
#include "ui/checkin/hourgrid.h"
#include "ui/parts/paintedcells.h"

#include <QAbstractScrollArea>
#include <QUndoStack>

/// Paints one partner's usual week with *works*, *could* and *no*, by mouse or by keyboard: arrows move,
/// Shift extends, 1 2 3 paint, Space paints with the brush, Ctrl+Z takes it back. Every half hour is a cell
/// to a screen reader.
class AvailabilityPainter : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT

public:
    explicit AvailabilityPainter(QWidget* parent = nullptr);
    ~AvailabilityPainter() override;

    void setOwner(Partner partner, const QString& name);
    void setAvailability(const Availability& week); ///< Silent; forgets what could be undone.
    [[nodiscard]] const Availability& availability() const { return m_week; }
    void setBrush(Suits brush) { m_brush = brush; }
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the hand of a person.
    void changed(const Availability& week);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int cellCount() const override;
    [[nodiscard]] QRect cellRect(int cell) const override;
    [[nodiscard]] QString cellName(int cell) const override;
    [[nodiscard]] bool isCellChecked(int cell) const override;
    [[nodiscard]] int currentCell() const override { return indexOf(m_current); }
    void goToCell(int cell) override;
    void pressCell(int cell) override;

    /// A stroke of the mouse that is not finished yet.
    struct Stroke
    {
        HourCell from;
        Suits suits;
        Availability before;
    };

    void layOut();
    [[nodiscard]] static int indexOf(const HourCell& cell);
    [[nodiscard]] static HourCell cellOf(int index);
    [[nodiscard]] Suits at(const HourCell& cell) const;
    [[nodiscard]] Availability painted(const Availability& week, const HourCell& from, const HourCell& to,
                                       Suits suits) const;
    [[nodiscard]] QRect chosenRect() const;
    bool move(QKeyEvent* event);
    void moveTo(const HourCell& cell, bool extend);
    void paintChosen(Suits suits);
    void show(const Availability& week);
    void commit(const Availability& before, const Availability& after);
    void bringIntoView(const HourCell& cell);

    class Head;
    Head* m_head;
    QWidget* m_besideHead; ///< Keeps the scroll bar below the days.
    HourGrid m_grid;
    Partner m_partner = Partner::First;
    QString m_name;
    Availability m_week;
    Suits m_brush = Suits::Works;
    HourCell m_current;
    HourCell m_anchor;
    std::optional<Stroke> m_stroke;
    QUndoStack m_undo;
    bool m_placed = false;
};
