// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/twocolumns.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace {

constexpr qreal stackBelow = 760;

} // namespace

TwoColumns::TwoColumns(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_page(new QVBoxLayout(m_content))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int side = Theme::px(this, 24);
    const int gap = Theme::px(this, 16);
    m_row->setContentsMargins(side, 0, side, gap);
    m_row->setSpacing(gap);
    m_page->setContentsMargins({});
    m_page->setSpacing(0);
    m_page->addLayout(m_row);
    m_page->addStretch();
    setWidget(m_content);
}

void TwoColumns::putAbove(QWidget* widget)
{
    m_page->insertWidget(0, widget);
}

void TwoColumns::setColumn(Partner partner, QWidget* column)
{
    delete m_columns[partner];
    m_columns[partner] = column;
    m_row->insertWidget(partner == Partner::First ? 0 : m_row->count(), column, 1);
    column->show(); // With the page and not a moment after it.
    arrange();
}

void TwoColumns::setFills(bool fills)
{
    m_fills = fills;
    arrange();
}

void TwoColumns::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool stacked = width() < Theme::px(this, stackBelow);
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    arrange();
}

void TwoColumns::arrange()
{
    m_row->setDirection(m_stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside each other they take the height there is; above each other what is left over stays below them.
    m_page->setStretchFactor(m_row, m_stacked ? 0 : 1);
    m_page->setStretch(m_page->count() - 1, m_stacked ? 1 : 0);
    for (QWidget* column : {m_columns.first, m_columns.second}) {
        if (!column)
            continue;
        if (auto* open = qobject_cast<PartnerColumn*>(column))
            open->setBodyScrolls(!m_stacked);
        // Below any width they could need: a longer word on one side must not make it the wider one.
        column->setMinimumWidth(m_stacked ? 0 : 1);
        column->setSizePolicy(QSizePolicy::Preferred,
                              m_fills && !m_stacked ? QSizePolicy::Preferred : QSizePolicy::Maximum);
        m_row->setAlignment(column, m_fills || m_stacked ? Qt::Alignment() : Qt::AlignTop);
    }
}
