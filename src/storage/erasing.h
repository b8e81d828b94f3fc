// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

class GenerationStore;

/// Takes a journal, its backups and the copies beside it off this computer; says what is still there. Copies
/// of other journals stay.
[[nodiscard]] Result<Erased> eraseJournal(const QString& path, const JournalId& journal,
                                          const GenerationStore& backups);
