// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conflictcopies.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

QStringList conflictCopiesOf(const QString& journalPath)
{
    static const std::array marks{u".sync-conflict-"_s, u"conflicted copy"_s, u"_conflict-"_s,
                                  u".conflict-"_s};
    const QFileInfo journal(journalPath);
    const QString stem = journal.completeBaseName();
    const QString ending = journal.suffix().isEmpty() ? QString() : u'.' + journal.suffix();

    QStringList copies;
    const QDir folder(journal.path());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (!name.startsWith(stem) || !name.endsWith(ending) || name == journal.fileName())
            continue;
        const QStringView rest = QStringView(name).sliced(stem.size());
        if (std::ranges::any_of(marks, [rest](const QString& mark) { return rest.contains(mark); }))
            copies.append(folder.filePath(name));
    }
    return copies;
}
