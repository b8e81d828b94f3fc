// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishedplan.h"

/// Somebody deleted an event, or one date of it, in another calendar; here it still stands.
struct DeletedThere
{
    EntryId sharedTime;
    std::optional<QDate> date = {}; ///< The occasion, by the date it was planned for; else all of it.
    friend bool operator==(const DeletedThere&, const DeletedThere&) = default;
};

/// What goes into a folder.
struct PlanToPublish
{
    JournalId journal;
    std::vector<PublishedEvent> events;
    QString word;                           ///< What other calendars call every one of them.
    std::vector<DeletedThere> putBack = {}; ///< To be written again.
};

/// A folder with one file for each event, which programs such as vdirsyncer carry on. The journal is the
/// truth: what was changed there is written over. What was deleted there stays deleted and is told, until the
/// plan has it no more or it is put back; nothing is ever acted on by itself. Other files are left alone.
class PlanFolder
{
public:
    virtual ~PlanFolder() = default;

    /// Tells what is deleted there. NotAFolder, NoPermission, DiskFull, DeviceFailed, or OtherJournal where
    /// another journal publishes into the folder.
    [[nodiscard]] virtual Result<std::vector<DeletedThere>> publish(const QString& folder,
                                                                    const PlanToPublish& plan) = 0;
    /// Removes every file of ours.
    [[nodiscard]] virtual Result<void> withdraw(const QString& folder, const JournalId& journal) = 0;

protected:
    PlanFolder() = default;
    PlanFolder(const PlanFolder&) = default;
    PlanFolder& operator=(const PlanFolder&) = default;
};
