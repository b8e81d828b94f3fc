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
    /// Takes all of the plan out again. One event that stands for nothing stays: sync programs take an empty
    /// folder for a lost one, and would leave everything where it is.
    [[nodiscard]] virtual Result<void> withdraw(const QString& folder, const JournalId& journal) = 0;

protected:
    PlanFolder() = default;
    PlanFolder(const PlanFolder&) = default;
    PlanFolder& operator=(const PlanFolder&) = default;
};

/// Does the same without holding anybody up, one thing after the other. Answers once, from the event loop of
/// the thread that asked; what is not answered yet when it goes is done all the same, and told to nobody.
class PlanPublisher
{
public:
    virtual ~PlanPublisher() = default;

    virtual void publish(const QString& folder, const PlanToPublish& plan,
                         Callback<std::vector<DeletedThere>> done) = 0;
    virtual void withdraw(const QString& folder, const JournalId& journal, Callback<void> done) = 0;
    /// All of it as one file, in place of what stands there by that name.
    virtual void write(const QString& path, const PlanToPublish& plan, Callback<void> done) = 0;
    /// Tells when somebody has changed something in a folder, a little later; an empty path ends it.
    virtual void watch(const QString& folder, std::function<void()> changed) = 0;

protected:
    PlanPublisher() = default;
    PlanPublisher(const PlanPublisher&) = default;
    PlanPublisher& operator=(const PlanPublisher&) = default;
};
