// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/reminders.h"

#include <QObject>

/// Shows reminders as notifications of the desktop, over the session bus and without ever waiting for it. A
/// desktop that has none, or does not answer in time, is as good as none.
class DesktopReminders : public QObject, public ReminderDisplay
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const Reminder& reminder, std::function<void(bool isShown)> done) override;
    void takeBack() override;

private:
    void close(uint id);

    uint m_shown = 0;      ///< 0 is the id of none.
    quint64 m_request = 0; ///< An answer to an older one is closed again as it comes.
};
