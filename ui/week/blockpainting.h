// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"
#include "ui/theme.h"

#include <QRect>

class QPainter;

/// Paints one block of the week: kind and hours, label, offers; with less room the hours alone. What does
/// not fit is elided, never clipped.
void paintBlock(QPainter* painter, const QRect& place, const WeekBlock& block, bool selected,
                const Theme& theme, Qt::LayoutDirection direction);

/// The least height in which the hours of a block can be read.
[[nodiscard]] int leastBlockHeight(const QPaintDevice* device);

/// ● for time together, a speech bubble for a talk.
void paintKind(QPainter* painter, const QRect& place, SharedTimeKind kind, const Theme& theme,
               Qt::LayoutDirection direction);
