// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkin/answereditor.h"

class QButtonGroup;

/// One choice out of a few, each a sentence; none until something was chosen.
class ChoiceEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    ChoiceEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent = nullptr);

protected:
    void read() override;

private:
    QButtonGroup* m_group;
};
