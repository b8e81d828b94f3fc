// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFontMetrics>
#include <QString>

/// How wide words are in one font on one device. Measuring means shaping, which takes longer than painting:
/// each is measured once, and the latest are kept.
class WordWidths
{
public:
    WordWidths(const QFont& font, const QPaintDevice* device);

    [[nodiscard]] bool isFor(const QFont& font, const QPaintDevice* device) const;

    [[nodiscard]] int width(const QString& words) const; ///< Whole pixels that hold them.
    [[nodiscard]] int height() const { return m_metrics.height(); }
    [[nodiscard]] QString elided(const QString& words, int room) const; ///< As they are where they fit.

private:
    [[nodiscard]] qreal exactWidth(const QString& words) const;

    QFont m_font;
    int m_dotsPerInch;
    QFontMetrics m_metrics;
    mutable QCache<QString, qreal> m_known;
};
