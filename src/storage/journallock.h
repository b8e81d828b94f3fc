// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <memory>

class QLockFile;

/// Says on this computer that a journal is open, by a file in the user's runtime folder: never beside the
/// journal, where a sync tool would carry it to the other computer. A lock left by a killed program is taken
/// over.
class JournalLock
{
public:
    /// AlreadyOpen where another one holds it, also in this process.
    [[nodiscard]] static Result<std::unique_ptr<JournalLock>> take(const QString& journalPath);
    ~JournalLock();

    /// Where the lock of a journal stands: named by a hash of its real path, so it tells nobody which file it
    /// is.
    [[nodiscard]] static QString pathFor(const QString& journalPath);

private:
    explicit JournalLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};
