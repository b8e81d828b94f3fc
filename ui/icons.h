// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

/// Our own line icons, drawn on a grid of 20 and coloured by role; arrows and halves turn around from right
/// to left.
class Icons
{
public:
    /// An icon that follows theme, scale and direction by itself; `checked` colours it on a chosen button.
    [[nodiscard]] static QIcon icon(const QString& name, Role role = Role::Text, Role checked = Role::Accent);

    /// One drawing of `size` logical pixels; `ratio` is the device pixel ratio it is sharp at.
    [[nodiscard]] static QPixmap pixmap(const QString& name, const QColor& colour, int size, qreal ratio,
                                        Qt::LayoutDirection direction);

    static void paint(QPainter* painter, const QRect& place, const QString& name, const QColor& colour,
                      Qt::LayoutDirection direction);

    [[nodiscard]] static bool exists(const QString& name);
};
