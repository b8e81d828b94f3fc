// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/laidouttext.h"

#include "ui/style/drawing.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTextLayout>

LaidOutText::LaidOutText(const QString& words, const QFont& font, const QRect& place,
                         Qt::LayoutDirection direction, const QPaintDevice* device)
    : m_layout(std::make_shared<QTextLayout>(words, font, device)), m_place(place)
{
    m_layout->setCacheEnabled(true); // Otherwise what is shaped is let go of until it is painted.
    layOut(direction);
    if (m_layout->lineAt(0).naturalTextWidth() > place.width()) {
        m_layout->setText(QFontMetrics(font, device).elidedText(words, Qt::ElideRight, place.width()));
        layOut(direction);
    }
}

void LaidOutText::layOut(Qt::LayoutDirection direction)
{
    // The line begins where the page does; within it the words read as their own letters do.
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    line.setLineWidth(m_place.width());
    m_layout->endLayout();

    // Not the line's own height, which is rounded up: drawText() does not count with that either.
    const qreal height = line.ascent() + line.descent();
    m_start = m_place.topLeft() + QPointF(0, (m_place.height() - height) / 2);
    m_isTooHigh = height > m_place.height();
}

void LaidOutText::paint(QPainter* painter, const QColor& ink) const
{
    painter->setPen(ink);
    if (!m_isTooHigh)
        return m_layout->lineAt(0).draw(painter, m_start);
    const PainterKeeper keeper(painter);
    painter->setClipRect(m_place, Qt::IntersectClip);
    m_layout->lineAt(0).draw(painter, m_start);
}
