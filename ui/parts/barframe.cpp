// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/barframe.h"

BarFrame::BarFrame(QWidget* parent) : QFrame(parent) {}

BarFrame::BarFrame(const BarLook& look, QWidget* parent) : QFrame(parent), m_look(look) {}

void BarFrame::setLook(const BarLook& look)
{
    m_look = look;
    update();
}

void BarFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const qreal radius = Theme::px(this, m_look.radius);
    const auto fill = m_look.fill ? theme.color(*m_look.fill) : QColor(Qt::transparent);
    const auto outline = m_look.outlined ? theme.color(Role::Hairline) : QColor(Qt::transparent);
    paintBox(&painter, rect(),
             {.fill = fill, .outline = outline, .lineWidth = strokeWidth(this), .radius = radius});
    if (m_look.bar) {
        paintLeadingBar(&painter, rect(), radius, strokeWidth(this, m_look.barWidth),
                        theme.color(*m_look.bar), layoutDirection());
    }
}
