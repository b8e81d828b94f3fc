// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QBoxLayout;

/// A card that is less wide than this, in the theme's pixels, stacks its rows.
inline constexpr qreal narrowCard = 620;

/// Puts what stands in a row beside each other, or below each other where the room is narrow. A button below
/// other things keeps its size and stands where the words begin, not in the middle.
void stack(QBoxLayout* row, bool below);
