// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/commongroundpresenter.h"
#include "ui/checkin/steppage.h"

#include <memory>

class GroundTable;

namespace Ui {
class CommonGroundPage;
}

/// Both answers to each question next to each other, and both weeks in one picture. Nothing is asked here.
class CommonGroundPage : public StepPage
{
    Q_OBJECT

public:
    /// The talk has to outlive the page.
    explicit CommonGroundPage(CheckInTalk& talk, QWidget* parent = nullptr);
    ~CommonGroundPage() override;

    void enter() override;
    [[nodiscard]] StepFoot foot() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBody();

    const CheckInTalk& m_talk;
    CommonGroundPresenter m_presenter;
    std::unique_ptr<Ui::CommonGroundPage> m_ui;
    GroundTable* m_table;
};
