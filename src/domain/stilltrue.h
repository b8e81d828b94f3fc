// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

/// Whether a while has passed since the last check-in that is kept: as long as a usual plan runs, or all that
/// was planned since then has run out by itself. What was ended by a no counts for nothing here.
[[nodiscard]] bool hasBeenAWhile(const JournalReader& journal, QDate today);

/// What one partner kept to a question the last time, in whichever check-in and wording that was.
struct LastAnswer
{
    EntryId id;
    Answer answer;
    QDate date;
};

[[nodiscard]] std::optional<LastAnswer> lastAnswer(const JournalReader& journal, const QString& question,
                                                   Partner author);
