// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QRect>
#include <QString>

class QPainter;

/// Paints a time that is being asked for: a dashed box with its hours, above everything else. Where the box
/// is lower than a line, the hours stand out of it.
void paintGhost(QPainter* painter, const QRect& place, const QString& hours, const Theme& theme);
