// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/laidoutweek.h"

#include "ui/week/weekpainting.h"

#include <QPainter>
#include <QWidget>

namespace {

QPixmap backgroundOf(const QWidget* widget, const WeekView& view, const WeekGeometry& geometry)
{
    const qreal ratio = widget->devicePixelRatioF();
    const QSizeF size = QSizeF(geometry.frame().width, geometry.frame().height + 1) * ratio;
    QPixmap background(qCeil(size.width()), qCeil(size.height()));
    background.setDevicePixelRatio(ratio);
    const Theme theme = Theme::of(widget);
    background.fill(theme.color(Role::Surface));
    QPainter painter(&background);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // Hours read from left to right everywhere.
    paintWeekBackground(&painter, geometry, view, theme);
    return background;
}

} // namespace

LaidOutWeek::LaidOutWeek(const QWidget* widget, const WeekView& view, const WeekGeometry& geometry,
                         const std::vector<QRect>& places)
    : m_background(backgroundOf(widget, view, geometry))
{
    m_blocks.reserve(places.size());
    for (std::size_t block = 0; block < places.size(); ++block)
        m_blocks.emplace_back(view.blocks[block], places[block], widget->layoutDirection(), widget);
}
