// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasing.h"

#include "storage/conflictcopies.h"
#include "storage/durablefile.h"
#include "storage/generationstore.h"
#include "storage/unsealedfile.h"

Result<Erased> eraseJournal(const QString& path, const JournalId& journal, const GenerationStore& backups)
{
    Erased erased{backups.eraseAll(journal)};
    for (const QString& copy : conflictCopiesOf(path)) {
        // One that is damaged is still theirs, and still has their words; what it is cannot be told for sure.
        const auto whose = journalNamedIn(copy);
        const bool isGone = whose == journal && DurableFile(copy).erase().has_value();
        if (!isGone && (!whose || whose == journal || !readHeader(copy)))
            erased.remaining.append(copy);
    }
    if (const auto gone = DurableFile(path).erase(); !gone)
        return tl::unexpected(gone.error());
    return erased;
}
