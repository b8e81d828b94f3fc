// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wordspresenter.h"
#include "ui/checkin/steppage.h"

class VoicesView;

/// One thing each that would help them feel loved this week.
class ThisWeekPage : public StepPage
{
    Q_OBJECT

public:
    explicit ThisWeekPage(CheckInTalk& talk, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] StepFoot foot() const override;
    [[nodiscard]] bool takesNext() override;

signals:
    void stopAsked(); ///< Enough for today.

private:
    WordsPresenter m_presenter;
    VoicesView* m_view;
};
