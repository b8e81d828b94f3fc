// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

QString realPathOf(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (info.exists() || info.isRoot())
        return info.canonicalFilePath();
    return QDir(realPathOf(info.path())).filePath(info.fileName());
}

QByteArray placeOf(const QString& path)
{
    constexpr qsizetype enough = 32;
    const QByteArray hash =
        QCryptographicHash::hash(QFile::encodeName(realPathOf(path)), QCryptographicHash::Blake2b_256);
    return hash.toHex().first(enough);
}
