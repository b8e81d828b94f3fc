// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wordspresenter.h"
#include "ui/checkin/steppage.h"

#include <memory>

class QStackedWidget;
class VoicesView;
class WayStrip;

namespace Ui {
class ArriveQuestion;
}

/// The first step: whether now is a good time, asked once, and how they want to answer; then one appreciation
/// each.
class ArrivePage : public StepPage
{
    Q_OBJECT

public:
    explicit ArrivePage(CheckInTalk& talk, QWidget* parent = nullptr);
    ~ArrivePage() override;

    void enter() override;
    void leave() override;
    [[nodiscard]] StepFoot foot() const override;
    [[nodiscard]] bool takesNext() override;
    void putBelow(QWidget* links); ///< Ways to elsewhere, below what is asked; takes them.
    void begin();                  ///< Past the question whether now is a good time; once.

signals:
    void anotherDayAsked();
    void stopAsked(); ///< Enough for today.

private:
    void buildQuestion();
    void buildWay();

    CheckInTalk& m_talk;
    WordsPresenter m_presenter;
    std::unique_ptr<Ui::ArriveQuestion> m_question;
    QStackedWidget* m_stack;
    WayStrip* m_way;
    VoicesView* m_view = nullptr; ///< None before they have begun.
};
