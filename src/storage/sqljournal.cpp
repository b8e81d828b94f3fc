// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqljournal.h"

#include "storage/durablefile.h"
#include "storage/erasing.h"
#include "storage/folder.h"
#include "storage/journalmerge.h"
#include "storage/savegate.h"
#include "storage/secretsitting.h"
#include "storage/unsealedfile.h"

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

void SqlJournal::lookThrough(Callback<void> done)
{
    enqueue([this, done = std::move(done)] {
        const auto image = m_open.database->image(); // asked in this thread, whose connection it is
        work(
            [journal = id(), image] {
                return image.and_then([&](auto pages) { return SaveGate::checkSideBySide(journal, pages); })
                    .map([](bool) {});
            },
            done);
    });
}

void SqlJournal::keep(Agreed agreed, Callback<Kept> done)
{
    enqueue({[agreed = std::move(agreed)](MemoryDatabase& database) { return keepIn(database, agreed); },
             {},
             std::move(done)});
}

void SqlJournal::letGo(const std::vector<EntryId>& entries, Callback<Kept> done)
{
    enqueue(
        {[entries](MemoryDatabase& database) { return letGoIn(database, entries); }, {}, std::move(done)});
}

void SqlJournal::notThisTime(const OccasionId& occasion, Callback<Kept> done)
{
    enqueue(
        {[occasion](MemoryDatabase& database) { return freeIn(database, occasion); }, {}, std::move(done)});
}

void SqlJournal::turn(CoupleSwitch which, bool on, Callback<Kept> done)
{
    enqueue(
        {[which, on](MemoryDatabase& database) { return turnIn(database, which, on); }, {}, std::move(done)});
}

void SqlJournal::replaceBusy(const BusySource& source, std::vector<BusyInterval> intervals,
                             Callback<Kept> done)
{
    enqueue({[source, intervals = std::move(intervals)](MemoryDatabase& database) {
                 return replaceBusyIn(database, source, intervals);
             },
             {},
             std::move(done)});
}

Result<std::unique_ptr<SealedSitting>> SqlJournal::seal(const QByteArray& sitting) const
{
    return SecretSitting::seal(sitting, m_open.keys, m_open.head.isEmpty());
}

Result<QByteArray> SqlJournal::unseal(const SealedSitting& sitting) const
{
    const auto* secret = dynamic_cast<const SecretSitting*>(&sitting);
    return secret ? secret->open(m_open.keys) : failure(ErrorCode::WrongUse);
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

void SqlJournal::adopt(const QString& copy, std::optional<Passphrase> passphrase, Callback<Kept> done)
{
    const auto secret = std::make_shared<const std::optional<Passphrase>>(std::move(passphrase));
    enqueue([this, copy, secret, done = std::move(done)] {
        m_worker.run([this, copy, secret] { return readCopy(copy, *secret, m_open.keys); },
                     [this, copy, done](Result<JournalCopy> read) { bringIn(copy, std::move(read), done); });
    });
}

void SqlJournal::bringIn(const QString& path, Result<JournalCopy> copy, Callback<Kept> done)
{
    if (!copy) {
        startNext();
        if (!m_isClosing)
            done(tl::unexpected(copy.error()));
        return;
    }
    const auto theirs = std::make_shared<const JournalCopy>(*std::move(copy));
    enqueue({[theirs](MemoryDatabase& ours) -> Result<Changed> {
                 const auto database = MemoryDatabase::fromImage(ours.journal(), theirs->image.span());
                 return database ? adoptIn(ours, **database) : tl::unexpected(database.error());
             },
             {},
             [this, path, theirs, done = std::move(done)](Result<Kept> kept) {
                 if (kept)
                     m_adopted.insert(path, theirs->head);
                 done(std::move(kept));
             }});
    startNext();
}

void SqlJournal::removeAdopted(const QString& copy, Callback<void> done)
{
    const QByteArray head = m_open.lock ? m_adopted.value(copy) : QByteArray();
    enqueue(
        [this, copy, head] {
            return head.isEmpty() ? Result<void>(failure(ErrorCode::WrongUse))
                                  : removeCopy(copy, head, m_open.path);
        },
        std::move(done));
}

void SqlJournal::renewBackups(Callback<void> done)
{
    enqueue(
        [this]() -> Result<void> {
            if (m_isErased || m_open.path.isEmpty() || m_open.head.isEmpty())
                return {};
            if (!m_open.lock)
                return failure(ErrorCode::NoPermission, QStringLiteral("opened only for reading"));
            return m_open.backups.renew(m_open.path, id());
        },
        std::move(done));
}

void SqlJournal::changePassphrase(Partner partner, Passphrase present, Passphrase next, Callback<Kept> done)
{
    const auto both =
        std::make_shared<const std::pair<Passphrase, Passphrase>>(std::move(present), std::move(next));
    enqueue({[](MemoryDatabase&) { return Changed::Removed; },
             [partner, both](const KeyRing& keys) -> Result<KeyRing> {
                 if (keys.locks().protection != Protection::Passphrases)
                     return failure(ErrorCode::WrongUse);
                 return keys.withNewPassphrase(partner, both->first, both->second);
             },
             std::move(done)});
}

void SqlJournal::givePassphrases(PerPartner<Passphrase> passphrases, Callback<Kept> done)
{
    const auto both = std::make_shared<const std::optional<PerPartner<Passphrase>>>(std::move(passphrases));
    enqueue({[](MemoryDatabase&) { return Changed::Removed; },
             [both](const KeyRing& keys) -> Result<KeyRing> {
                 if (keys.locks().protection != Protection::Open)
                     return failure(ErrorCode::WrongUse);
                 if ((*both)->first.isEmpty() || (*both)->second.isEmpty())
                     return failure(ErrorCode::PassphraseNeeded);
                 return KeyRing::make(keys.locks().journal, *both, keys.locks().cost);
             },
             std::move(done)});
}

void SqlJournal::erase(Callback<Erased> done)
{
    enqueue([this, done = std::move(done)] {
        m_worker.run([this] { return eraseFiles(); },
                     [this, done](Result<Erased> erased) {
                         m_isErased = m_isErased || erased.has_value();
                         startNext();
                         if (!m_isClosing)
                             done(std::move(erased));
                     });
    });
}

void SqlJournal::enqueue(Task task)
{
    enqueue([this, task = std::make_shared<const Task>(std::move(task))] { start(task); });
}

void SqlJournal::enqueue(std::function<void()> step)
{
    m_steps.push_back(std::move(step));
    if (!m_isBusy)
        startNext();
}

void SqlJournal::enqueue(std::function<Result<void>()> step, Callback<void> done)
{
    enqueue([this, step = std::move(step), done = std::move(done)] { work(step, done); });
}

void SqlJournal::work(const std::function<Result<void>()>& step, const Callback<void>& done)
{
    m_worker.run(step, [this, done](Result<void> result) {
        startNext();
        if (!m_isClosing)
            done(std::move(result)); // the last thing: it may close this journal
    });
}

void SqlJournal::startNext()
{
    if (m_isBusy = !m_steps.empty(); !m_isBusy)
        return;
    const auto step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
}

void SqlJournal::start(const TaskPointer& task)
{
    const auto changed = prepare(task->change);
    const bool hasNews = changed && *changed != Changed::Nothing;
    const auto image = hasNews ? m_candidate->image() : std::span<const unsigned char>();
    if (!changed || !image) {
        const Error error = changed ? image.error() : changed.error();
        m_worker.post([this, task, error] { finish(task, tl::unexpected(error)); });
    } else if (!hasNews) {
        m_worker.post([this, task] {
            finish(task, Saved{m_open.head, Kept{.generation = m_open.generation, .isUnchanged = true}});
        });
    } else {
        m_worker.run(
            [this, task, removes = *changed == Changed::Removed, image = *image] {
                return save(image, task->keyChange, removes); // nobody touches the candidate until then
            },
            [this, task](Result<Saved> saved) { finish(task, std::move(saved)); });
    }
}

/// Makes the change in a copy of the database.
Result<Changed> SqlJournal::prepare(const Change& change)
{
    if (m_isErased)
        return failure(ErrorCode::Erased);
    if (!m_open.path.isEmpty() && !m_open.lock)
        return failure(ErrorCode::NoPermission, QStringLiteral("opened only for reading"));
    auto copy = m_open.database->copy();
    if (!copy)
        return tl::unexpected(copy.error());
    auto changed = change(**copy);
    if (!changed)
        return changed;
    if (*changed == Changed::Removed) {
        if (const auto compacted = (*copy)->compact(); !compacted)
            return tl::unexpected(compacted.error());
    }
    m_candidate = *std::move(copy);
    return changed;
}

/// In the worker's thread; touches nothing that changes while a save runs.
Result<SqlJournal::Saved> SqlJournal::save(std::span<const unsigned char> image, const KeyChange& keyChange,
                                           bool removes) const
{
    Saved saved;
    if (keyChange) {
        auto keys = keyChange(m_open.keys);
        if (!keys)
            return tl::unexpected(keys.error());
        saved.keys.emplace(*std::move(keys));
    }
    saved.kept.generation = m_open.generation + 1;
    saved.kept.hasRemoved = removes;
    auto sealed = SealedJournal::seal(image, saved.keys ? *saved.keys : m_open.keys, saved.kept.generation);
    if (!sealed)
        return tl::unexpected(sealed.error());
    saved.head = sealed->head();
    if (m_open.path.isEmpty())
        return sealed->passed().map([&] { return std::move(saved); });

    if (const auto written = write(*sealed, saved); !written) {
        if (removes)
            bringBackupsBack();
        return tl::unexpected(written.error());
    }
    if (removes)
        saved.before = {}; // gone is gone, before anybody is told
    else
        saved.sealed = std::make_shared<const SealedJournal>(*std::move(sealed));
    return saved;
}

Result<void> SqlJournal::write(const SealedJournal& sealed, Saved& saved) const
{
    // What is let go of leaves the backups first, when the new version is on disk but not in its place yet:
    // if the power goes in between, it is still in the journal alone, and never in a backup that is
    // forgotten.
    const auto forgetOld = [&] {
        const auto replaced = m_open.backups.replaceAll(m_open.path, sealed.header(), sealed.bytes());
        if (!replaced)
            saved.kept.backups = replaced.error();
    };
    const DurableFile::Step onceWritten =
        saved.kept.hasRemoved ? DurableFile::Step(forgetOld) : DurableFile::Step();
    DurableFile file(m_open.path);
    if (m_open.head.isEmpty())
        return file.create(sealed, onceWritten);
    auto replaced = file.replace(sealed, m_open.head, onceWritten);
    if (!replaced)
        return tl::unexpected(replaced.error());
    saved.kept.conflictCopy = std::move(replaced->conflictCopy);
    saved.before = std::move(replaced->before);
    return {};
}

/// After a save that did not succeed: what it may have put among the backups was never acknowledged. Where
/// nothing can be read in the journal's place they stay, as the only ones there are.
void SqlJournal::bringBackupsBack() const
{
    const auto file = readWholeFile(m_open.path);
    const auto header = file ? JournalHeader::read(spanOf(*file)) : tl::unexpected(file.error());
    const bool isOurs = header && header->locks.journal == id() && header->generation == m_open.generation;
    // Nobody waits for this: the next save tells of backups that are behind.
    const bool hasUnkept = !m_open.backups.pathOf(m_open.path, m_open.generation + 1).isEmpty();
    if (isOurs && (hasUnkept || m_open.backups.of(m_open.path).empty()))
        static_cast<void>(m_open.backups.replaceAll(m_open.path, *header, spanOf(*file)));
    else if (m_open.head.isEmpty())
        static_cast<void>(m_open.backups.eraseAll(id()));
}

void SqlJournal::finish(const TaskPointer& task, Result<Saved> saved)
{
    auto before = std::move(m_candidate); // the one of the two that goes, once the couple has been told
    if (!saved)
        return answer(task, tl::unexpected(saved.error()));
    if (before)
        std::swap(m_open.database, before);
    m_reader.readFrom(*m_open.database);
    if (saved->kept.hasRemoved)
        before.reset(); // gone is gone, before anybody is told
    if (saved->keys)
        m_open.keys = *std::move(saved->keys);
    m_open.head = std::move(saved->head);
    m_open.generation = saved->kept.generation;
    if (!saved->kept.backups)
        saved->kept.backups = std::exchange(m_backupTrouble, std::nullopt);
    if (saved->sealed)
        keepBackup(std::move(saved->sealed), std::move(saved->before));
    answer(task, std::move(saved->kept));
}

/// After the journal itself is safe and nobody waits for it any more, but before the next save.
void SqlJournal::keepBackup(std::shared_ptr<const SealedJournal> sealed, Descriptor before)
{
    m_worker.run(
        [backups = m_open.backups, path = m_open.path, sealed = std::move(sealed),
         before = std::move(before)]() mutable {
            before = {}; // a small disk needs the room for what is saved next
            return backups.add(path, sealed->header(), sealed->bytes());
        },
        [this](Result<void> added) {
            if (!added)
                m_backupTrouble = added.error();
        });
}

void SqlJournal::answer(const TaskPointer& task, Result<Kept> kept)
{
    startNext();
    if (m_isClosing)
        return;
    if (kept && m_watch)
        m_watch(*kept);
    task->done(std::move(kept)); // the last thing: it may close this journal
}

/// In the worker's thread, with no other task under way.
Result<Erased> SqlJournal::eraseFiles() const
{
    if (m_isErased || m_open.path.isEmpty())
        return Erased{};
    if (!m_open.lock)
        return failure(ErrorCode::NoPermission, QStringLiteral("opened only for reading"));
    return eraseJournal(m_open.path, id(), m_open.backups);
}
