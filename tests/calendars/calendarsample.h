// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/busycalendar.h"

#include <QStringList>

inline const QTimeZone berlin("Europe/Berlin");
inline const BusyWindow spring{QDate(2026, 3, 1), QDate(2026, 5, 15), berlin};

[[nodiscard]] QByteArray calendar(const QByteArray& parts); ///< Around parts with bare line ends.
[[nodiscard]] QByteArray event(const QByteArray& lines);
[[nodiscard]] Result<BusyReading> read(const QByteArray& parts, const BusyWindow& window = spring);
[[nodiscard]] Result<BusyReading> readWhole(QByteArray text); ///< A whole file.

/// Busy times as "16 Mar 09:00-09:30" by a clock in Berlin, or the error.
[[nodiscard]] QStringList busy(const Result<BusyReading>& reading);
[[nodiscard]] QStringList busy(const QByteArray& parts);
/// Cancelled, which no reading answers, where it could be read.
[[nodiscard]] ErrorCode codeOf(const Result<BusyReading>& reading);
