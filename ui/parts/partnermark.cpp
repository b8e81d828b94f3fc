// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/partnermark.h"

#include "ui/style/kinds.h"

#include <QPainter>

using namespace Qt::StringLiterals;

PartnerMark::PartnerMark(QWidget* parent) : QWidget(parent), m_mark(u"first"_s)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

PartnerMark::PartnerMark(Mark mark, qreal extent, QWidget* parent) : PartnerMark(parent)
{
    m_extent = extent;
    setMark(mark);
}

void PartnerMark::setMark(const QString& mark)
{
    m_mark = mark;
    update();
}

void PartnerMark::setMark(Mark mark)
{
    switch (mark) {
    case Mark::First:
        return setMark(u"first"_s);
    case Mark::Second:
        return setMark(u"second"_s);
    case Mark::Both:
        return setMark(u"both"_s);
    case Mark::Nobody:
        return setMark(u"nobody"_s);
    }
}

void PartnerMark::setExtent(qreal extent)
{
    m_extent = extent;
    updateGeometry();
    update();
}

QSize PartnerMark::sizeHint() const
{
    const int extent = Theme::px(this, m_extent);
    return {extent, extent};
}

Mark PartnerMark::shape() const
{
    if (m_mark == u"second")
        return Mark::Second;
    if (m_mark == u"both")
        return Mark::Both;
    return m_mark == u"nobody" ? Mark::Nobody : Mark::First;
}

QColor PartnerMark::colour() const
{
    const Theme theme = Theme::of(this);
    if (const auto tone = toneOf(this))
        return theme.color(*tone);
    switch (shape()) {
    case Mark::First:
        return theme.color(Role::FirstInk);
    case Mark::Second:
        return theme.color(Role::SecondInk);
    case Mark::Both:
        return theme.color(Role::TogetherSolid);
    case Mark::Nobody:
        break;
    }
    return theme.color(Role::Outline);
}

void PartnerMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF place(QPointF(0, 0), QSizeF(sizeHint()));
    place.moveCenter(QRectF(rect()).center());
    if (m_mark == u"couple") {
        const Theme theme = Theme::of(this);
        const PerPartner<QColor> fills{theme.fill(Partner::First), theme.fill(Partner::Second)};
        paintCoupleMark(&painter, place, fills, layoutDirection());
        return;
    }
    paintMark(&painter, place, shape(), colour(), layoutDirection());
}
