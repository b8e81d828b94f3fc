// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

#include <optional>
#include <set>
#include <vector>

/// What an event of ours says by now in another calendar. Programs reorder and restamp what they carry and
/// add reminders of their own; that is left alone.
struct PlanMeaning
{
    std::vector<QByteArray> lines; ///< All that matters, in an order of its own.
    std::set<QDate> out;           ///< Dates that were taken out of the series.
    bool isCancelled = false;      ///< All of it.
    friend bool operator==(const PlanMeaning&, const PlanMeaning&) = default;
};

/// Nothing for what cannot be read.
[[nodiscard]] std::optional<PlanMeaning> planMeaning(QByteArray calendar);
