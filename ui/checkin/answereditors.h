// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

struct CheckInTalk;
class AnswerEditor;
class QuestionPresenter;
class QWidget;

/// What one partner answers a question with; null where a note says it all.
[[nodiscard]] AnswerEditor* makeAnswerEditor(CheckInTalk& talk, QuestionPresenter& presenter, Partner partner,
                                             QWidget* parent);
