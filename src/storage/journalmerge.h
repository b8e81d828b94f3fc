// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalchanges.h"

/// Makes our copy of a journal the union of both: every entry of either that neither has let go of, every no
/// of either, a pause or a mute of either, and of each other setting the one changed more often. Bringing
/// together is commutative, associative and idempotent; busy time is of one computer and stays. Every entry
/// passes the same triggers as when it was kept, with the yeses it was kept with. Errors: OtherJournal;
/// Altered where both have an entry of the same id but not of the same content.
[[nodiscard]] Result<Changed> adoptIn(MemoryDatabase& ours, const MemoryDatabase& theirs);
