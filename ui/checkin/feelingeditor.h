// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkin/answereditor.h"

class FeelingScale;

/// One of five faces, from uneasy to glad, in the words of the deck.
class FeelingEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    FeelingEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent = nullptr);

protected:
    void read() override;

private:
    FeelingScale* m_scale;
};
