// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QDateTime>

#include <utility>

/// A clock that stands still, in the zone of the moment it is given, until a test moves it.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_now.timeZone(); }

    void set(const QDateTime& now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};
