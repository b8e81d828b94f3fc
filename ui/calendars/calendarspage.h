// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/calendarsources.h"
#include "presenters/calendarword.h"
#include "presenters/publishingpresenter.h"
#include "presenters/reminders.h"

#include <QWidget>

#include <memory>

class BusyCard;
class PlanOutCard;
class RemindersCard;
class StepPage;

namespace Ui {
class CalendarsPage;
}

/// The calendars people already have: busy time in, the plan out, and reminders; and the *Both yes* page for
/// another word.
class CalendarsPage : public QWidget
{
    Q_OBJECT

public:
    struct Presenters
    {
        CalendarSources& sources;
        PublishingPresenter& publishing;
        CalendarWordPresenter& word;
        Reminders& reminders;
    };

    /// The presenters have to outlive it.
    explicit CalendarsPage(const Presenters& presenters, QWidget* parent = nullptr);
    ~CalendarsPage() override;

    void refresh(); ///< After each save.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void askBoth();
    void leaveBothYes();

    Presenters m_with;
    std::unique_ptr<Ui::CalendarsPage> m_ui;
    BusyCard* m_busy;
    PlanOutCard* m_planOut;
    RemindersCard* m_reminders;
    StepPage* m_bothYes = nullptr;
};
