// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wordspresenter.h"
#include "ui/checkin/steppage.h"

#include <memory>

class QStackedWidget;

namespace Ui {
class ArriveQuestion;
}

/// The first step: whether now is a good time, asked once, and then one appreciation each.
class ArrivePage : public StepPage
{
    Q_OBJECT

public:
    explicit ArrivePage(CheckInTalk& talk, QWidget* parent = nullptr);
    ~ArrivePage() override;

    [[nodiscard]] StepFoot foot() const override;

signals:
    void anotherDayAsked();

private:
    void buildQuestion();
    void begin();

    WordsPresenter m_presenter;
    std::unique_ptr<Ui::ArriveQuestion> m_question;
    QStackedWidget* m_stack;
    bool m_begun = false;
};
