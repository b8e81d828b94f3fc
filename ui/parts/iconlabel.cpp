// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/iconlabel.h"

#include "ui/icons.h"
#include "ui/style/kinds.h"

#include <QPainter>

IconLabel::IconLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString& name)
{
    m_name = name;
    update();
}

void IconLabel::setIcon(const QString& name, Role role, qreal extent)
{
    m_role = role;
    m_extent = extent;
    setIconName(name);
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int extent = Theme::px(this, m_extent);
    return {extent, extent};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect place(QPoint(0, 0), sizeHint());
    place.moveCenter(rect().center());
    Icons::paint(&painter, place, m_name, Theme::of(this).color(toneOf(this).value_or(m_role)),
                 layoutDirection());
}
