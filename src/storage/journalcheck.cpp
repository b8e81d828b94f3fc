// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalcheck.h"

#include "storage/conflictcopies.h"
#include "storage/contenttable.h"
#include "storage/entryrows.h"
#include "storage/memorydatabase.h"
#include "storage/savegate.h"
#include "storage/sqlfailure.h"
#include "storage/unsealedfile.h"

#include <QSqlQuery>

namespace {

void add(JournalReport& report, const Result<void>& checked)
{
    if (!checked)
        report.findings.push_back(checked.error());
}

/// Reads every entry of one kind back and holds it against the digest both said yes to, without SQL's help.
void readAll(const MemoryDatabase& database, const ContentTable& table, JournalReport& report)
{
    QSqlQuery query(database.connection());
    QSqlQuery digest(database.connection());
    digest.setForwardOnly(true);
    if (!digest.prepare(QStringLiteral("SELECT digest FROM entry WHERE id = ?"))) // once for all of them
        return add(report, sqlFailure(digest));
    add(report, run(query, selectEntries(table.kind)));
    while (query.next()) {
        ++report.counts[static_cast<std::size_t>(table.kind)];
        const auto entry = entryIn(query, table.kind);
        if (!entry) {
            report.findings.push_back(entry.error());
            continue;
        }
        digest.bindValue(0, entry->id.bytes());
        if (!digest.exec() || !digest.next() ||
            Digest(digest.value(0).toByteArray()) != digestOf(database.journal(), *entry))
            report.findings.push_back({ErrorCode::RuleBroken, entry->id.text()});
    }
}

} // namespace

Result<JournalReport> checkJournal(const QString& path, const std::optional<Passphrase>& passphrase)
{
    const auto file = unsealFile(path, passphrase);
    if (!file)
        return tl::unexpected(file.error());
    const auto database = MemoryDatabase::fromImage(file->keys.locks().journal, file->image.span());
    if (!database)
        return tl::unexpected(database.error());

    JournalReport report;
    report.generation = file->generation;
    report.hasPassphrases = file->keys.locks().protection == Protection::Passphrases;
    add(report, SaveGate::checkPages(**database));
    add(report, SaveGate::checkRules(**database));
    for (const ContentTable& table : contentTables())
        readAll(**database, table, report);
    for (const QString& copy : conflictCopiesOf(path))
        report.findings.push_back({ErrorCode::ChangedOnDisk, copy});
    return report;
}
