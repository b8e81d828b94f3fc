// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/cellring.h"

#include "ui/style/drawing.h"

#include <algorithm>

void paintCellRing(QPainter* painter, const QRectF& outer, qreal radius, const Theme& theme)
{
    const qreal ring = strokeWidth(painter->device(), 2);
    const qreal gap = strokeWidth(painter->device(), 1);
    paintBox(painter, outer, {.outline = theme.color(Role::Focus), .lineWidth = ring, .radius = radius});
    paintBox(
        painter, outer.adjusted(ring, ring, -ring, -ring),
        {.outline = theme.color(Role::Surface), .lineWidth = gap, .radius = std::max(0.0, radius - ring)});
}
