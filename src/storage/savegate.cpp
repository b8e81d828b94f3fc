// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savegate.h"

#include "storage/contenttable.h"
#include "storage/entryrows.h"
#include "storage/memorydatabase.h"

#include <QSqlQuery>
#include <QVariant>

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

/// Content that is not what both said yes to.
Result<void> checkContent(QSqlQuery& query, const ContentTable& table)
{
    const QString content = u"SELECT 1 FROM %1 AS c LEFT JOIN entry AS e ON e.id = c.id AND e.kind = '%1' "
                            "AND e.first_yes = e.digest AND e.second_yes = e.digest "
                            "WHERE e.digest IS NOT content_digest('%1', e.form, c.id, %2) LIMIT 1"_s;
    return expectNone(query, content.arg(table.name(), table.columnList(u"c."_s)),
                      u"%1: not what both said yes to"_s.arg(table.name()));
}

/// Entries that have lost their content. Once all content has an entry of its own, it is enough to count.
Result<void> checkEntries(QSqlQuery& query)
{
    QStringList counts;
    for (const ContentTable& table : contentTables())
        counts.append(u"(SELECT count(*) FROM %1)"_s.arg(table.name()));
    return expectNone(query,
                      u"SELECT 1 WHERE (SELECT count(*) FROM entry) <> %1"_s.arg(counts.join(u" + "_s)),
                      u"an entry without content"_s);
}

} // namespace

GateVerdict SaveGate::admit(const JournalId& journal, std::shared_ptr<const PlainBody> body)
{
    return GateVerdict(
        std::async(std::launch::async, [journal, looked = std::move(body)]() mutable -> Result<void> {
            const auto checked = check(journal, looked->image());
            looked.reset(); // a verdict may be kept for long, the plain image may not
            return checked ? Result<void>() : tl::unexpected(checked.error());
        }));
}

Result<bool> SaveGate::check(const JournalId& journal, std::span<const unsigned char> image)
{
    // One after the other: the other core is busy with the seal and the disk.
    const auto database = MemoryDatabase::readOnly(journal, image); // checks the schema as well
    auto checked = database ? checkRules(**database) : tl::unexpected(database.error());
    if (checked)
        checked = checkPages(**database);
    if (!checked)
        return tl::unexpected(checked.error());
    return (*database)->wasBroughtUpToDate();
}

Result<bool> SaveGate::checkSideBySide(const JournalId& journal, std::span<const unsigned char> image)
{
    auto pages = std::async(std::launch::async, [&]() -> Result<void> {
        const auto database = MemoryDatabase::readOnly(journal, image);
        return database ? checkPages(**database) : tl::unexpected(database.error());
    });
    const auto database = MemoryDatabase::readOnly(journal, image);
    auto checked = database ? checkRules(**database) : tl::unexpected(database.error());
    if (const auto sound = pages.get(); checked)
        checked = sound;
    if (!checked)
        return tl::unexpected(checked.error());
    return (*database)->wasBroughtUpToDate();
}

Result<void> SaveGate::checkRules(const MemoryDatabase& database)
{
    QSqlQuery query(database.connection());
    for (const ContentTable& table : contentTables()) {
        if (const auto checked = checkContent(query, table); !checked)
            return checked;
    }
    return checkRulesBesideContent(database);
}

Result<void> SaveGate::checkRulesBesideContent(const MemoryDatabase& database)
{
    QSqlQuery query(database.connection());
    auto checked = checkEntries(query);
    if (checked)
        checked = expectNone(query, u"SELECT 1 FROM let_go JOIN entry ON entry.id = let_go.id LIMIT 1"_s,
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
    // That content refers to an entry is part of checkContent().
    auto checked = expectNone(query, u"PRAGMA foreign_key_check(occasion_free)"_s, u"free time of none"_s);
    if (checked)
        checked = expectNone(query, u"PRAGMA foreign_key_check(ended)"_s, u"end of no time"_s);
    return checked;
}
