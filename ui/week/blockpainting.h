// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"
#include "ui/theme.h"

#include <QRect>

class QPainter;

/// Paints one block of the week: kind and hours, label, offers; with less room in fewer lines. Hours stay
/// whole, words are elided and never clipped.
void paintBlock(QPainter* painter, const QRect& place, const WeekBlock& block, bool selected,
                const Theme& theme, Qt::LayoutDirection direction);

/// ● for time together, a speech bubble for a talk.
void paintKind(QPainter* painter, const QRect& place, SharedTimeKind kind, const Theme& theme,
               Qt::LayoutDirection direction);
