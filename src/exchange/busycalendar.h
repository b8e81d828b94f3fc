// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/busytime.h"

/// The largest calendar file that is read, in bytes; years of a full calendar are a tenth of it.
constexpr qint64 largestCalendar = qint64{20} * 1024 * 1024;

/// When a calendar file (RFC 5545) says that somebody is busy. The bytes are overwritten afterwards.
/// NotACalendar, BrokenCalendar or EndlessCalendar where it cannot be read as a whole.
[[nodiscard]] Result<BusyReading> busyFromCalendar(QByteArray&& bytes, const BusyWindow& window);

/// The same for a file on disk; also FileNotFound, NoPermission, NotAFile, FileTooLarge and DeviceFailed.
[[nodiscard]] Result<BusyReading> busyFromFile(const QString& path, const BusyWindow& window);
