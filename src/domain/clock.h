// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

/// Tells the time; the only "now" that rules and presenters know.
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0;  ///< In the zone of this computer.
    [[nodiscard]] virtual QTimeZone zone() const = 0; ///< The couple's zone: where this computer is.
    [[nodiscard]] QDate today() const { return now().date(); }

protected:
    Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;
};
