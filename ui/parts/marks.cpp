// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/marks.h"

#include "ui/style/drawing.h"

#include <algorithm>

namespace {

constexpr int quarter = 90 * 16; // QPainter counts in sixteenths of a degree.

void paintHalf(QPainter* painter, const QRectF& circle, bool left)
{
    painter->drawPie(circle, left ? quarter : -quarter, 2 * quarter);
}

} // namespace

void paintMark(QPainter* painter, const QRectF& place, Mark mark, const QColor& colour,
               Qt::LayoutDirection direction)
{
    const PainterKeeper keeper(painter);
    if (mark == Mark::Both) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const qreal inset = place.width() * 0.04;
        painter->drawEllipse(place.adjusted(inset, inset, -inset, -inset));
        return;
    }
    const qreal extent = place.width();
    const qreal stroke =
        std::max(extent * 0.047, std::min(1.3 * Theme::scale(painter->device()), extent * 0.1));
    const QRectF circle = place.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter->setPen(QPen(colour, stroke));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(circle);
    if (mark == Mark::Nobody) {
        painter->drawLine(QPointF(circle.center().x(), circle.top()),
                          QPointF(circle.center().x(), circle.bottom()));
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    paintHalf(painter, circle, (mark == Mark::First) == (direction == Qt::LeftToRight));
}

void paintCoupleMark(QPainter* painter, const QRectF& place, const PerPartner<QColor>& colours,
                     Qt::LayoutDirection direction)
{
    const PainterKeeper keeper(painter);
    painter->setPen(Qt::NoPen);
    const qreal gap = strokeWidth(painter->device(), place.width() / 16);
    const qreal x = snapped(place.center().x() - gap / 2, painter->device());
    for (const bool left : {true, false}) {
        const PainterKeeper half(painter);
        const QRectF side = left ? QRectF(place.left(), place.top(), x - place.left(), place.height())
                                 : QRectF(x + gap, place.top(), place.right() - x - gap, place.height());
        painter->setClipRect(side, Qt::IntersectClip);
        painter->setBrush(colours[left == (direction == Qt::LeftToRight) ? Partner::First : Partner::Second]);
        painter->drawEllipse(place);
    }
}
