// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

#include <QUndoCommand>

#include <functional>

/// One painting of a week that can be taken back; lives in memory only, and is gone with the page.
class PaintedWeek : public QUndoCommand
{
public:
    PaintedWeek(Availability before, Availability after, std::function<void(const Availability&)> show)
        : m_before(before), m_after(after), m_show(std::move(show))
    {
    }
    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    Availability m_before;
    Availability m_after;
    std::function<void(const Availability&)> m_show;
};
