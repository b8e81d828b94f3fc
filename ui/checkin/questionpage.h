// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/questionpresenter.h"
#include "ui/checkin/steppage.h"

class AnswerEditor;

/// One question of the deck, answered by both side by side with the editor its kind asks for.
class QuestionPage : public StepPage
{
    Q_OBJECT

public:
    QuestionPage(CheckInTalk& talk, const QString& questionId, QWidget* parent = nullptr);

    void leave() override;

private:
    QWidget* makeEditor(Partner partner, QWidget* parent);

    CheckInTalk& m_talk;
    QuestionPresenter m_presenter;
    QList<AnswerEditor*> m_editors;
};
