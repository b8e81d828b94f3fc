// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

/// The moment a wall clock in a zone shows this date and minute, by RFC 5545 section 3.3.5: a time in the
/// spring gap is read with the offset before it, a repeated autumn hour is its first pass.
/// By hand because QDateTime 6.4 gives an invalid time in the gap and the second pass in autumn.
[[nodiscard]] QDateTime wallTime(QDate date, int minuteOfDay, const QTimeZone& zone);
