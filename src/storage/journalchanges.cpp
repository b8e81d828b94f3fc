// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalchanges.h"

#include "storage/entryrows.h"
#include "storage/memorydatabase.h"
#include "storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<bool> exists(const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database);
    if (const auto asked = run(query, sql, values); !asked)
        return tl::unexpected(asked.error());
    return query.next();
}

Result<bool> hasEntry(const QSqlDatabase& database, const EntryId& id)
{
    return exists(database, u"SELECT 1 FROM entry WHERE id = ?"_s, {id.bytes()});
}

Result<void> requireEntry(const QSqlDatabase& database, const EntryId& id)
{
    const auto there = hasEntry(database, id);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return failure(ErrorCode::AlreadyLetGo, id.text());
    return {};
}

Result<void> storeSettings(const QSqlDatabase& database, const CoupleSettings& settings)
{
    QSqlQuery query(database);
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const auto stored =
            run(query,
                u"INSERT INTO setting(key, value, revision) VALUES(?, CAST(? AS TEXT), 1) "
                "ON CONFLICT(key) DO UPDATE SET value = excluded.value, revision = revision + 1"_s,
                {QString::fromLatin1(nameOf(it.key())),
                 columnText(it.value().normalized(QString::NormalizationForm_C))});
        if (!stored)
            return stored;
    }
    return {};
}

Result<void> insertLetGo(const QSqlDatabase& database, const std::vector<EntryId>& entries)
{
    QSqlQuery query(database);
    for (const EntryId& id : entries) {
        if (const auto gone = run(query, u"INSERT INTO let_go(id) VALUES(?)"_s, {id.bytes()}); !gone)
            return gone;
    }
    return {};
}

Result<void> check(const MemoryDatabase& database, const Keeping& keeping)
{
    if (keeping.isEmpty())
        return failure(ErrorCode::NothingToKeep);
    if (keeping.journal() != database.journal())
        return failure(ErrorCode::OtherJournal);
    for (const Entry& entry : keeping.entries()) {
        const auto there = hasEntry(database.connection(), entry.id);
        if (!there)
            return tl::unexpected(there.error());
        if (!isValid(entry) || *there)
            return failure(ErrorCode::InvalidContent, entry.id.text());
        const auto* time = std::get_if<SharedTime>(&entry.content);
        if (time && time->insteadOf) {
            if (const auto original = requireEntry(database.connection(), time->insteadOf->sharedTime);
                !original)
                return original;
        }
    }
    for (const EntryId& id : keeping.replaced()) {
        if (const auto replaced = requireEntry(database.connection(), id); !replaced)
            return replaced;
    }
    return {};
}

Result<void> store(MemoryDatabase& database, const Keeping& keeping)
{
    // By their random ids, so that the image does not tell in which order they were written or agreed.
    std::vector<Entry> entries = keeping.entries();
    std::ranges::sort(entries, std::less<>(), &Entry::id);
    for (const Entry& entry : entries) {
        if (const auto inserted = insertEntry(database.connection(), database.journal(), entry); !inserted)
            return inserted;
    }
    if (const auto stored = storeSettings(database.connection(), keeping.settings()); !stored)
        return stored;
    if (const auto gone = insertLetGo(database.connection(), keeping.replaced()); !gone)
        return gone;
    // Both said yes to every one of these: none may have gone with something it was to replace.
    for (const Entry& entry : entries) {
        const auto there = hasEntry(database.connection(), entry.id);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return failure(ErrorCode::InvalidContent, entry.id.text());
    }
    return {};
}

} // namespace

Result<Changed> keepIn(MemoryDatabase& database, const Agreed& agreed)
{
    const Keeping& keeping = agreed.keeping();
    if (const auto checked = check(database, keeping); !checked)
        return tl::unexpected(checked.error());
    Transaction transaction(database);
    auto done = transaction.begin();
    if (done)
        done = store(database, keeping);
    if (done)
        done = transaction.commit();
    if (!done)
        return tl::unexpected(done.error());
    // An old name or word is overwritten, and has to leave the image as much as what was let go of.
    return keeping.replaced().empty() && keeping.settings().isEmpty() ? Changed::Added : Changed::Removed;
}

Result<Changed> letGoIn(MemoryDatabase& database, const std::vector<EntryId>& entries)
{
    std::vector<EntryId> present;
    for (const EntryId& id : entries) {
        const auto there = hasEntry(database.connection(), id);
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            present.push_back(id);
    }
    if (present.empty())
        return failure(ErrorCode::AlreadyLetGo);
    Transaction transaction(database);
    auto done = transaction.begin();
    if (done)
        done = insertLetGo(database.connection(), present);
    if (done)
        done = transaction.commit();
    if (!done)
        return tl::unexpected(done.error());
    return Changed::Removed;
}

Result<Changed> freeIn(MemoryDatabase& database, const OccasionId& occasion)
{
    const QSqlDatabase connection = database.connection();
    QSqlQuery query(connection);
    const auto asked =
        run(query, selectEntries(EntryKind::SharedTime) + u"WHERE c.id = ?"_s, {occasion.sharedTime.bytes()});
    if (!asked)
        return tl::unexpected(asked.error());
    if (!query.next())
        return failure(ErrorCode::AlreadyLetGo);
    const auto entry = entryIn(query, EntryKind::SharedTime);
    if (!entry)
        return tl::unexpected(entry.error());
    query.finish();
    if (occasionDates(std::get<SharedTime>(entry->content), occasion.date, occasion.date).empty())
        return failure(ErrorCode::InvalidContent);

    const QVariantList values{occasion.sharedTime.bytes(), occasion.date.toString(Qt::ISODate)};
    const auto freed =
        exists(connection, u"SELECT 1 FROM occasion_free WHERE shared_time_id = ? AND date = ?"_s, values);
    if (!freed)
        return tl::unexpected(freed.error());
    if (*freed)
        return Changed::Nothing;
    if (const auto done =
            run(query, u"INSERT INTO occasion_free(shared_time_id, date) VALUES(?, ?)"_s, values);
        !done)
        return tl::unexpected(done.error());
    return Changed::Added;
}
