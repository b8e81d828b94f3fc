// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stilltrue/stilltruestep.h"

#include "ui/checkin/pagebody.h"
#include "ui/parts/pageheader.h"
#include "ui/stilltrue/stilltruecolumn.h"
#include "ui/theme.h"

#include <QBoxLayout>

namespace {

constexpr qreal stackBelow = 760;

} // namespace

StillTrueStep::StillTrueStep(StillTruePresenter& presenter, int question, QWidget* parent)
    : QWidget(parent), m_body(new PageBody(this)), m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setProperty("ownFocus", true); // A page is no control: no ring around all of it.
    auto* header = new PageHeader(this);
    header->setTitle(presenter.voices(question).wording());
    header->setLead(
        tr("Is what you kept still true? It stays as it is unless you find other words, or let go of it."));
    setAccessibleName(header->title());
    setAccessibleDescription(header->lead());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(0);
    m_row->setSpacing(Theme::px(this, 16));
    column->addLayout(m_row);
    column->addStretch(1);
    for (const Partner partner : bothPartners) {
        m_columns[partner] = new StillTrueColumn(presenter, question, partner, content);
        m_row->addWidget(m_columns[partner], 1);
    }
    m_body->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(header);
    page->addWidget(m_body, 1);
}

void StillTrueStep::leave()
{
    for (const Partner partner : bothPartners)
        m_columns[partner]->leave();
}

void StillTrueStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < Theme::px(this, stackBelow) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}
