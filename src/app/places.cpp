// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QDir>
#include <QStandardPaths>

namespace {

QDir dataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

} // namespace

QString usualJournalPath()
{
    return dataFolder().absoluteFilePath(QStringLiteral("journal.wholehearted"));
}

GenerationStore backupsOnThisComputer()
{
    return GenerationStore(dataFolder().absoluteFilePath(QStringLiteral("generations")));
}
