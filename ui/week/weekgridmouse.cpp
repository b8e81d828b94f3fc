// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse in the week: a click chooses, a drag asks for a time. Nothing is changed by it.
#include "presenters/timetext.h"
#include "ui/theme.h"
#include "ui/week/weekgrid.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace {

constexpr qreal edgeHeight = 6;
constexpr qreal leastBetweenEdges = 12;
constexpr int minutesInDay = 24 * 60;

} // namespace

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_stops.count() == 0)
        return;
    m_pressed = event->position().toPoint();
    m_waiting = dragFrom(*m_pressed);
    pressAt(event->position().toPoint());
}

void WeekGrid::pressAt(const QPoint& place)
{
    const auto block = blockUnder(place);
    const WeekPlace moment = m_geometry.placeAt(place + QPoint(0, scrolled()));
    m_minute = moment.minute;
    const auto stop = block ? m_stops.ofBlock(*block) : std::nullopt;
    chooseCell(stop.value_or(m_stops.nearest(moment.column, moment.minute)));
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (!m_pressed || !(event->buttons() & Qt::LeftButton) || !m_canPropose)
        return showPointer(place);
    if (!m_drag) {
        if (!m_waiting || (place - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = std::exchange(m_waiting, std::nullopt);
    }
    dragTo(place);
}

std::optional<WeekDrag> WeekGrid::dragFrom(const QPoint& place) const
{
    const WeekPlace at = m_geometry.placeAt(place + QPoint(0, scrolled()));
    const auto block = blockUnder(place);
    if (!block)
        return WeekDrag(at, m_view.firstFreeColumn);
    if (!m_view.blocks[*block].isStart)
        return std::nullopt; // The rest of an evening is held where it begins.
    return WeekDrag(edgeAt(place).value_or(WeekDrag::Kind::Move), at, m_view.blocks[*block],
                    m_view.firstFreeColumn);
}

std::optional<WeekDrag::Kind> WeekGrid::edgeAt(const QPoint& place) const
{
    const auto under = blockUnder(place);
    if (!under)
        return std::nullopt;
    const WeekBlock& block = m_view.blocks[*under];
    const QRect rect = blockRect(*under);
    const int edge = Theme::px(this, edgeHeight);
    if (!block.isStart || rect.height() < 2 * edge + Theme::px(this, leastBetweenEdges))
        return std::nullopt;
    if (place.y() < rect.top() + edge)
        return WeekDrag::Kind::FromStart;
    return block.isEnd && place.y() > rect.bottom() - edge ? std::optional(WeekDrag::Kind::ToEnd)
                                                           : std::nullopt;
}

void WeekGrid::showPointer(const QPoint& place)
{
    if (m_canPropose && edgeAt(place))
        viewport()->setCursor(Qt::SizeVerCursor);
    else
        viewport()->unsetCursor();
}

void WeekGrid::dragTo(const QPoint& place)
{
    // At the edge the week goes along.
    const int bottom = viewport()->height();
    const int beyond = std::min(place.y(), 0) + std::max(place.y() - bottom, 0);
    if (beyond != 0)
        verticalScrollBar()->setValue(scrolled() + beyond);
    m_drag->moveTo(m_geometry.placeAt(place + QPoint(0, scrolled())));
    viewport()->setCursor(
        m_drag->ghost() ? (m_drag->kind() == WeekDrag::Kind::Move ? Qt::ClosedHandCursor : Qt::SizeVerCursor)
                        : Qt::ForbiddenCursor);
    viewport()->update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept(); // The scroll area would hand it on to the page, which has not seen it go down.
    if (event->button() == Qt::LeftButton)
        endDrag(true);
}

void WeekGrid::endDrag(bool asks)
{
    m_pressed.reset();
    m_waiting.reset();
    const auto drag = std::exchange(m_drag, std::nullopt);
    if (!drag)
        return;
    viewport()->unsetCursor();
    viewport()->update();
    const auto ghost = drag->ghost();
    if (!asks || !ghost || !drag->isChanged())
        return;
    if (drag->occasion())
        emit timeDragged(*drag->occasion(), drawn(*ghost));
    else
        emit timeDrawn(drawn(*ghost));
}

DrawnTime WeekGrid::drawn(const WeekGhost& ghost) const
{
    return {m_view.days[static_cast<std::size_t>(ghost.column)].date, ghost.startMinute,
            ghost.durationMinutes};
}

QRect WeekGrid::ghostRect() const
{
    const auto ghost = m_drag ? m_drag->ghost() : std::nullopt;
    if (!ghost)
        return {};
    const int end = std::min(ghost->startMinute + ghost->durationMinutes, minutesInDay);
    return m_geometry.stretch(ghost->column, ghost->startMinute, end);
}

QString WeekGrid::ghostText() const
{
    const auto ghost = m_drag ? m_drag->ghost() : std::nullopt;
    return ghost ? TimeText(locale()).timeRange(ghost->startMinute, ghost->durationMinutes) : QString();
}
