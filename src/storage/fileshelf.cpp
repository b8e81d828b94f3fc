// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileshelf.h"

#include "storage/durablefile.h"
#include "storage/savegate.h"
#include "storage/sqljournal.h"
#include "storage/unsealedfile.h"

#include <QFileInfo>

namespace {

using JournalResult = Result<std::unique_ptr<Journal>>;

/// Unseals a file and looks at every rule in it. In the worker, with a connection of its own.
Result<UnsealedFile> readAndCheck(const QString& path, const std::optional<Passphrase>& passphrase)
{
    auto file = unsealFile(path, passphrase);
    if (!file)
        return file;
    const auto database = MemoryDatabase::fromImage(file->keys.locks().journal, file->image.span());
    if (!database)
        return tl::unexpected(database.error());
    if (const auto rules = SaveGate::checkRules(**database); !rules)
        return tl::unexpected(rules.error());
    return file;
}

JournalResult openIn(const QString& path, std::unique_ptr<JournalLock> lock, UnsealedFile file)
{
    auto database = MemoryDatabase::fromImage(file.keys.locks().journal, file.image.span());
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<SqlJournal>(OpenJournal{path, std::move(lock), std::move(file.keys),
                                                    *std::move(database), file.head, file.generation});
}

JournalResult beginIn(const QString& path, std::unique_ptr<JournalLock> lock, KeyRing keys)
{
    auto database = MemoryDatabase::makeNew(keys.locks().journal);
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<SqlJournal>(
        OpenJournal{path, std::move(lock), std::move(keys), *std::move(database)});
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

FileShelf::FileShelf(Access access, KdfCost cost) : m_access(access), m_cost(cost) {}

Result<JournalLook> FileShelf::look(const QString& path) const
{
    const auto header = readHeader(path);
    if (header)
        return header->locks.protection == Protection::Open ? JournalLook::Open
                                                            : JournalLook::NeedsPassphrase;
    if (header.error().code == ErrorCode::FileNotFound)
        return JournalLook::None;
    return tl::unexpected(header.error());
}

void FileShelf::open(const QString& path, std::optional<Passphrase> passphrase,
                     Callback<std::unique_ptr<Journal>> done)
{
    auto lock = lockFor(path, m_access);
    if (!lock) {
        m_worker.post([done = std::move(done), error = lock.error()] { done(tl::unexpected(error)); });
        return;
    }
    const bool mayTidy = *lock != nullptr;
    m_worker.run(
        [path, mayTidy, passphrase = std::move(passphrase)] {
            if (mayTidy)
                DurableFile(path).settleLeftovers();
            return readAndCheck(path, passphrase);
        },
        [path, lock = *std::move(lock), done = std::move(done)](Result<UnsealedFile> file) mutable {
            if (file)
                done(openIn(path, std::move(lock), *std::move(file)));
            else {
                lock.reset();
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
        [path, lock = *std::move(lock), done = std::move(done)](Result<KeyRing> keys) mutable {
            done(keys ? beginIn(path, std::move(lock), *std::move(keys))
                      : JournalResult(tl::unexpected(keys.error())));
        });
}
