// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/reminders.h"

#include <QFrame>

#include <memory>

namespace Ui {
class RemindersCard;
}

/// Which reminders this computer shows, and one button with which either of them ends them for both.
class RemindersCard : public QFrame
{
    Q_OBJECT

public:
    /// The presenter has to outlive it.
    explicit RemindersCard(Reminders& reminders, QWidget* parent = nullptr);
    ~RemindersCard() override;

    void refresh();
    [[nodiscard]] QWidgetList stops() const; ///< Of Tab, in their order.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Reminders& m_reminders;
    std::unique_ptr<Ui::RemindersCard> m_ui;
};
