// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/passphrase.h"
#include "domain/result.h"

#include <array>
#include <optional>

/// What a check of a whole journal found.
struct JournalReport
{
    quint64 generation = 0;
    bool hasPassphrases = false;
    std::array<int, 7> counts{};      ///< Of the entries, by EntryKind.
    std::vector<Error> findings = {}; ///< One for each thing found; ChangedOnDisk names a conflict copy.

    [[nodiscard]] int countOf(EntryKind kind) const { return counts[static_cast<std::size_t>(kind)]; }
};

/// Reads and verifies everything in a journal: sums, seal, pages, rules, and that each entry can be read.
/// Takes no lock and writes nothing; somewhat longer than opening, in the caller's thread and another. An
/// error where it cannot be opened at all.
[[nodiscard]] Result<JournalReport> checkJournal(const QString& path,
                                                 const std::optional<Passphrase>& passphrase);
