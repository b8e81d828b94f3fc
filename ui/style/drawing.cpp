// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/drawing.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

qreal strokeWidth(const QPaintDevice* device, qreal width)
{
    const qreal ratio = device ? device->devicePixelRatioF() : 1.0;
    return std::max(1.0, std::round(width * Theme::scale(device) * ratio)) / ratio;
}

void paintBox(QPainter* painter, const QRectF& place, const Box& box)
{
    const PainterKeeper keeper(painter);
    const bool lined = box.lineWidth > 0 && box.outline.alpha() > 0;
    const qreal half = lined ? box.lineWidth / 2 : 0;
    painter->setPen(lined ? QPen(box.outline, box.lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(box.fill);
    const qreal radius = std::max(0.0, box.radius - half);
    painter->drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius);
}

QPainterPath leadingBar(const QRectF& box, qreal radius, qreal width, Qt::LayoutDirection direction)
{
    QPainterPath outer;
    outer.addRoundedRect(box, radius, radius);
    QRectF bar(box.left(), box.top(), width, box.height());
    if (direction == Qt::RightToLeft)
        bar.moveRight(box.right());
    QPainterPath inner;
    inner.addRect(bar);
    return outer.intersected(inner);
}

void paintLeadingBar(QPainter* painter, const QRectF& box, qreal radius, qreal width, const QColor& colour,
                     Qt::LayoutDirection direction)
{
    const PainterKeeper keeper(painter);
    painter->fillPath(leadingBar(box, radius, width, direction), colour);
}

void paintHead(QPainter* painter, const QRectF& head, qreal radius, const QColor& colour)
{
    const PainterKeeper keeper(painter);
    painter->setClipRect(head, Qt::IntersectClip);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(head.adjusted(0, 0, 0, radius), radius, radius);
}
