// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/partnerhead.h"

#include "ui/parts/partnermark.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

PartnerHead::PartnerHead(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_mark(new PartnerMark(this))
    , m_name(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(Theme::px(this, 40));
    m_mark->setExtent(14);
    m_layout->setContentsMargins(Theme::px(this, 16), 0, Theme::px(this, 16), 0);
    m_layout->setSpacing(Theme::px(this, 12));
    m_layout->addWidget(m_mark);
    m_layout->addWidget(m_name); // Beside its half whatever the direction of its letters.
    m_layout->addStretch(1);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(1); // A long name gives way before the page does.
    setTextRole(m_name, TextRole::Label);
    setPartner(Partner::First);
}

void PartnerHead::setPartner(Partner partner)
{
    m_partner = partner;
    m_mark->setMark(markOf(partner));
    setTone(m_name, partner == Partner::First ? u"first"_s : u"second"_s);
    update();
}

void PartnerHead::setName(const QString& name)
{
    m_name->setText(name);
}

QString PartnerHead::name() const
{
    return m_name->text();
}

void PartnerHead::setEnd(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void PartnerHead::setRound(bool round)
{
    m_round = round;
    update();
}

void PartnerHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal radius = m_round ? Theme::px(this, cardRadius) - strokeWidth(this) : 0;
    paintHead(&painter, rect(), radius, Theme::of(this).tint(m_partner));
}
