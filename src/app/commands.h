// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "domain/clock.h"
#include "domain/deck.h"
#include "domain/journal.h"

/// What the check command says, and whether there was nothing to find.
struct CheckReport
{
    QString text;
    bool isClean = true;
};

/// Reads and verifies everything; one line a finding, then what is kept.
[[nodiscard]] Result<CheckReport> reportOn(const QString& journal,
                                           const std::optional<Passphrase>& passphrase);

/// Runs plan, summary or export; what comes back goes to standard output.
[[nodiscard]] Result<QByteArray> runCommand(const Request& request, const Journal& journal,
                                            const DeckLibrary& decks, const Clock& clock);
