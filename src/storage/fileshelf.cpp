// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileshelf.h"

#include "storage/conflictcopies.h"
#include "storage/durablefile.h"
#include "storage/migrations.h"
#include "storage/restoring.h"
#include "storage/savegate.h"
#include "storage/secretsitting.h"
#include "storage/sqljournal.h"
#include "storage/unsealedfile.h"

#include <QFileInfo>

namespace {

using JournalResult = Result<std::unique_ptr<Journal>>;

/// What a journal needs besides its file.
struct Surroundings
{
    QString path;
    std::unique_ptr<JournalLock> lock;
    GenerationStore backups;
};

/// Whether this version is the one on disk: no two have the same head.
bool isOnDisk(const QString& path, const QByteArray& head)
{
    const auto start = readStartOfFile(path, JournalHeader::size);
    return start && start->bytes == head;
}

/// One of an older form is brought up to date, and that wants to know first that it is sound.
Result<UnsealedFile> lookThroughIfOlder(UnsealedFile file)
{
    if (Migrations::versionIn(file.image.span()) == Migrations::latest())
        return file;
    return lookThrough(std::move(file));
}

/// A migration keeps a backup first: the file as it is, in the form it has.
Result<UnsealedFile> backedUpIfOlder(UnsealedFile file, const QString& path, const GenerationStore& backups)
{
    if (!file.isOfOlderForm)
        return file;
    const auto bytes = readWholeFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto header = JournalHeader::read(spanOf(*bytes));
    if (!header)
        return tl::unexpected(header.error());
    if (const auto kept = backups.add(path, *header, spanOf(*bytes)); !kept)
        return tl::unexpected(kept.error());
    return file;
}

JournalResult openIn(Surroundings with, UnsealedFile file)
{
    // Nothing is ever changed in what is read: a save changes a copy, and reads that from then on.
    auto database = MemoryDatabase::readOnly(file.keys.locks().journal, std::move(file.image));
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<SqlJournal>(OpenJournal{std::move(with.path), std::move(with.lock),
                                                    std::move(file.keys), *std::move(database), file.head,
                                                    file.generation, std::move(with.backups)});
}

JournalResult beginIn(Surroundings with, KeyRing keys)
{
    auto database = MemoryDatabase::makeNew(keys.locks().journal);
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<SqlJournal>(OpenJournal{std::move(with.path),
                                                    std::move(with.lock),
                                                    std::move(keys),
                                                    *std::move(database),
                                                    {},
                                                    0,
                                                    std::move(with.backups)});
}

/// The lock of a journal that is to be written; none for reading alone and for an example.
Result<std::unique_ptr<JournalLock>> lockFor(const QString& path, FileShelf::Access access)
{
    if (path.isEmpty() || access == FileShelf::Access::ReadOnly)
        return nullptr;
    return JournalLock::take(path);
}

bool hasEmpty(const std::optional<PerPartner<Passphrase>>& passphrases)
{
    return passphrases && (passphrases->first.isEmpty() || passphrases->second.isEmpty());
}

} // namespace

FileShelf::FileShelf(Access access, KdfCost cost, GenerationStore backups)
    : m_access(access), m_cost(cost), m_backups(std::move(backups))
{
}

Result<JournalLook> FileShelf::look(const QString& path) const
{
    const auto header = readHead(path);
    if (header)
        return header->locks.protection == Protection::Open ? JournalLook::Open
                                                            : JournalLook::NeedsPassphrase;
    if (header.error().code == ErrorCode::FileNotFound)
        return JournalLook::None;
    return tl::unexpected(header.error());
}

Result<void> FileShelf::lookThrough(const QString& path) const
{
    return readHeader(path).map([](const JournalHeader&) {});
}

void FileShelf::open(const QString& path, std::optional<Passphrase> passphrase,
                     Callback<std::unique_ptr<Journal>> done)
{
    openBy([path, secret = std::move(passphrase)] { return unsealAndCheck(path, secret); }, path,
           std::move(done));
}

void FileShelf::openAtOnce(const QString& path, std::optional<Passphrase> passphrase,
                           Callback<std::unique_ptr<Journal>> done)
{
    ReadAhead ahead = path == m_aheadPath && !passphrase ? std::move(m_ahead) : ReadAhead();
    openBy(
        [path, secret = std::move(passphrase), ahead = std::move(ahead)]() mutable {
            auto file = ahead.valid() ? ahead.get() : failure(ErrorCode::FileNotFound);
            if (!file || !isOnDisk(path, file->head))
                file = unsealFile(path, secret);
            return std::move(file).and_then(lookThroughIfOlder);
        },
        path, std::move(done));
}

void FileShelf::readAhead(const QString& path, const std::function<void()>& first)
{
    m_aheadPath = path;
    m_ahead = std::async(std::launch::async, [path, first]() -> Result<UnsealedFile> {
        if (first)
            first();
        const auto head = readHead(path);
        if (!head || head->locks.protection != Protection::Open)
            return failure(ErrorCode::PassphraseNeeded); // whoever opens it finds out more
        return unsealFile(path, std::nullopt);
    });
}

template <class Read>
void FileShelf::openBy(Read read, const QString& path, Callback<std::unique_ptr<Journal>> done)
{
    auto lock = lockFor(path, m_access);
    if (!lock) {
        m_worker.post([done = std::move(done), error = lock.error()] { done(tl::unexpected(error)); });
        return;
    }
    const bool mayWrite = *lock != nullptr;
    m_worker.run(
        [read = std::move(read), path, mayWrite, backups = m_backups]() mutable -> Result<UnsealedFile> {
            if (!mayWrite)
                return read();
            DurableFile(path).settleLeftovers();
            return read().and_then(
                [&](UnsealedFile file) { return backedUpIfOlder(std::move(file), path, backups); });
        },
        [with = Surroundings{path, *std::move(lock), m_backups},
         done = std::move(done)](Result<UnsealedFile> file) mutable {
            if (file)
                done(openIn(std::move(with), *std::move(file)));
            else {
                with.lock.reset();
                done(tl::unexpected(file.error()));
            }
        });
}

void FileShelf::begin(const QString& path, std::optional<PerPartner<Passphrase>> passphrases,
                      Callback<std::unique_ptr<Journal>> done)
{
    auto lock = lockFor(path, m_access);
    if (lock && !path.isEmpty() && QFileInfo::exists(path))
        lock = failure(ErrorCode::FileExists);
    if (lock && hasEmpty(passphrases))
        lock = failure(ErrorCode::PassphraseNeeded);
    if (!lock) {
        m_worker.post([done = std::move(done), error = lock.error()] { done(tl::unexpected(error)); });
        return;
    }
    m_worker.run(
        [cost = m_cost, passphrases = std::move(passphrases)] {
            return KeyRing::make(JournalId::create(), passphrases, cost);
        },
        [with = Surroundings{path, *std::move(lock), m_backups},
         done = std::move(done)](Result<KeyRing> keys) mutable {
            done(keys ? beginIn(std::move(with), *std::move(keys))
                      : JournalResult(tl::unexpected(keys.error())));
        });
}

void FileShelf::reopen(const QString& path, const SealedSitting& sitting, Passphrase passphrase,
                       Callback<std::unique_ptr<Journal>> done)
{
    const auto* secret = dynamic_cast<const SecretSitting*>(&sitting);
    if (!secret || !secret->isOfUnkeptJournal() || QFileInfo::exists(path))
        return open(path, std::move(passphrase), std::move(done));
    auto lock = lockFor(path, m_access);
    if (!lock) {
        m_worker.post([done = std::move(done), error = lock.error()] { done(tl::unexpected(error)); });
        return;
    }
    m_worker.run([locks = secret->locks(), passphrase = std::optional(std::move(
                                               passphrase))] { return KeyRing::unlock(locks, passphrase); },
                 [with = Surroundings{path, *std::move(lock), m_backups},
                  done = std::move(done)](Result<KeyRing> keys) mutable {
                     if (!keys)
                         with.lock.reset();
                     done(keys ? beginIn(std::move(with), *std::move(keys))
                               : JournalResult(tl::unexpected(keys.error())));
                 });
}

QStringList FileShelf::copiesBeside(const QString& path) const
{
    return conflictCopiesOf(path);
}

std::vector<Generation> FileShelf::generations(const QString& path) const
{
    return m_backups.of(path);
}

void FileShelf::restore(const QString& path, quint64 generation, std::optional<Passphrase> passphrase,
                        Callback<std::unique_ptr<Journal>> done)
{
    auto lock = lockFor(path, m_access);
    if (!lock) {
        m_worker.post([done = std::move(done), error = lock.error()] { done(tl::unexpected(error)); });
        return;
    }
    m_worker.run(
        [path, generation, backups = m_backups, passphrase = std::move(passphrase)] {
            return putBack(path, generation, passphrase, backups);
        },
        [with = Surroundings{path, *std::move(lock), m_backups},
         done = std::move(done)](Result<UnsealedFile> file) mutable {
            if (file)
                done(openIn(std::move(with), *std::move(file)));
            else {
                with.lock.reset();
                done(tl::unexpected(file.error()));
            }
        });
}
