// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/questionpresenter.h"
#include "ui/checkin/steppage.h"

#include <QPointer>

class AnswerEditor;
class VoicesView;

/// One question of the deck, answered by both, side by side or in turns, with the editor its kind
/// asks for.
class QuestionPage : public StepPage
{
    Q_OBJECT

public:
    QuestionPage(CheckInTalk& talk, const QString& questionId, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] StepFoot foot() const override;
    [[nodiscard]] bool takesNext() override;

signals:
    void stopAsked(); ///< Enough for today.

private:
    void leaveEditors();
    QWidget* makeEditor(Partner partner, QWidget* parent);

    CheckInTalk& m_talk;
    QuestionPresenter m_presenter;
    VoicesView* m_view;
    QList<QPointer<AnswerEditor>> m_editors; ///< A covered side has none.
};
