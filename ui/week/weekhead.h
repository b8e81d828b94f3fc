// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/weekgeometry.h"

#include <QWidget>

/// The names of the shown days, which stay while the hours scroll below them.
class WeekHead : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// `start` is where the grid below begins: after the scroll bar, from right to left.
    void show(const std::vector<WeekDay>& days, const WeekGeometry& geometry, int start);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<WeekDay> m_days;
    WeekGeometry m_geometry;
    int m_start = 0;
};
