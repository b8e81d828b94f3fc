// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/answereditor.h"

AnswerEditor::AnswerEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_partner(partner)
{
    connect(&presenter, &QuestionPresenter::answerChanged, this, [this](Partner changed) {
        if (changed == m_partner)
            read();
    });
}

QString AnswerEditor::spoken(const QString& words) const
{
    return tr("%1: %2", "name of a partner, and what they can choose")
        .arg(m_presenter.name(m_partner), words);
}
