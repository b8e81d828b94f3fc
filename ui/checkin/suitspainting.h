// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "ui/theme.h"

#include <QIcon>
#include <QRegion>

class QPainter;

/// How *works* and *could* look in the hours of one partner, or of both: filled, or striped.
void paintSuits(QPainter* painter, const QRegion& region, Suits suits, const QColor& colour);

/// A small round-cornered sample of *works*, *could* or *no*, in the colour of a partner; follows the theme.
[[nodiscard]] QIcon suitsIcon(Partner partner, Suits suits);
/// The same as a drawing of its own, for a legend.
void paintSwatch(QPainter* painter, const QRectF& place, Suits suits, const QColor& colour,
                 const QColor& outline);

/// "works", "could" or "no", within a sentence; the same word at the start of a button.
[[nodiscard]] QString suitsWord(Suits suits);
[[nodiscard]] QString suitsName(Suits suits);
