// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/generationstore.h"

#include "storage/journalplace.h"
#include "storage/partfile.h"
#include "storage/unsealedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 20; // so that names sort as numbers do
constexpr char ending[] = ".wholehearted";

QByteArray nameFor(quint64 number, const QByteArray& place)
{
    return QByteArray::number(number).rightJustified(numberWidth, '0') + '-' + place + ending;
}

} // namespace

GenerationStore::GenerationStore(QString folder) : m_folder(std::move(folder)) {}

QString GenerationStore::folderOf(const JournalId& journal) const
{
    return QDir(m_folder).filePath(journal.text());
}

Result<void> GenerationStore::add(const QString& journalPath, const JournalHeader& header,
                                  std::span<const unsigned char> file) const
{
    if (m_folder.isEmpty())
        return {};
    auto folder = Folder::openOrMake(folderOf(header.locks.journal));
    if (!folder)
        return tl::unexpected(folder.error());
    const QByteArray place = placeOf(journalPath);
    const QByteArray name = nameFor(header.generation, place);
    auto part = PartFile::write(*folder, ".~" + name, file, PartFile::passedBefore);
    if (!part)
        return tl::unexpected(part.error());
    folder->remove(name); // of a save that was not acknowledged, or of another line of the same journal
    if (const auto appeared = part->appearAs(name); !appeared)
        return appeared;
    qsizetype kept = 0;
    for (const Stored& stored : storedIn(folderOf(header.locks.journal))) {
        if (stored.place == place && ++kept > keptForEachPlace)
            folder->remove(QFile::encodeName(QFileInfo(stored.path).fileName()));
    }
    return folder->sync();
}

Result<void> GenerationStore::replaceAll(const QString& journalPath, const JournalHeader& header,
                                         std::span<const unsigned char> file) const
{
    if (m_folder.isEmpty())
        return {};
    // The new one first, so that there is no moment without any; the old ones go even where it does not fit.
    const auto added = add(journalPath, header, file);
    const QByteArray name = nameFor(header.generation, placeOf(journalPath));
    QDir folder(folderOf(header.locks.journal));
    bool isGone = true;
    for (const QString& old : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!added || QFile::encodeName(old) != name)
            isGone = folder.remove(old) && isGone;
    }
    if (!isGone)
        return failure(ErrorCode::NoPermission, folder.path());
    if (auto opened = Folder::open(folder.path())) {
        if (const auto synced = opened->sync(); !synced)
            return synced;
    }
    return added;
}

Result<void> GenerationStore::renew(const QString& journalPath, const JournalId& journal) const
{
    const auto file = readWholeFile(journalPath);
    const auto header = file ? JournalHeader::read(spanOf(*file)) : tl::unexpected(file.error());
    if (!header)
        return tl::unexpected(header.error());
    if (header->locks.journal != journal)
        return failure(ErrorCode::ChangedOnDisk);
    return replaceAll(journalPath, *header, spanOf(*file));
}

std::vector<Generation> GenerationStore::of(const QString& journalPath) const
{
    std::vector<Generation> found;
    for (const Stored& stored : candidatesFor(journalPath)) {
        const bool isListed = !found.empty() && found.back().number == stored.number;
        const auto header = isListed ? failure(ErrorCode::FileExists) : readHeader(stored.path);
        if (header)
            found.push_back({stored.number, QFileInfo(stored.path).lastModified(),
                             header->locks.protection == Protection::Passphrases});
    }
    return found;
}

QString GenerationStore::pathOf(const QString& journalPath, quint64 number) const
{
    for (const Stored& stored : candidatesFor(journalPath)) {
        if (stored.number == number && readHeader(stored.path))
            return stored.path;
    }
    return {};
}

QStringList GenerationStore::eraseAll(const JournalId& journal) const
{
    QStringList remaining;
    if (m_folder.isEmpty())
        return remaining;
    QDir folder(folderOf(journal));
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!folder.remove(name))
            remaining.append(folder.filePath(name));
    }
    QDir(m_folder).rmdir(journal.text());
    return remaining;
}

std::vector<GenerationStore::Stored> GenerationStore::storedIn(const QString& folder) const
{
    std::vector<Stored> found;
    const QDir files(folder);
    const QStringList names =
        files.entryList({u'*' + QLatin1String(ending)}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        bool isNumber = false;
        const quint64 number = name.section(u'-', 0, 0).toULongLong(&isNumber);
        const QByteArray place = name.section(u'-', 1).chopped(qsizetype(sizeof ending) - 1).toLatin1();
        if (isNumber && name.section(u'-', 0, 0).size() == numberWidth)
            found.push_back({files.filePath(name), number, place});
    }
    return found;
}

std::vector<GenerationStore::Stored> GenerationStore::candidatesFor(const QString& journalPath) const
{
    std::vector<Stored> found;
    if (m_folder.isEmpty())
        return found;
    const QByteArray place = placeOf(journalPath);
    const auto id = journalNamedIn(journalPath);
    for (const QString& journal : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool standsThere = id && journal == id->text();
        for (Stored& stored : storedIn(QDir(m_folder).filePath(journal))) {
            if (standsThere || stored.place == place)
                found.push_back(std::move(stored));
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), &Stored::number);
    return found;
}
