// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/weekplan.h"

/// The days a sample plan is compared on: two years with every change of the clocks in them.
inline const QDate sampleFrom(2026, 11, 2);
inline const QDate sampleTo(2028, 11, 5);

[[nodiscard]] EntryId sampleId(int number); ///< The same for the same number.
[[nodiscard]] Weekdays weekdays(std::initializer_list<int> days);

/// Two years of a couple in one zone: evenings, Sunday nights through each lost and repeated hour, single
/// times; some freed, moved, moved again, into another zone, ended, or gone on at another time.
[[nodiscard]] std::vector<PlannedTime> samplePlan(const QByteArray& zone);

/// The same as lines "2026-11-25 20:30 2026-11-25 22:00" by the clocks of a zone, sorted.
[[nodiscard]] QStringList linesOf(const std::vector<PlannedTime>& planned, const QTimeZone& zone);
/// With the end where the clock on the wall would show it if no clock changed meanwhile: khal adds hours so.
[[nodiscard]] QStringList wallLinesOf(const std::vector<PlannedTime>& planned, const QTimeZone& zone);
