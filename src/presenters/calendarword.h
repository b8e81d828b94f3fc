// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planfolder.h"

/// What other calendars call every shared time: the couple's word, or “Time together”.
[[nodiscard]] QString calendarWord(const JournalReader& reader);

/// Everything planned, under that word.
[[nodiscard]] PlanToPublish planToPublish(const Journal& journal);
