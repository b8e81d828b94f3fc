// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "storage/backgroundworker.h"
#include "storage/journalchanges.h"
#include "storage/journallock.h"
#include "storage/keyring.h"
#include "storage/memorydatabase.h"
#include "storage/sqlreader.h"

#include <deque>

/// What a journal is made of when it is opened or begun.
struct OpenJournal
{
    QString path;                      ///< Empty: an example, which never becomes a file.
    std::unique_ptr<JournalLock> lock; ///< None: only for reading.
    KeyRing keys;
    std::unique_ptr<MemoryDatabase> database;
    QByteArray head = {}; ///< Of the version on disk; empty before the first save.
    quint64 generation = 0;
};

/// The couple's journal in one sealed file. Every change is made in a copy of the database; only when the
/// disk has acknowledged the copy does it take the place of the one that is read, so a save that does not
/// succeed has changed nothing. When it goes it first brings every accepted change to the disk, and calls
/// nobody back.
class SqlJournal : public Journal
{
public:
    explicit SqlJournal(OpenJournal opened);
    ~SqlJournal() override;

    [[nodiscard]] JournalId id() const override { return m_open.database->journal(); }
    [[nodiscard]] const JournalReader& reader() const override { return m_reader; }
    [[nodiscard]] bool hasPassphrases() const override;

    void keep(Agreed agreed, Callback<Kept> done) override;
    void letGo(const std::vector<EntryId>& entries, Callback<Kept> done) override;
    void notThisTime(const OccasionId& occasion, Callback<Kept> done) override;
    void recognise(Partner partner, Passphrase passphrase, Callback<void> done) override;

private:
    using Change = std::function<Result<Changed>(MemoryDatabase&)>;
    struct Task
    {
        Change change;
        Callback<Kept> done;
    };
    struct Saved
    {
        QByteArray head;
        Kept kept;
    };

    void enqueue(Change change, Callback<Kept> done);
    void startNext();
    [[nodiscard]] Result<bool> prepare(const Change& change);
    [[nodiscard]] Result<Saved> save(SecureBytes image) const;
    void finish(Result<Saved> saved);
    void answer(Result<Kept> kept);

    OpenJournal m_open;
    SqlReader m_reader;
    std::deque<Task> m_tasks;                    ///< The first one is under way while m_isBusy.
    std::unique_ptr<MemoryDatabase> m_candidate; ///< What the running save will make true.
    bool m_isBusy = false;
    bool m_isClosing = false;
    BackgroundWorker m_worker; ///< The last member: goes first, and waits for what runs.
};
