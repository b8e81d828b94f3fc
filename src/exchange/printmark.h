// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

#include <QRectF>

class QPainter;

/// Paints the sign of a line as a shape: no font has all of them, and a text search has no use for them.
void paintMark(QPainter& painter, LineMark mark, const QRectF& place, bool rightToLeft);

/// Paints the two halves of the title, each in its own colour.
void paintTwoHalves(QPainter& painter, const QRectF& place, bool rightToLeft);
