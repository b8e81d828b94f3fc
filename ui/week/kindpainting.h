// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedtime.h"
#include "ui/theme.h"

#include <QRect>

class QPainter;

/// ● for time together, a speech bubble for a talk.
void paintKind(QPainter* painter, const QRect& place, SharedTimeKind kind, const Theme& theme,
               Qt::LayoutDirection direction);
