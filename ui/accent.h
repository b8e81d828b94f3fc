// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// The contrast ratio of WCAG 2, from 1 to 21.
[[nodiscard]] qreal contrastRatio(const QColor& a, const QColor& b);

/// The four roles that follow from an accent.
struct AccentShades
{
    QRgb accent;
    QRgb onAccent;
    QRgb hover;
    QRgb tint;

    friend bool operator==(const AccentShades&, const AccentShades&) = default;
};

/// What an accent stands on and beside; each of the shades can be read there.
struct AccentGround
{
    QColor window;
    QColor rail;
    QColor surface;
    QColor text;
    QColor textSecondary;
    bool isDark = false;
    qreal leastContrast = 4.5;
};

/// Makes any colour into an accent: its hue stays, its lightness moves until every pair can be read.
[[nodiscard]] AccentShades accentFrom(const QColor& wanted, const AccentGround& ground);
