// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/shapedtext.h"
#include "ui/week/weekgeometry.h"

#include <QWidget>

class Theme;

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
    /// "Wed 11", the number larger and both on one baseline.
    struct Name
    {
        QRect day; ///< Of the whole head.
        bool isToday;
        ShapedText name;
        QPointF nameStart;
        ShapedText number;
        QPointF numberStart;
    };

    void layOut();
    [[nodiscard]] Name laidOut(const WeekDay& day, const QRect& place) const;
    void paint(QPainter* painter, const Name& name, const Theme& theme) const;

    std::vector<WeekDay> m_days;
    WeekGeometry m_geometry;
    int m_start = 0;
    std::vector<Name> m_names; ///< None until they are painted again, after any change of the above.
};
