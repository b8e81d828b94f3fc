// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accent.h"

#include <algorithm>
#include <cmath>

namespace {

// By hand because QColor has no relative luminance: the formula of WCAG 2.
qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& over, const QColor& under, qreal part)
{
    const auto mix = [part](int x, int y) { return qRound(x * part + y * (1.0 - part)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

QColor withLightness(const QColor& colour, qreal lightness)
{
    constexpr qreal calm = 0.62; // a glaring accent would be the loudest thing in the window
    const qreal hue = std::max<qreal>(0, colour.hslHueF());
    // Rounded to what is painted, so that what is measured is what is seen.
    return QColor(QColor::fromHslF(static_cast<float>(hue),
                                   static_cast<float>(std::min<qreal>(calm, colour.hslSaturationF())),
                                   static_cast<float>(std::clamp<qreal>(lightness, 0, 1)))
                      .rgb());
}

/// As much of the accent in the tint as all texts on it allow.
QColor tintOf(const QColor& accent, const AccentGround& ground)
{
    for (int percent = ground.isDark ? 20 : 12; percent > 0; percent -= 2) {
        const QColor tint = mixed(accent, ground.surface, percent / 100.0);
        if (contrastRatio(ground.text, tint) >= ground.leastContrast &&
            contrastRatio(ground.textSecondary, tint) >= ground.leastContrast)
            return tint;
    }
    return ground.surface;
}

} // namespace

qreal contrastRatio(const QColor& a, const QColor& b)
{
    const qreal lighter = std::max(luminance(a), luminance(b));
    const qreal darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

AccentShades accentFrom(const QColor& wanted, const AccentGround& ground)
{
    constexpr qreal step = 0.01;
    const qreal away = ground.isDark ? step : -step;
    qreal lightness = ground.isDark ? std::max<qreal>(wanted.lightnessF(), 0.66)
                                    : std::min<qreal>(wanted.lightnessF(), 0.38);
    QColor accent = withLightness(wanted, lightness);
    QColor tint = tintOf(accent, ground);
    const auto isReadable = [&] {
        return contrastRatio(accent, ground.window) >= ground.leastContrast &&
               contrastRatio(accent, ground.rail) >= ground.leastContrast &&
               contrastRatio(accent, ground.surface) >= ground.leastContrast &&
               contrastRatio(accent, tint) >= ground.leastContrast;
    };
    while (!isReadable() && lightness > 0 && lightness < 1) {
        lightness += away;
        accent = withLightness(wanted, lightness);
        tint = tintOf(accent, ground);
    }
    constexpr qreal hoverStep = 0.06;
    const QColor hover = withLightness(wanted, lightness + (ground.isDark ? hoverStep : -hoverStep));
    const QColor onAccent = ground.isDark ? withLightness(wanted, 0.07) : QColor(Qt::white);
    return {accent.rgb(), onAccent.rgb(), hover.rgb(), tint.rgb()};
}
