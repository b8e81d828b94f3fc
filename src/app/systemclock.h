// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

/// The clock of this computer; the one place that asks for the time.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::systemTimeZone(); }
};
