// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/generationstore.h"

#include <QString>

/// Where the journal of this account is, unless another one is named.
[[nodiscard]] QString usualJournalPath();

/// The backups on this computer: beside the usual journal, also of one that is kept elsewhere, because a
/// folder that is synced is no place for them.
[[nodiscard]] GenerationStore backupsOnThisComputer();
