// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unsealedfile.h"

#include "storage/folder.h"
#include "storage/memorydatabase.h"
#include "storage/savegate.h"
#include "storage/sealedjournal.h"

#include <QFile>
#include <QFileInfo>

#include <future>

std::span<const unsigned char> spanOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

std::optional<JournalId> journalNamedIn(const QString& path)
{
    constexpr qsizetype offset = 16; // docs/formats.md
    constexpr qsizetype idSize = 16;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(offset + idSize);
    if (head.size() < offset + idSize)
        return std::nullopt;
    return JournalId::fromBytes(head.sliced(offset, idSize));
}

Result<JournalHeader> readHeader(const QString& path)
{
    const auto file = readWholeFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return JournalHeader::read(spanOf(*file));
}

Result<JournalHeader> readHead(const QString& path)
{
    const auto start = readStartOfFile(path, JournalHeader::largestHead);
    if (!start)
        return tl::unexpected(start.error());
    return JournalHeader::readHead(spanOf(start->bytes), start->fileSize);
}

Result<UnsealedFile> unsealFile(const QString& path, const std::optional<Passphrase>& passphrase)
{
    const auto file = readWholeFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto bytes = spanOf(*file);
    const auto header = JournalHeader::readHead(bytes, bytes.size());
    if (!header)
        return tl::unexpected(header.error());
    auto keys = KeyRing::unlock(header->locks, passphrase);
    auto image = keys ? unseal(bytes, *header, *keys) : tl::unexpected(keys.error());
    if (!image) {
        // A seal that opens says more than a sum; one that does not may have lost bytes by accident alone.
        const auto whole = JournalHeader::checkBodySum(bytes);
        return tl::unexpected(whole ? image.error() : whole.error());
    }
    return UnsealedFile{*std::move(keys), *std::move(image), file->first(JournalHeader::size),
                        header->generation};
}

Result<UnsealedFile> unsealAndCheck(const QString& path, const std::optional<Passphrase>& passphrase)
{
    auto file = unsealFile(path, passphrase);
    if (!file)
        return file;
    // At the same time: nothing else is to be done until both are through. The pages too, for an index that
    // says something else than its table would show words that nobody said yes to.
    const JournalId& journal = file->keys.locks().journal;
    auto pages = std::async(std::launch::async, [&]() -> Result<void> {
        const auto database = MemoryDatabase::readOnly(journal, file->image.span());
        return database ? SaveGate::checkPages(**database) : tl::unexpected(database.error());
    });
    const auto database = MemoryDatabase::readOnly(journal, file->image.span());
    auto checked = database ? SaveGate::checkRules(**database) : tl::unexpected(database.error());
    if (const auto sound = pages.get(); checked)
        checked = sound;
    if (!checked)
        return tl::unexpected(checked.error());
    file->isOfOlderForm = (*database)->wasBroughtUpToDate();
    return file;
}
