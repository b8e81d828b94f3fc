// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqljournal.h"

#include "storage/durablefile.h"
#include "storage/savegate.h"

SqlJournal::SqlJournal(OpenJournal opened) : m_open(std::move(opened))
{
    m_reader.readFrom(*m_open.database);
}

SqlJournal::~SqlJournal()
{
    m_isClosing = true;
    while (m_isBusy)
        m_worker.deliver();
}

bool SqlJournal::hasPassphrases() const
{
    return m_open.keys.locks().protection == Protection::Passphrases;
}

void SqlJournal::keep(Agreed agreed, Callback<Kept> done)
{
    enqueue([agreed = std::move(agreed)](MemoryDatabase& database) { return keepIn(database, agreed); },
            std::move(done));
}

void SqlJournal::letGo(const std::vector<EntryId>& entries, Callback<Kept> done)
{
    enqueue([entries](MemoryDatabase& database) { return letGoIn(database, entries); }, std::move(done));
}

void SqlJournal::notThisTime(const OccasionId& occasion, Callback<Kept> done)
{
    enqueue([occasion](MemoryDatabase& database) { return freeIn(database, occasion); }, std::move(done));
}

void SqlJournal::recognise(Partner partner, Passphrase passphrase, Callback<void> done)
{
    if (!hasPassphrases()) {
        m_worker.post([done = std::move(done)] { done(failure(ErrorCode::WrongUse)); });
        return;
    }
    m_worker.run(
        [locks = m_open.keys.locks(), partner, passphrase = std::move(passphrase)] {
            return KeyRing::recognise(locks, partner, passphrase);
        },
        [this, done = std::move(done)](Result<void> recognised) {
            if (!m_isClosing)
                done(std::move(recognised));
        });
}

void SqlJournal::enqueue(Change change, Callback<Kept> done)
{
    m_tasks.push_back({std::move(change), std::move(done)});
    if (!m_isBusy)
        startNext();
}

void SqlJournal::startNext()
{
    m_isBusy = !m_tasks.empty();
    if (!m_isBusy)
        return;
    const auto prepared = prepare(m_tasks.front().change);
    auto image = prepared && *prepared ? m_candidate->image() : Result<SecureBytes>(SecureBytes());
    if (!prepared) {
        m_worker.post([this, error = prepared.error()] { finish(tl::unexpected(error)); });
    } else if (!image) {
        m_worker.post([this, error = image.error()] { finish(tl::unexpected(error)); });
    } else if (!*prepared) {
        m_worker.post([this] { finish(Saved{m_open.head, Kept{m_open.generation}}); });
    } else {
        m_worker.run([this, image = *std::move(image)]() mutable { return save(std::move(image)); },
                     [this](Result<Saved> saved) { finish(std::move(saved)); });
    }
}

/// Makes the change in a copy of the database; says whether there is anything to write.
Result<bool> SqlJournal::prepare(const Change& change)
{
    if (!m_open.path.isEmpty() && !m_open.lock)
        return failure(ErrorCode::NoPermission, QStringLiteral("opened only for reading"));
    const auto image = m_open.database->image();
    if (!image)
        return tl::unexpected(image.error());
    auto copy = MemoryDatabase::fromImage(id(), image->span());
    if (!copy)
        return tl::unexpected(copy.error());
    const auto changed = change(**copy);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == Changed::Removed) {
        if (const auto compacted = (*copy)->compact(); !compacted)
            return tl::unexpected(compacted.error());
    }
    m_candidate = *std::move(copy);
    return *changed != Changed::Nothing;
}

/// In the worker's thread; touches nothing that changes while a save runs.
Result<SqlJournal::Saved> SqlJournal::save(SecureBytes image) const
{
    const auto verified = SaveGate::pass(id(), std::move(image));
    if (!verified)
        return tl::unexpected(verified.error());
    const auto sealed = SealedJournal::seal(*verified, m_open.keys, m_open.generation + 1);
    if (!sealed)
        return tl::unexpected(sealed.error());

    Saved saved{sealed->head(), Kept{m_open.generation + 1}};
    if (m_open.path.isEmpty())
        return saved;
    DurableFile file(m_open.path);
    if (m_open.head.isEmpty()) {
        if (const auto created = file.create(*sealed); !created)
            return tl::unexpected(created.error());
        return saved;
    }
    auto replaced = file.replace(*sealed, m_open.head);
    if (!replaced)
        return tl::unexpected(replaced.error());
    saved.kept.conflictCopy = std::move(replaced->conflictCopy);
    return saved;
}

void SqlJournal::finish(Result<Saved> saved)
{
    auto candidate = std::move(m_candidate);
    if (!saved) {
        answer(tl::unexpected(saved.error()));
        return;
    }
    if (candidate) {
        m_open.database = std::move(candidate);
        m_reader.readFrom(*m_open.database);
    }
    m_open.head = std::move(saved->head);
    m_open.generation = saved->kept.generation;
    answer(std::move(saved->kept));
}

void SqlJournal::answer(Result<Kept> kept)
{
    const Callback<Kept> done = std::move(m_tasks.front().done);
    m_tasks.pop_front();
    startNext();
    if (!m_isClosing)
        done(std::move(kept)); // the last thing: it may close this journal
}
