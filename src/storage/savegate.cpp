// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savegate.h"

#include "storage/contenttable.h"
#include "storage/entryrows.h"
#include "storage/memorydatabase.h"

#include <QSqlQuery>
#include <QVariant>

#include <future>

using namespace Qt::StringLiterals;

namespace {

/// RuleBroken with this reason where the query finds a row.
Result<void> expectNone(QSqlQuery& query, const QString& sql, const QString& reason)
{
    if (const auto asked = run(query, sql); !asked)
        return asked;
    if (query.next())
        return failure(ErrorCode::RuleBroken, reason);
    return {};
}

/// Content that is not what both said yes to, and entries that have lost theirs.
Result<void> checkTable(QSqlQuery& query, const ContentTable& table)
{
    const QString content = u"SELECT 1 FROM %1 AS c LEFT JOIN entry AS e ON e.id = c.id AND e.kind = '%1' "
                            "AND e.first_yes = e.digest AND e.second_yes = e.digest "
                            "WHERE e.digest IS NOT content_digest('%1', e.form, c.id, %2) LIMIT 1"_s;
    const QString entries = u"SELECT 1 FROM entry AS e WHERE e.kind = '%1' "
                            "AND NOT EXISTS(SELECT 1 FROM %1 AS c WHERE c.id = e.id) LIMIT 1"_s;
    auto checked = expectNone(query, content.arg(table.name(), table.columnList(u"c."_s)),
                              u"%1: not what both said yes to"_s.arg(table.name()));
    if (checked)
        checked =
            expectNone(query, entries.arg(table.name()), u"%1: an entry without content"_s.arg(table.name()));
    return checked;
}

} // namespace

Result<VerifiedImage> SaveGate::pass(const JournalId& journal, SecureBytes image)
{
    if (const auto checked = check(journal, image.span()); !checked)
        return tl::unexpected(checked.error());
    return VerifiedImage(journal, std::move(image));
}

Result<bool> SaveGate::check(const JournalId& journal, std::span<const unsigned char> image)
{
    // A connection belongs to one thread, and reading all of a long journal is most of the time of a save.
    auto sound = std::async(std::launch::async, [&]() -> Result<void> {
        const auto database = MemoryDatabase::fromImage(journal, image);
        if (!database)
            return tl::unexpected(database.error());
        return checkPages(**database);
    });
    const auto database = MemoryDatabase::fromImage(journal, image); // checks the schema as well
    const Result<void> rules = database ? checkRules(**database) : tl::unexpected(database.error());
    if (const auto pages = sound.get(); !rules || !pages)
        return tl::unexpected(rules ? pages.error() : rules.error());
    return (*database)->wasBroughtUpToDate();
}

Result<void> SaveGate::checkRules(const MemoryDatabase& database)
{
    QSqlQuery query(database.connection());
    for (const ContentTable& table : contentTables()) {
        if (const auto checked = checkTable(query, table); !checked)
            return checked;
    }
    auto checked = expectNone(query, u"SELECT 1 FROM let_go JOIN entry ON entry.id = let_go.id LIMIT 1"_s,
                              u"an entry that was let go of"_s);
    if (checked)
        checked = expectNone(query,
                             u"SELECT 1 FROM shared_time AS s JOIN let_go AS l ON l.id = s.instead_of "
                             "WHERE s.instead_scope = 'one' LIMIT 1"_s,
                             u"another time for an occasion that was let go of"_s);
    return checked;
}

Result<void> SaveGate::checkPages(const MemoryDatabase& database)
{
    QSqlQuery query(database.connection());
    if (const auto asked = run(query, u"PRAGMA integrity_check"_s); !asked)
        return asked;
    if (!query.next() || query.value(0).toString() != u"ok")
        return failure(ErrorCode::RuleBroken, u"integrity_check: "_s + query.value(0).toString());
    return expectNone(query, u"PRAGMA foreign_key_check"_s, u"foreign_key_check"_s);
}
