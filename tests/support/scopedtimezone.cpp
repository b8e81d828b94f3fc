// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scopedtimezone.h"

#include <ctime>

ScopedTimeZone::ScopedTimeZone(const QByteArray& ianaName) : m_before(qgetenv("TZ"))
{
    qputenv("TZ", ianaName);
    tzset();
}

ScopedTimeZone::~ScopedTimeZone()
{
    qputenv("TZ", m_before);
    tzset();
}
