// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The system's time zone for as long as it lives, by IANA name; every test starts in UTC.
class ScopedTimeZone
{
public:
    explicit ScopedTimeZone(const QByteArray& ianaName);
    ~ScopedTimeZone();
    Q_DISABLE_COPY_MOVE(ScopedTimeZone)

private:
    QByteArray m_before;
};
