// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/questionpage.h"

#include "ui/checkin/answereditor.h"
#include "ui/checkin/answereditors.h"
#include "ui/checkin/voicesview.h"

#include <QVBoxLayout>

namespace {

PartnerColumn::Note noteFor(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Words:
    case AnswerKind::Wishes:
        return PartnerColumn::Note::Alone;
    case AnswerKind::Week:
        return PartnerColumn::Note::Slim;
    case AnswerKind::Rhythm:
    case AnswerKind::Feeling:
    case AnswerKind::Trying:
    case AnswerKind::Checklist:
        break;
    }
    return PartnerColumn::Note::BesideEditor;
}

} // namespace

QuestionPage::QuestionPage(CheckInTalk& talk, const QString& questionId, QWidget* parent)
    : StepPage(parent), m_talk(talk), m_presenter(talk, questionId)
{
    const PartnerColumn::Note note = noteFor(m_presenter.question().kind);
    VoicesView::MakeEditor make;
    if (note != PartnerColumn::Note::Alone)
        make = [this](Partner partner, QWidget* column) { return makeEditor(partner, column); };
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    m_view = new VoicesView(m_presenter, note, make, this);
    page->addWidget(m_view);
    connect(m_view, &VoicesView::footChanged, this, &StepPage::footChanged);
    connect(m_view, &VoicesView::stopAsked, this, &QuestionPage::stopAsked);
    setAccessibleName(m_presenter.wording());
    setAccessibleDescription(m_presenter.why());
}

void QuestionPage::enter()
{
    m_view->enter();
}

void QuestionPage::leave()
{
    leaveEditors();
    m_view->leave();
}

StepFoot QuestionPage::foot() const
{
    return m_view->foot();
}

bool QuestionPage::takesNext()
{
    leaveEditors();
    return m_view->takesNext();
}

void QuestionPage::leaveEditors()
{
    for (const QPointer<AnswerEditor>& editor : std::as_const(m_editors)) {
        if (editor)
            editor->leave();
    }
    m_editors.removeAll(nullptr);
}

QWidget* QuestionPage::makeEditor(Partner partner, QWidget* parent)
{
    AnswerEditor* editor = makeAnswerEditor(m_talk, m_presenter, partner, parent);
    Q_ASSERT(editor);
    m_editors.append(editor);
    return editor;
}
