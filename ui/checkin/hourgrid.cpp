// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/hourgrid.h"

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;

} // namespace

HourGrid::HourGrid(const QRect& area, int fromHalf, int toHalf, Qt::LayoutDirection direction,
                   Qt::DayOfWeek firstDay)
    : m_area(area)
    , m_from(fromHalf)
    , m_to(toHalf)
    , m_direction(direction)
    , m_firstDay(static_cast<int>(firstDay) - 1)
{
}

int HourGrid::x(int column) const
{
    return m_area.left() + m_area.width() * column / daysInWeek;
}

int HourGrid::y(int half) const
{
    return m_area.top() + m_area.height() * (half - m_from) / std::max(1, m_to - m_from);
}

QRect HourGrid::cell(const HourCell& cell) const
{
    return stretch(cell.column, cell.half, cell.half + 1);
}

QRect HourGrid::stretch(int column, int from, int to) const
{
    const int place = m_direction == Qt::LeftToRight ? column : daysInWeek - 1 - column;
    return {QPoint(x(place), y(from)), QPoint(x(place + 1) - 1, y(to) - 1)};
}

std::optional<HourCell> HourGrid::cellAt(const QPoint& place) const
{
    if (!m_area.contains(place))
        return std::nullopt;
    return nearestCell(place);
}

HourCell HourGrid::nearestCell(const QPoint& place) const
{
    int column = 0;
    while (column + 1 < daysInWeek && place.x() >= x(column + 1))
        ++column;
    int half = m_from;
    while (half + 1 < m_to && place.y() >= y(half + 1))
        ++half;
    return {m_direction == Qt::LeftToRight ? column : daysInWeek - 1 - column, half};
}

int HourGrid::dayOf(int column) const
{
    return (column + m_firstDay) % daysInWeek;
}

int HourGrid::columnOf(int day) const
{
    return (day - m_firstDay + daysInWeek) % daysInWeek;
}
