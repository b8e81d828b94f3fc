// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/hournames.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPaintDevice>

#include <algorithm>

HourNames::HourNames(const std::vector<QString>& labels, const QPaintDevice* device)
    : m_labels(labels)
    , m_font(Theme::font(TextRole::Small))
    , m_dotsPerInch(device->logicalDpiY())
    , m_height(QFontMetrics(m_font, device).height())
{
    m_names.reserve(labels.size());
    for (const QString& label : labels)
        m_names.emplace_back(label, m_font, device);
}

bool HourNames::isFor(const std::vector<QString>& labels, const QPaintDevice* device) const
{
    return m_dotsPerInch == device->logicalDpiY() && m_labels == labels &&
           m_font == Theme::font(TextRole::Small);
}

int HourNames::widest() const
{
    int widest = 0;
    for (const ShapedText& name : m_names)
        widest = std::max(widest, qRound(name.width()));
    return widest;
}

void HourNames::paint(QPainter* painter, std::size_t hour, const QRect& place,
                      Qt::LayoutDirection direction) const
{
    const ShapedText& name = m_names[hour];
    const qreal start = direction == Qt::RightToLeft ? 0 : place.width() - name.width();
    name.paint(painter, place.topLeft() + QPointF(start, 0));
}
