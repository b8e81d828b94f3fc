// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wordspresenter.h"
#include "ui/checkin/steppage.h"

/// One thing each that would help them feel loved this week.
class ThisWeekPage : public StepPage
{
    Q_OBJECT

public:
    explicit ThisWeekPage(CheckInTalk& talk, QWidget* parent = nullptr);

private:
    WordsPresenter m_presenter;
};
