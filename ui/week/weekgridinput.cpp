// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and screen readers do with the week; how it looks is in weekgrid.cpp, the mouse in
// weekgridmouse.cpp.
#include "ui/week/weekgrid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace {

constexpr int usualLength = 90;

} // namespace

QRect WeekGrid::cellRect(int cell) const
{
    return stopRect(cell).translated(0, -scrolled()).translated(viewport()->pos());
}

QString WeekGrid::cellName(int cell) const
{
    if (const WeekBlock* block = blockAt(cell))
        return block->accessibleText;
    return freeStopName(m_view, m_stops.at(cell), locale());
}

bool WeekGrid::isCellChecked(int cell) const
{
    return blockAt(cell) != nullptr;
}

void WeekGrid::goToCell(int cell)
{
    updateContent(ringRect());
    m_current = cell;
    bringIntoView(cell);
    updateContent(ringRect());
    reportFocus(this, cell);
}

void WeekGrid::pressCell(int cell)
{
    openCell(cell);
}

void WeekGrid::chooseCell(int cell)
{
    goToCell(cell);
    if (const WeekBlock* block = blockAt(cell))
        emit occasionChosen(block->id);
    else
        emit nothingChosen();
}

void WeekGrid::openCell(int cell)
{
    chooseCell(cell);
    if (const WeekBlock* block = blockAt(cell)) {
        emit occasionOpened(OccasionId(block->id)); // The block may be gone before all have heard it.
        return;
    }
    const WeekStop stop = m_stops.at(cell);
    if (m_canPropose && stop.column >= m_view.firstFreeColumn)
        emit timeDrawn(drawn({stop.column, stop.startMinute, usualLength}));
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_drag) {
        // While the mouse holds a time, only giving it up makes sense.
        if (event->key() == Qt::Key_Escape)
            endDrag(false);
        return;
    }
    if (m_stops.count() == 0)
        return event->ignore();
    const bool withCtrl = event->modifiers() & Qt::ControlModifier;
    if (const auto to = m_stops.movedBy(event->key(), withCtrl, m_current, m_minute, layoutDirection())) {
        const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                              event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
        if (!sideways || withCtrl)
            m_minute = m_stops.at(*to).startMinute;
        return goToCell(*to);
    }
    const WeekBlock* block = blockAt(m_current);
    switch (event->key()) {
    case Qt::Key_PageUp:
        emit weeksOnAsked(-1);
        return;
    case Qt::Key_PageDown:
        emit weeksOnAsked(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCell(m_current);
    case Qt::Key_Space:
        return chooseCell(m_current);
    case Qt::Key_Delete:
        if (block)
            emit notThisTimeAsked(block->id);
        return;
    default:
        event->ignore(); // Not to the scroll area, which would scroll by arrows.
    }
}

bool WeekGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto block = blockUnder(help->pos()))
            QToolTip::showText(help->globalPos(), m_view.blocks[*block].accessibleText, viewport(),
                               blockRect(*block));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}
