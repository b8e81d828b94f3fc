// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/timespresenter.h"
#include "ui/checkin/steppage.h"

#include <memory>

class ChoiceStrip;
class TimeEditor;

namespace Ui {
class TimesPage;
}

/// Times that could suit both on one side, what is on the table on the other; no time is a good answer, too.
class TimesPage : public StepPage
{
    Q_OBJECT

public:
    /// The talk has to outlive the page.
    explicit TimesPage(CheckInTalk& talk, QWidget* parent = nullptr);
    ~TimesPage() override;

    void enter() override;
    [[nodiscard]] StepFoot foot() const override;
    /// With a time half written by hand it asks once what becomes of it.
    [[nodiscard]] bool takesNext() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBody();
    void buildLookingFor();
    void refresh();
    void showSuggestions();
    void showTable();
    void edit(const std::optional<EntryId>& id);
    void closeEditor();

    CheckInTalk& m_talk;
    TimesPresenter m_presenter;
    std::unique_ptr<Ui::TimesPage> m_ui;
    ChoiceStrip* m_howOften;
    TimeEditor* m_editor;
    bool m_asked = false;
};
