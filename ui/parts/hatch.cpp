// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/hatch.h"

#include "ui/style/drawing.h"

#include <QLineF>
#include <QVector>

#include <cmath>
#include <numbers>

void paintHatch(QPainter* painter, const QRegion& region, const Hatch& hatch)
{
    if (region.isEmpty())
        return;
    const PainterKeeper keeper(painter);
    painter->setClipRegion(region, Qt::IntersectClip);
    const QPaintDevice* device = painter->device();
    painter->setPen(QPen(hatch.colour, hatch.lineWidth * Theme::scale(device), Qt::SolidLine, Qt::FlatCap));

    // Lines are the places with x + y = a multiple of the step, so that neighbours fit together.
    const qreal step = hatch.every * Theme::scale(device) * std::numbers::sqrt2;
    const QRectF bounds = region.boundingRect();
    QVector<QLineF> lines;
    const qreal last = bounds.right() + bounds.bottom() + step;
    for (qreal sum = std::floor((bounds.left() + bounds.top()) / step) * step; sum <= last; sum += step) {
        lines.append(
            QLineF(sum - bounds.top() + 1, bounds.top() - 1, sum - bounds.bottom() - 1, bounds.bottom() + 1));
    }
    painter->drawLines(lines);
}
