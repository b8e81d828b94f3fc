// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <Qt>

#include <optional>

/// One half hour of a usual week; the column counts from the locale's first day.
struct HourCell
{
    int column = 0;
    int half = 0;
    friend bool operator==(const HourCell&, const HourCell&) = default;
};

/// Where the half hours of a usual week lie: days beside each other, hours downwards, whole pixels.
class HourGrid
{
public:
    HourGrid() = default;
    /// The half hours [fromHalf, toHalf) of seven days fill the area.
    HourGrid(const QRect& area, int fromHalf, int toHalf, Qt::LayoutDirection direction,
             Qt::DayOfWeek firstDay);

    [[nodiscard]] const QRect& area() const { return m_area; }
    [[nodiscard]] int fromHalf() const { return m_from; }
    [[nodiscard]] int toHalf() const { return m_to; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    [[nodiscard]] QRect cell(const HourCell& cell) const;
    /// All of [from, to) of one day, without the lines around it.
    [[nodiscard]] QRect stretch(int column, int from, int to) const;
    [[nodiscard]] std::optional<HourCell> cellAt(const QPoint& place) const;
    [[nodiscard]] HourCell nearestCell(const QPoint& place) const;
    [[nodiscard]] int y(int half) const;
    [[nodiscard]] int dayOf(int column) const; ///< 0 is Monday, as in Availability.
    [[nodiscard]] int columnOf(int day) const;

private:
    [[nodiscard]] int x(int column) const;

    QRect m_area;
    int m_from = 0;
    int m_to = 48;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_firstDay = 0;
};
