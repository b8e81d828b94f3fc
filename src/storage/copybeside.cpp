// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copybeside.h"

#include "storage/durablefile.h"
#include "storage/folder.h"
#include "storage/savegate.h"
#include "storage/sealedjournal.h"
#include "storage/unsealedfile.h"

#include <QFile>

#include <filesystem>
#include <system_error>

namespace {

Result<SecureBytes> imageIn(const QByteArray& file, const JournalHeader& header,
                            const std::optional<Passphrase>& passphrase, const KeyRing& ours)
{
    if (header.locks == ours.locks())
        return unseal(spanOf(file), header, ours);
    const auto keys = KeyRing::unlock(header.locks, passphrase);
    if (!keys)
        return tl::unexpected(keys.error());
    if (!ours.isOfSameJournal(*keys))
        return failure(ErrorCode::OtherKeys);
    return unseal(spanOf(file), header, *keys);
}

/// Also two names of one file, which comparing paths would not see.
bool isSameFile(const QString& a, const QString& b)
{
    std::error_code outOfReach;
    return std::filesystem::equivalent(QFile::encodeName(a).toStdString(), QFile::encodeName(b).toStdString(),
                                       outOfReach);
}

} // namespace

Result<JournalCopy> readCopy(const QString& copy, const std::optional<Passphrase>& passphrase,
                             const KeyRing& ours)
{
    const auto file = readWholeFile(copy);
    if (!file)
        return tl::unexpected(file.error());
    const auto header = JournalHeader::read(spanOf(*file));
    if (!header)
        return tl::unexpected(header.error());
    if (header->locks.journal != ours.locks().journal)
        return failure(ErrorCode::OtherJournal);
    auto image = imageIn(*file, *header, passphrase, ours);
    if (!image)
        return tl::unexpected(image.error());
    if (const auto checked = SaveGate::check(header->locks.journal, image->span()); !checked)
        return tl::unexpected(checked.error());
    return JournalCopy{*std::move(image), file->first(JournalHeader::size)};
}

Result<void> removeCopy(const QString& copy, const QByteArray& head, const QString& journal)
{
    if (isSameFile(copy, journal))
        return failure(ErrorCode::WrongUse);
    const auto file = readWholeFile(copy);
    if (!file)
        return file.error().code == ErrorCode::FileNotFound ? Result<void>() : tl::unexpected(file.error());
    if (!file->startsWith(head))
        return failure(ErrorCode::ChangedOnDisk);
    return DurableFile(copy).erase();
}
