// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

/// What a painted widget says of its cells, so that a screen reader meets each of them as if it were a
/// widget. The widget inherits it, calls `PaintedCells::tellScreenReaders()` once, and reports each move and
/// change.
class PaintedCells
{
public:
    virtual ~PaintedCells() = default;

    [[nodiscard]] virtual int cellCount() const = 0;
    [[nodiscard]] virtual QRect cellRect(int cell) const = 0; ///< In the coordinates of the whole widget.
    [[nodiscard]] virtual QString cellName(int cell) const = 0;
    [[nodiscard]] virtual bool isCellChecked(int cell) const = 0;
    [[nodiscard]] virtual int currentCell() const = 0; ///< -1 for none.
    virtual void goToCell(int cell) = 0;
    virtual void pressCell(int cell) = 0; ///< What Enter or Space does there.

    /// Lets screen readers see the cells of every widget that has some.
    static void tellScreenReaders();

protected:
    PaintedCells() = default;
    PaintedCells(const PaintedCells&) = default;
    PaintedCells& operator=(const PaintedCells&) = default;

    static void reportFocus(QWidget* widget, int cell);
    static void reportArrival(QWidget* widget); ///< The focus has come; the current cell has the last word.
    static void reportChange(QWidget* widget, int cell);
};
