// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QRectF>

class QPainter;

/// The focus of something painted: a ring inside `outer`, and a thin gap that sets it off from what it is
/// around.
void paintCellRing(QPainter* painter, const QRectF& outer, qreal radius, const Theme& theme);
