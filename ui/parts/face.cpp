// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/face.h"

#include "ui/style/drawing.h"

#include <QPainterPath>

#include <array>

void paintFace(QPainter* painter, const QRectF& place, int feeling, const QColor& colour)
{
    // How far the middle of the mouth hangs below its ends, on a grid of 40.
    static constexpr std::array<qreal, faceCount> curves{-6, -3, 0, 3, 8};
    constexpr qreal grid = 40;
    constexpr qreal stroke = 1.7 * grid / 38;

    const PainterKeeper keeper(painter);
    painter->translate(place.topLeft());
    painter->scale(place.width() / grid, place.height() / grid);
    painter->setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(20, 20), 16.8, 16.8);

    const qreal curve = curves.at(static_cast<std::size_t>(feeling));
    const qreal ends = 25.7 - curve / 4;
    QPainterPath mouth(QPointF(13.2, ends));
    mouth.quadTo(QPointF(20, ends + curve), QPointF(26.8, ends));
    painter->drawPath(mouth);

    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    for (const qreal x : {14.2, 25.8})
        painter->drawEllipse(QPointF(x, 17), 1.75, 1.75);
}
