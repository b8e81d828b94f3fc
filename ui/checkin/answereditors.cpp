// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/answereditors.h"

#include "ui/checkin/checklisteditor.h"
#include "ui/checkin/choiceeditor.h"
#include "ui/checkin/feelingeditor.h"
#include "ui/checkin/weekeditor.h"

AnswerEditor* makeAnswerEditor(CheckInTalk& talk, QuestionPresenter& presenter, Partner partner,
                               QWidget* parent)
{
    switch (presenter.question().kind) {
    case AnswerKind::Rhythm:
    case AnswerKind::Trying:
        return new ChoiceEditor(presenter, partner, parent);
    case AnswerKind::Feeling:
        return new FeelingEditor(presenter, partner, parent);
    case AnswerKind::Checklist:
        return new ChecklistEditor(talk, presenter, partner, parent);
    case AnswerKind::Week:
        return new WeekEditor(presenter, partner, parent);
    case AnswerKind::Words:
    case AnswerKind::Wishes:
        break;
    }
    return nullptr;
}
