// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRegion>

class QPainter;

/// Lines at 45°, lengths in pixels of the design.
struct Hatch
{
    QColor colour;
    qreal lineWidth = 2;
    qreal every = 6; ///< From line to line, across them.
};

/// Fills a region with one hatch that runs on from cell to cell. Drawn by hand because Qt::BDiagPattern has
/// the same lines at every scale.
void paintHatch(QPainter* painter, const QRegion& region, const Hatch& hatch);
