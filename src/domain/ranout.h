// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QTimeZone>

#include <set>

/// The plan that ran out last by itself, within as long a time as a usual plan runs: the one to ask "is this
/// still true?" about. What was ended by a no or goes on as another plan is asked about never, nor is
/// anything while all is paused.
[[nodiscard]] std::optional<PlannedTime> planThatRanOut(const JournalReader& journal, const QDateTime& now,
                                                        const std::set<EntryId>& leftAsTheyAre = {});
