// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "storage/journalheader.h"

#include <QByteArrayList>

/// The last versions of journals as they were sealed, in a folder of this computer that no sync tool carries
/// away. One folder for each journal, named by its id; in it a file for each version, named by its number
/// and the place of the journal, so that a file too damaged to tell its id finds its backups. May be used in
/// any thread, one at a time.
class GenerationStore
{
public:
    static constexpr qsizetype keptForEachPlace = 5;

    explicit GenerationStore(QString folder = {}); ///< Empty: no backups are kept.

    /// Keeps one more version, and takes the oldest away where there are too many.
    [[nodiscard]] Result<void> add(const QString& journalPath, const JournalHeader& header,
                                   std::span<const unsigned char> file) const;
    /// Takes every version of this journal away, of every place, and keeps this one alone. Nothing older is
    /// left where this succeeds.
    [[nodiscard]] Result<void> replaceAll(const QString& journalPath, const JournalHeader& header,
                                          std::span<const unsigned char> file) const;
    /// The same with the version that stands there now. ChangedOnDisk where it is another journal’s.
    [[nodiscard]] Result<void> renew(const QString& journalPath, const JournalId& journal) const;
    /// The whole and undamaged ones of a place, and of the journal that stands there; newest first.
    [[nodiscard]] std::vector<Generation> of(const QString& journalPath) const;
    /// Where one of them stands; empty where there is none.
    [[nodiscard]] QString pathOf(const QString& journalPath, quint64 number) const;
    /// Takes every version of a journal away; says which files could not be removed.
    [[nodiscard]] QStringList eraseAll(const JournalId& journal) const;

private:
    struct Stored
    {
        QString path;
        quint64 number = 0;
        QByteArray place;
    };
    [[nodiscard]] QString folderOf(const JournalId& journal) const;
    [[nodiscard]] std::vector<Stored> storedIn(const QString& folder) const; ///< Newest first.
    [[nodiscard]] std::vector<Stored> candidatesFor(const QString& journalPath) const;

    QString m_folder;
};
