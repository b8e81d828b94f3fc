// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/partner.h"
#include "domain/weekplan.h"

/// What suggestions are looked for with.
struct SuggestionRequest
{
    QDate today; ///< Nothing is suggested for today or tonight, which ends at five in the morning.
    QTimeZone zone;
    int durationMinutes = 90;
    int days = 14;
    std::size_t most = 5;
};

/// A time that could suit both, and how it suits each: that is its whole reason.
struct Suggestion
{
    QDate date;
    int startMinute = 0;
    int durationMinutes = 0;
    PerPartner<Suits> suits;
    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

/// Times that both painted, best first: both *works* before one *could*, spread over the days, never on top
/// of anything planned or busy.
[[nodiscard]] std::vector<Suggestion> suggestTimes(const PerPartner<Availability>& weeks,
                                                   const std::vector<Occasion>& planned,
                                                   const std::vector<BusyInterval>& busy,
                                                   const SuggestionRequest& request);
