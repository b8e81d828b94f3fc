// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include "saverwords.h"
#include "storagehelpers.h"

#include "storage/journalcheck.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace {

std::map<EntryId, Entry> entriesIn(const Journal& journal)
{
    std::map<EntryId, Entry> entries;
    const auto checkIn = std::get<Answer>(saverEntry(EntryId()).content).checkIn;
    for (const Entry& entry : journal.reader().entriesOf(checkIn))
        entries.emplace(entry.id, entry);
    return entries;
}

bool isSound(const QString& journalPath)
{
    const auto report = checkJournal(journalPath, saverPassphrase());
    EXPECT_DONE(report);
    if (report) {
        for (const Error& finding : report->findings)
            ADD_FAILURE() << told(finding);
    }
    return report && report->findings.empty();
}

/// No backup may be half written, or hold what was let go of, or stand under a name that nobody would look
/// for.
void examineBackups(const JournalId& journal, const std::set<EntryId>& gone, Verdict& verdict)
{
    const QDir folder(saverBackups() + u'/' + journal.text());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const auto backup = unsealFile(folder.filePath(name), saverPassphrase());
        if (name.startsWith(u'.') || !backup) {
            verdict.strays.append(name);
            continue;
        }
        const QByteArrayView image(backup->image.data(), qsizetype(backup->image.size()));
        for (const EntryId& id : gone)
            verdict.returned += image.contains(saverWords(id).toUtf8()) ? 1 : 0;
        ++verdict.backups;
    }
}

} // namespace

Verdict examine(const QString& journalPath, Expected& expected)
{
    Verdict verdict;
    if (!QFileInfo::exists(journalPath) && expected.kept.empty()) {
        expected.settle({});
        return verdict; // its first save was cut off before it appeared
    }
    const auto journal = open(journalPath, saverPassphrase());
    verdict.isUnreadable = !journal || !isSound(journalPath);
    verdict.strays = filesBeside(journalPath);
    if (!journal)
        return verdict;

    const auto entries = entriesIn(**journal);
    std::set<EntryId> present;
    for (const auto& [id, entry] : entries) {
        present.insert(id);
        verdict.lost += entry == saverEntry(id) ? 0 : 1;
        verdict.returned += expected.gone.contains(id) ? 1 : 0;
    }
    for (const EntryId& id : expected.kept)
        verdict.lost += present.contains(id) || expected.perhapsGone.contains(id) ? 0 : 1;
    for (const std::set<EntryId>& save : {expected.perhaps, expected.perhapsGone}) {
        const auto there =
            std::ranges::count_if(save, [&](const EntryId& id) { return present.contains(id); });
        verdict.halfSaves += there != 0 && there != std::ssize(save) ? 1 : 0;
    }
    verdict.tookTheUnfinished =
        (!expected.perhaps.empty() && present.contains(*expected.perhaps.begin())) ||
        (!expected.perhapsGone.empty() && !present.contains(*expected.perhapsGone.begin()));
    examineBackups((*journal)->id(), expected.gone, verdict);
    expected.settle(present);
    return verdict;
}

QStringList filesBeside(const QString& journalPath)
{
    const QFileInfo journal(journalPath);
    QStringList names = QDir(journal.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    names.removeOne(journal.fileName());
    return names;
}

void print(const FaultRow& row)
{
    std::cout << "faults: " << std::left << std::setw(74) << row.what.toStdString() << std::right
              << std::setw(8) << row.tried << std::setw(14) << row.acknowledged << std::setw(6) << row.lost
              << std::setw(12) << row.unreadable << std::setw(8) << row.strays << '\n';
}
