// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"
#include "ui/week/weeklanes.h"

#include <QRect>

inline constexpr qreal gapBesideBlocks = 3;

/// What the places in a week grid are counted from, in logical pixels.
struct WeekFrame
{
    int width = 0;
    int gutter = 0;    ///< For the hours, at the start of the line.
    int endMargin = 0; ///< Beside the scroll bar.
    int height = 0;    ///< Of all hours together.
    HourBand hours;
    int firstColumn = 0; ///< Of the days that are shown.
    int columns = 7;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Where days, hours and blocks lie in a week grid. All places are whole pixels of the content, which the
/// grid scrolls.
class WeekGeometry
{
public:
    WeekGeometry() = default;
    explicit WeekGeometry(const WeekFrame& frame) : m_frame(frame) {}

    [[nodiscard]] const WeekFrame& frame() const { return m_frame; }
    [[nodiscard]] bool shows(int column) const;
    /// All hours of a day, with the line at its start; empty where the day is not shown.
    [[nodiscard]] QRect column(int column) const;
    [[nodiscard]] int y(int minute) const;
    [[nodiscard]] QRect stretch(int column, int fromMinute, int toMinute) const;
    [[nodiscard]] QRect block(const WeekBlock& block, const Lane& lane, int gap, int minimumHeight) const;
    [[nodiscard]] WeekPlace placeAt(const QPoint& place) const;
    [[nodiscard]] QRect mirrored(const QRect& rect) const;

private:
    [[nodiscard]] int x(int place) const; ///< Of the nth shown day, left to right.

    WeekFrame m_frame;
};
