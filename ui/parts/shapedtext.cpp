// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shapedtext.h"

#include <QTextLayout>

#include <limits>

ShapedText::ShapedText(const QString& words, const QFont& font, const QPaintDevice* device)
    : m_layout(std::make_shared<QTextLayout>(words, font, device))
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // Otherwise what is shaped is let go of until it is painted.
    m_layout->beginLayout();
    m_layout->createLine().setLineWidth(std::numeric_limits<int>::max());
    m_layout->endLayout();
}

qreal ShapedText::width() const
{
    return m_layout->lineAt(0).horizontalAdvance();
}

qreal ShapedText::ascent() const
{
    return m_layout->lineAt(0).ascent();
}

void ShapedText::paint(QPainter* painter, const QPointF& topLeft) const
{
    m_layout->lineAt(0).draw(painter, topLeft);
}
