// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wordwidths.h"

#include <QPaintDevice>
#include <QtMath>

namespace {

constexpr int mostKept = 300;

} // namespace

WordWidths::WordWidths(const QFont& font, const QPaintDevice* device)
    : m_font(font), m_dotsPerInch(device->logicalDpiY()), m_metrics(font, device), m_known(mostKept)
{
}

bool WordWidths::isFor(const QFont& font, const QPaintDevice* device) const
{
    return m_dotsPerInch == device->logicalDpiY() && m_font == font;
}

qreal WordWidths::exactWidth(const QString& words) const
{
    if (const qreal* known = m_known.object(words))
        return *known;
    const qreal width = QFontMetricsF(m_metrics).horizontalAdvance(words);
    m_known.insert(words, new qreal(width));
    return width;
}

int WordWidths::width(const QString& words) const
{
    return qCeil(exactWidth(words));
}

QString WordWidths::elided(const QString& words, int room) const
{
    return exactWidth(words) <= room ? words : m_metrics.elidedText(words, Qt::ElideRight, room);
}
