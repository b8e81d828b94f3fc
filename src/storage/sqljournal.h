// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "storage/backgroundworker.h"
#include "storage/copybeside.h"
#include "storage/descriptor.h"
#include "storage/generationstore.h"
#include "storage/journalchanges.h"
#include "storage/journallock.h"
#include "storage/keyring.h"
#include "storage/memorydatabase.h"
#include "storage/sealedjournal.h"
#include "storage/sqlreader.h"

#include <QHash>

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
    GenerationStore backups = GenerationStore();
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

    void lookThrough(Callback<void> done) override;
    void watch(std::function<void(const Kept&)> told) override { m_watch = std::move(told); }
    void keep(Agreed agreed, Callback<Kept> done) override;
    void letGo(const std::vector<EntryId>& entries, Callback<Kept> done) override;
    void notThisTime(const OccasionId& occasion, Callback<Kept> done) override;
    void turn(CoupleSwitch which, bool on, Callback<Kept> done) override;
    void replaceBusy(const BusySource& source, std::vector<BusyInterval> intervals,
                     Callback<Kept> done) override;
    [[nodiscard]] Result<std::unique_ptr<SealedSitting>> seal(const QByteArray& sitting) const override;
    [[nodiscard]] Result<QByteArray> unseal(const SealedSitting& sitting) const override;
    void recognise(Partner partner, Passphrase passphrase, Callback<void> done) override;
    void adopt(const QString& copy, std::optional<Passphrase> passphrase, Callback<Kept> done) override;
    void removeAdopted(const QString& copy, Callback<void> done) override;
    void renewBackups(Callback<void> done) override;
    void changePassphrase(Partner partner, Passphrase present, Passphrase next, Callback<Kept> done) override;
    void givePassphrases(PerPartner<Passphrase> passphrases, Callback<Kept> done) override;
    void erase(Callback<Erased> done) override;

private:
    /// Makes a change in a copy of the database.
    using Change = std::function<Result<Changed>(MemoryDatabase&)>;
    /// Makes other keys out of the present ones, in the worker.
    using KeyChange = std::function<Result<KeyRing>(const KeyRing&)>;
    struct Task
    {
        Change change;
        KeyChange keyChange; ///< Empty: the keys stay.
        Callback<Kept> done;
    };
    struct Saved
    {
        QByteArray head;
        Kept kept;
        std::optional<KeyRing> keys = {};
        std::shared_ptr<const SealedJournal> sealed = {}; ///< Where it still has to become a backup.
        Descriptor before = {};                           ///< The version before, which nobody waits for.
    };

    using TaskPointer = std::shared_ptr<const Task>;
    void enqueue(std::function<void()> step);
    void enqueue(Task task);
    void enqueue(std::function<Result<void>()> step, Callback<void> done);
    void work(const std::function<Result<void>()>& step, const Callback<void>& done); ///< In the worker.
    void bringIn(const QString& path, Result<JournalCopy> copy, Callback<Kept> done);
    void startNext();
    void start(const TaskPointer& task);
    [[nodiscard]] Result<Changed> prepare(const Change& change);
    [[nodiscard]] Result<Saved> save(std::span<const unsigned char> image, const KeyChange& keyChange,
                                     bool removes) const;
    [[nodiscard]] Result<void> write(const SealedJournal& sealed, Saved& saved) const;
    void bringBackupsBack() const;
    [[nodiscard]] Result<Erased> eraseFiles() const;
    void finish(const TaskPointer& task, Result<Saved> saved);
    void answer(const TaskPointer& task, Result<Kept> kept);
    void keepBackup(std::shared_ptr<const SealedJournal> sealed, Descriptor before);

    OpenJournal m_open;
    SqlReader m_reader;
    std::deque<std::function<void()>> m_steps;   ///< Those that wait; one is under way while m_isBusy.
    std::unique_ptr<MemoryDatabase> m_candidate; ///< What the running save will make true.
    std::optional<Error> m_backupTrouble;        ///< Told with the next save.
    QHash<QString, QByteArray> m_adopted;        ///< Copies that were brought in: which version of each.
    std::function<void(const Kept&)> m_watch;
    bool m_isErased = false;
    bool m_isBusy = false;
    bool m_isClosing = false;
    BackgroundWorker m_worker; ///< The last member: goes first, and waits for what runs.
};
