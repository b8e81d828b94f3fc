// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pageheader.h"

#include "ui/style/drawing.h"
#include "ui/style/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal narrowPage = 760;
constexpr qreal slimPage = 440;

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setTextRole(m_title, TextRole::Title);
    setTone(m_lead, u"secondary"_s);
    for (QLabel* words : {m_title, m_lead})
        words->setTextFormat(Qt::PlainText);
    m_words->addWidget(m_title);
    m_words->addWidget(m_lead);
    m_row->setSpacing(Theme::px(this, 12));
    m_row->addLayout(m_words, 1);
    setOneLine(false);
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::lead() const
{
    return m_lead->text();
}

bool PageHeader::isOneLine() const
{
    return m_words->direction() == QBoxLayout::LeftToRight;
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setLead(const QString& lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void PageHeader::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

void PageHeader::setAtTop(bool atTop)
{
    m_atTop = atTop;
    applySides();
}

void PageHeader::applySides()
{
    const int side = Theme::px(this, width() < Theme::px(this, slimPage) ? 12 : 24);
    const int above = Theme::px(this, isOneLine() ? 12 : m_atTop ? 24 : 8);
    m_row->setContentsMargins(side, above, side, Theme::px(this, isOneLine() ? 12 : 16));
}

void PageHeader::setOneLine(bool oneLine)
{
    m_words->setDirection(oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    applySides();
    m_words->setSpacing(Theme::px(this, oneLine ? 16 : 8));
    m_words->setStretchFactor(m_lead, oneLine ? 1 : 0);
    setTextRole(m_lead, oneLine ? TextRole::Lead : TextRole::Body);
    m_title->setWordWrap(!oneLine);
    m_lead->setWordWrap(!oneLine);
}

void PageHeader::addAside(QWidget* widget, int stretch)
{
    m_row->addWidget(widget, stretch, isOneLine() ? Qt::Alignment() : Qt::AlignTop);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applySides();
    const bool below = !isOneLine() && width() < Theme::px(this, narrowPage);
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PageHeader::paintEvent(QPaintEvent*)
{
    if (!m_ruled)
        return;
    QPainter painter(this);
    const qreal line = strokeWidth(this);
    painter.fillRect(QRectF(0, height() - line, width(), line), Theme::of(this).color(Role::Hairline));
}
