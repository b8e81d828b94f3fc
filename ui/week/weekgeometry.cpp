// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekgeometry.h"

#include <QStyle>

#include <algorithm>

namespace {

constexpr int minutesInHour = 60;

} // namespace

int WeekGeometry::x(int place) const
{
    const int days = m_frame.width - m_frame.gutter - m_frame.endMargin;
    return m_frame.gutter + days * place / std::max(1, m_frame.columns);
}

QRect WeekGeometry::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(m_frame.direction, QRect(0, 0, m_frame.width, m_frame.height), rect);
}

bool WeekGeometry::shows(int column) const
{
    return column >= m_frame.firstColumn && column < m_frame.firstColumn + m_frame.columns;
}

QRect WeekGeometry::column(int column) const
{
    if (!shows(column))
        return {};
    const int place = column - m_frame.firstColumn;
    return mirrored(QRect(x(place), 0, x(place + 1) - x(place), m_frame.height));
}

int WeekGeometry::y(int minute) const
{
    const int from = m_frame.hours.from * minutesInHour;
    const int to = m_frame.hours.to * minutesInHour;
    return m_frame.height * (std::clamp(minute, from, to) - from) / std::max(1, to - from);
}

QRect WeekGeometry::stretch(int column, int fromMinute, int toMinute) const
{
    QRect place = this->column(column);
    if (place.isNull())
        return {};
    place.setTop(y(fromMinute));
    place.setBottom(y(toMinute) - 1);
    return place;
}

QRect WeekGeometry::block(const WeekBlock& block, const Lane& lane, int gap, int minimumHeight) const
{
    QRect day = mirrored(column(block.column));
    if (day.isNull())
        return {};
    const int left = day.left() + gap;
    const int room = day.width() - 2 * gap + 1;
    day.setLeft(left + room * lane.place / lane.of + (lane.place > 0 ? gap / 2 : 0));
    day.setRight(left + room * (lane.place + 1) / lane.of - 1);
    day.setTop(y(block.startMinute) + 2);
    day.setBottom(std::max(y(block.endMinute) - 2, day.top() + minimumHeight - 1));
    return mirrored(day);
}

WeekPlace WeekGeometry::placeAt(const QPoint& place) const
{
    const int along = mirrored(QRect(place, QSize(1, 1))).left();
    int column = 0;
    while (column + 1 < m_frame.columns && along >= x(column + 1))
        ++column;
    const int from = m_frame.hours.from * minutesInHour;
    const int to = m_frame.hours.to * minutesInHour;
    const int minute = from + (to - from) * place.y() / std::max(1, m_frame.height);
    return {m_frame.firstColumn + column, std::clamp(minute, from, to - 1)};
}
