// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/calendarsources.h"

#include <QWidget>

#include <memory>

class SourceColumn;

namespace Ui {
class BusyCard;
}

/// Busy time in: what is kept of a calendar, in one sentence, and both partners’ calendars side by side.
class BusyCard : public QWidget
{
    Q_OBJECT

public:
    /// The presenter has to outlive it.
    explicit BusyCard(CalendarSources& sources, QWidget* parent = nullptr);
    ~BusyCard() override;

    void refresh();
    void forgetWords(); ///< Of what happened when the page was shown last.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void say(const QString& words);

    CalendarSources& m_sources;
    std::unique_ptr<Ui::BusyCard> m_ui;
    PerPartner<SourceColumn*> m_columns;
    SourceColumn* m_elsewhere;
};
