// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QPainter;

/// How many faces a feeling scale has, from uneasy to glad.
inline constexpr int faceCount = 5;

/// A round face with two eyes and a mouth, 0 (uneasy) to 4 (glad); no colour and no brows, so none is a
/// judgement.
void paintFace(QPainter* painter, const QRectF& place, int feeling, const QColor& colour);
