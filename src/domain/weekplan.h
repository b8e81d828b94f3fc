// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QDateTime>
#include <QTimeZone>

/// One date of a shared time, as it stands in a week.
struct Occasion
{
    OccasionId id;
    SharedTimeKind kind = SharedTimeKind::TimeTogether;
    QString label;
    QDateTime start; ///< In the zone it is shown in.
    QDateTime end;
    friend bool operator==(const Occasion&, const Occasion&) = default;
};

/// A stretch in which someone is busy; nothing else is known of it.
struct BusyTime
{
    QDateTime start;
    QDateTime end;
};

/// Occasions that touch the local days [from, to] of the zone they are shown in, by start; freed and ended
/// ones are left out.
[[nodiscard]] std::vector<Occasion> occasionsIn(const std::vector<PlannedTime>& planned, QDate from, QDate to,
                                                const QTimeZone& shownIn);

/// First day of the week that holds a date, for a week that begins on firstDay.
[[nodiscard]] QDate weekStart(QDate date, Qt::DayOfWeek firstDay);
/// Monday of an ISO 8601 week written "2026-W48"; nothing if it is not one.
[[nodiscard]] std::optional<QDate> mondayOfIsoWeek(const QString& week);
[[nodiscard]] QString isoWeekOf(QDate date);
