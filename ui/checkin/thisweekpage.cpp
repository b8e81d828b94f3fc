// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/thisweekpage.h"

#include "ui/checkin/voicesview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ThisWeekPage::ThisWeekPage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent), m_presenter(talk, WordsPurpose::ThisWeek)
{
    auto* view = new VoicesView(m_presenter, PartnerColumn::Note::Alone, {}, this);
    view->nameNotes(u"thisWeek"_s);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(view);
    setAccessibleName(m_presenter.wording());
    setAccessibleDescription(m_presenter.why());
}
