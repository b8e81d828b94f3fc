// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durablefile.h"

#include "storage/partfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace {

constexpr qsizetype markSize = 8;
constexpr char partSuffix[] = ".part";
constexpr char oldSuffix[] = ".old.part";

/// The end of the header sum, which no two versions share; names the part file of a version.
QByteArray markOf(const QByteArray& head)
{
    return head.last(markSize).toHex();
}

QByteArray partPrefix(const QByteArray& name)
{
    return ".~" + name + '.';
}

Result<QByteArray> headOf(const Folder& folder, const QByteArray& name)
{
    const auto file = folder.openFile(name);
    if (!file)
        return tl::unexpected(file.error());
    return file->readFromStart(JournalHeader::size);
}

/// The header of a whole and undamaged journal; of anything else an error.
Result<JournalHeader> wholeJournal(const Folder& folder, const QByteArray& name)
{
    const auto file = folder.openFile(name);
    if (!file)
        return tl::unexpected(file.error());
    const auto bytes = file->readFromStart(JournalHeader::largestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return JournalHeader::read({reinterpret_cast<const unsigned char*>(bytes->constData()),
                                static_cast<std::size_t>(bytes->size())});
}

} // namespace

DurableFile::DurableFile(const QString& path)
{
    const QFileInfo info(path);
    const QFileInfo real(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    m_folder = real.path();
    m_name = QFile::encodeName(real.fileName());
}

QString DurableFile::path() const
{
    return QDir(m_folder).filePath(QFile::decodeName(m_name));
}

Result<void> DurableFile::create(const SealedJournal& journal, const Step& onceWritten)
{
    auto folder = Folder::openOrMake(m_folder);
    if (!folder)
        return tl::unexpected(folder.error());
    auto part = PartFile::write(*folder, partPrefix(m_name) + markOf(journal.head()) + partSuffix,
                                journal.bytes(), [&] { return journal.passed(); });
    if (!part)
        return tl::unexpected(part.error());
    if (onceWritten)
        onceWritten();
    if (const auto appeared = part->appearAs(m_name); !appeared)
        return appeared;
    const auto synced = folder->sync();
    if (!synced)
        folder->remove(m_name);
    return synced;
}

Result<Replaced> DurableFile::replace(const SealedJournal& journal, const QByteArray& headBuiltOn,
                                      const Step& onceWritten)
{
    auto folder = Folder::open(m_folder);
    if (!folder)
        return tl::unexpected(folder.error());
    const QByteArray partName = partPrefix(m_name) + markOf(journal.head()) + partSuffix;
    auto part = PartFile::write(*folder, partName, journal.bytes(), [&] { return journal.passed(); });
    if (!part)
        return tl::unexpected(part.error());
    if (const auto appeared = part->appearAs(partName); !appeared)
        return tl::unexpected(appeared.error());
    if (onceWritten)
        onceWritten();
    auto old = putInPlace(*folder, partName);
    if (!old) {
        folder->remove(partName);
        return tl::unexpected(old.error());
    }

    Replaced replaced;
    Result<void> lasting;
    if (!old->isEmpty()) {
        auto before = folder->openFile(*old);
        const auto head = before ? before->readFromStart(JournalHeader::size)
                                 : Result<QByteArray>(tl::unexpected(before.error()));
        const auto kept =
            head && *head != headBuiltOn ? keepAsConflict(*folder, *old) : Result<QByteArray>(*old);
        if (!head || !kept)
            lasting = tl::unexpected(head ? kept.error() : head.error());
        else if (*kept != *old)
            replaced.conflictCopy = QDir(m_folder).filePath(QFile::decodeName(*kept));
        old = kept ? *kept : *old;
        if (before)
            replaced.before = *std::move(before);
    }
    if (lasting)
        lasting = folder->sync();
    if (!lasting)
        return tl::unexpected(goBack(*folder, *old, lasting.error()));
    if (!old->isEmpty() && !replaced.conflictCopy)
        folder->remove(*old);
    return replaced;
}

/// Whether the new version would survive is unknown, so it never was: the one before goes back over it.
Error DurableFile::goBack(Folder& folder, const QByteArray& old, Error because) const
{
    if (old.isEmpty())
        folder.remove(m_name);
    else if (!folder.rename(old, m_name))
        because.detail += QStringLiteral("; could not go back");
    return because;
}

/// Puts the part under the file's name; says under which name the version before stands now, if there is one.
Result<QByteArray> DurableFile::putInPlace(Folder& folder, const QByteArray& part) const
{
    const auto exchanged = folder.exchange(part, m_name);
    if (!exchanged)
        return tl::unexpected(exchanged.error());
    if (*exchanged == Folder::Outcome::Done)
        return part;
    if (*exchanged == Folder::Outcome::NotThere) {
        const auto renamed = folder.renameToFree(part, m_name);
        if (!renamed)
            return tl::unexpected(renamed.error());
        if (*renamed == Folder::Outcome::Done)
            return QByteArray();
    }

    // A file system that cannot exchange: the old version gets a second name first, so that there is a way
    // back.
    const QByteArray old = part.chopped(qsizetype(sizeof partSuffix) - 1) + oldSuffix;
    const auto held = holdOnTo(folder, old);
    if (!held)
        return tl::unexpected(held.error());
    if (const auto renamed = folder.rename(part, m_name); !renamed) {
        folder.remove(old);
        return tl::unexpected(renamed.error());
    }
    return *held == Folder::Outcome::Done ? old : QByteArray();
}

/// The present version under a second name, as a copy where the file system has no links. NotThere: none.
Result<Folder::Outcome> DurableFile::holdOnTo(Folder& folder, const QByteArray& second) const
{
    const auto linked = folder.link(m_name, second);
    if (!linked || *linked != Folder::Outcome::NotSupported)
        return linked;
    const auto file = folder.openFile(m_name);
    if (!file && file.error().code == ErrorCode::FileNotFound)
        return Folder::Outcome::NotThere;
    const auto bytes = file ? file->readFromStart(JournalHeader::largestFile) : tl::unexpected(file.error());
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto copy = PartFile::write(
        folder, second,
        {reinterpret_cast<const unsigned char*>(bytes->constData()), static_cast<std::size_t>(bytes->size())},
        PartFile::passedBefore);
    if (!copy)
        return tl::unexpected(copy.error());
    if (const auto appeared = copy->appearAs(second); !appeared)
        return tl::unexpected(appeared.error());
    return Folder::Outcome::Done;
}

Result<QByteArray> DurableFile::keepAsConflict(Folder& folder, const QByteArray& name) const
{
    QByteArray random(4, '\0');
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    const qsizetype dot = m_name.lastIndexOf('.');
    const QByteArray conflict = m_name.first(dot > 0 ? dot : m_name.size()) + ".conflict-" + random.toHex() +
                                (dot > 0 ? m_name.sliced(dot) : QByteArray());
    if (const auto renamed = folder.rename(name, conflict); !renamed)
        return tl::unexpected(renamed.error());
    return conflict;
}

void DurableFile::settleLeftovers()
{
    auto folder = Folder::open(m_folder);
    if (!folder)
        return; // whoever reads the file next will say why
    const QByteArray prefix = partPrefix(m_name);
    for (const QByteArray& name : folder->names()) {
        if (!name.startsWith(prefix) || !name.endsWith(partSuffix))
            continue;
        const QByteArray mark =
            name.sliced(prefix.size(), std::min<qsizetype>(2 * markSize, name.size() - prefix.size()));
        const auto leftover = wholeJournal(*folder, name);
        const auto present = wholeJournal(*folder, m_name);
        const auto head = headOf(*folder, name);
        // Half written; or our own version whose save was never acknowledged; or a second name of the present
        // one; or the one before it.
        const bool isOurs = !leftover || (present && head && markOf(*head) == mark) ||
                            (present && head && *head == headOf(*folder, m_name)) ||
                            (present && present->locks.journal == leftover->locks.journal &&
                             leftover->generation < present->generation);
        if (isOurs)
            folder->remove(name);
        else
            static_cast<void>(keepAsConflict(*folder, name));
    }
}

Result<void> DurableFile::erase()
{
    auto folder = Folder::open(m_folder);
    if (!folder)
        return folder.error().code == ErrorCode::FileNotFound ? Result<void>()
                                                              : tl::unexpected(folder.error());
    const QByteArray prefix = partPrefix(m_name);
    for (const QByteArray& name : folder->names()) {
        const bool isLeftover = name.startsWith(prefix) && name.endsWith(partSuffix);
        if (name != m_name && !isLeftover)
            continue;
        if (const auto erased = folder->erase(name, JournalHeader::size); !erased)
            return erased;
    }
    return folder->sync();
}
