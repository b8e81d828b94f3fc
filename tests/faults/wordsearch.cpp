// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsearch.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>

namespace {

constexpr qint64 largest = qint64{64} << 20;

bool holds(const QString& path, const QByteArrayList& forms)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(largest);
    return std::ranges::any_of(forms, [&](const QByteArray& form) { return bytes.contains(form); });
}

} // namespace

QByteArrayList formsOf(const QString& words)
{
    QByteArrayList forms;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(words);
        forms << bytes << bytes.toHex() << bytes.toHex().toUpper();
        // Three bytes are four letters: those that begin and end with the words stay the same whatever stands
        // around.
        for (qsizetype start = 0; start < 3; ++start)
            forms << bytes.sliced(start, (bytes.size() - start) / 3 * 3).toBase64();
    }
    return forms;
}

QStringList filesWith(const QByteArrayList& forms, const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (holds(files.next(), forms))
            found.append(files.filePath());
    }
    return found;
}

QStringList filesWith(const QByteArrayList& forms, const QString& sharedFolder, qint64 sinceSecond)
{
    constexpr auto everything =
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    QStringList found;
    QList<std::pair<QString, int>> folders{{sharedFolder, 0}};
    while (!folders.isEmpty()) {
        const auto [folder, depth] = folders.takeLast();
        for (const QFileInfo& entry : QDir(folder).entryInfoList(everything)) {
            if (entry.isDir() && depth < 2)
                folders.append({entry.filePath(), depth + 1});
            else if (entry.isFile() && entry.lastModified().toSecsSinceEpoch() >= sinceSecond &&
                     holds(entry.filePath(), forms))
                found.append(entry.filePath());
        }
    }
    return found;
}
