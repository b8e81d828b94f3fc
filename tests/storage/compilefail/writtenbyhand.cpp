// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durablefile.h"

Result<void> write(const SealedJournal& journal)
{
#ifdef MUST_NOT_COMPILE
    return DurableFile(QString()).create(journal.bytes());
#else
    return DurableFile(QString()).create(journal);
#endif
}
