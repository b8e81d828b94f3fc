// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

class MemoryDatabase;

/// What a change did to a database.
enum class Changed
{
    Nothing, ///< It was so already: there is nothing to write.
    Added,
    Removed, ///< Something is gone and has to leave the image too.
};

/// Keeps all of it in one transaction, or nothing. Errors: NothingToKeep, InvalidContent, OtherJournal,
/// AlreadyLetGo.
[[nodiscard]] Result<Changed> keepIn(MemoryDatabase& database, const Agreed& agreed);
/// Leaves only the ids. AlreadyLetGo where none of them is there.
[[nodiscard]] Result<Changed> letGoIn(MemoryDatabase& database, const std::vector<EntryId>& entries);
/// Frees one occasion. AlreadyLetGo without its shared time; InvalidContent where it has no such occasion.
[[nodiscard]] Result<Changed> freeIn(MemoryDatabase& database, const OccasionId& occasion);
[[nodiscard]] const char* nameOf(CoupleSwitch which); ///< As in the table.
/// Turns a switch on or off.
[[nodiscard]] Result<Changed> turnIn(MemoryDatabase& database, CoupleSwitch which, bool on);
/// Replaces the busy time of one source. InvalidContent where an interval does not end after its start.
[[nodiscard]] Result<Changed> replaceBusyIn(MemoryDatabase& database, const BusySource& source,
                                            const std::vector<BusyInterval>& intervals);
