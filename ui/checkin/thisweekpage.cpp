// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/thisweekpage.h"

#include "ui/checkin/voicesview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ThisWeekPage::ThisWeekPage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent)
    , m_presenter(talk, WordsPurpose::ThisWeek)
    , m_view(new VoicesView(m_presenter, PartnerColumn::Note::Alone, {}, this))
{
    m_view->nameNotes(u"thisWeek"_s);
    connect(m_view, &VoicesView::footChanged, this, &StepPage::footChanged);
    connect(m_view, &VoicesView::stopAsked, this, &ThisWeekPage::stopAsked);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_view);
    setAccessibleName(m_presenter.wording());
    setAccessibleDescription(m_presenter.why());
}

void ThisWeekPage::enter()
{
    m_view->enter();
}

void ThisWeekPage::leave()
{
    m_view->leave();
}

StepFoot ThisWeekPage::foot() const
{
    return m_view->foot();
}

bool ThisWeekPage::takesNext()
{
    return m_view->takesNext();
}
