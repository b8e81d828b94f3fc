// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/closenesspresenter.h"
#include "presenters/timespresenter.h"
#include "ui/checkin/steppage.h"

#include <memory>

class OwnLineField;
class TimeEditor;

namespace Ui {
class ClosenessPage;
}

/// In the place of the times, where one of them would rather not plan: their own kinds of closeness, a
/// check-in talk if they like, and the way to the times for those who want it after all.
class ClosenessPage : public StepPage
{
    Q_OBJECT

public:
    /// The talk has to outlive the page.
    explicit ClosenessPage(CheckInTalk& talk, QWidget* parent = nullptr);
    ~ClosenessPage() override;

    void enter() override;
    [[nodiscard]] StepFoot foot() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBody();
    void showLines();
    void showTalks();
    void editTalk(const std::optional<EntryId>& id);
    void closeEditor();

    CheckInTalk& m_talk;
    ClosenessPresenter m_presenter;
    TimesPresenter m_times;
    std::unique_ptr<Ui::ClosenessPage> m_ui;
    OwnLineField* m_ownLine;
    TimeEditor* m_editor;
};
