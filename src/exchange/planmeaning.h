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
    int sequence = 0; ///< The highest; it says nothing about the plan, only which version is newer.

    friend bool operator==(const PlanMeaning& a, const PlanMeaning& b)
    {
        return a.lines == b.lines && a.out == b.out && a.isCancelled == b.isCancelled;
    }
};

/// Nothing for what cannot be read.
[[nodiscard]] std::optional<PlanMeaning> planMeaning(QByteArray calendar);
