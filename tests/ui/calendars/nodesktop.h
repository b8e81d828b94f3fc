// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/reminders.h"

/// A computer without notifications: no reminder is ever shown.
class NoDesktop : public ReminderDisplay
{
public:
    void show(const Reminder&, std::function<void(bool isShown)> done) override { done(false); }
    void takeBack() override {}
};
