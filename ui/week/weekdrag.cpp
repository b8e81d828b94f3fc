// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekdrag.h"

#include <algorithm>

namespace {

constexpr int minutesInDay = 24 * 60;

int steps(int minutes)
{
    return WeekDrag::step * qRound(double(minutes) / WeekDrag::step);
}

int stepBefore(int minute)
{
    return minute - minute % WeekDrag::step;
}

} // namespace

WeekDrag::WeekDrag(const WeekPlace& at, int firstFreeColumn)
    : m_from{at.column, stepBefore(at.minute)}
    , m_start{at.column, stepBefore(at.minute), 0}
    , m_ghost(m_start)
    , m_firstFreeColumn(firstFreeColumn)
{
}

WeekDrag::WeekDrag(Kind kind, const WeekPlace& at, const WeekBlock& block, int firstFreeColumn)
    : m_kind(kind)
    , m_occasion(block.id)
    , m_from(at)
    , m_start{block.column, block.startMinute, block.durationMinutes}
    , m_ghost(m_start)
    , m_firstFreeColumn(firstFreeColumn)
{
}

void WeekDrag::moveTo(const WeekPlace& place)
{
    const int moved = steps(place.minute - m_from.minute);
    switch (m_kind) {
    case Kind::Draw: {
        // Up or down from where it began; the day stays the one it began in.
        const int here = stepBefore(place.minute);
        m_ghost.startMinute = std::min(m_from.minute, here);
        m_ghost.durationMinutes = std::max(m_from.minute, here) - m_ghost.startMinute + step;
        break;
    }
    case Kind::Move:
        m_ghost.column = place.column;
        m_ghost.startMinute = std::clamp(m_start.startMinute + moved, 0, minutesInDay - step);
        break;
    case Kind::FromStart: {
        const int end = m_start.startMinute + m_start.durationMinutes;
        m_ghost.startMinute = std::clamp(m_start.startMinute + moved, 0, end - shortest);
        m_ghost.durationMinutes = std::min(end - m_ghost.startMinute, minutesInDay);
        break;
    }
    case Kind::ToEnd:
        m_ghost.durationMinutes = std::clamp(m_start.durationMinutes + moved, shortest, minutesInDay);
        break;
    }
}

std::optional<WeekGhost> WeekDrag::ghost() const
{
    if (m_ghost.column < m_firstFreeColumn || m_ghost.durationMinutes < shortest)
        return std::nullopt;
    return m_ghost;
}

bool WeekDrag::isChanged() const
{
    return m_ghost != m_start;
}
