// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unsealedfile.h"

#include "storage/folder.h"
#include "storage/savegate.h"
#include "storage/sealedjournal.h"

#include <QFile>
#include <QFileInfo>

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

Result<UnsealedFile> lookThrough(UnsealedFile file)
{
    const auto isOlder = SaveGate::checkSideBySide(file.keys.locks().journal, file.image.span());
    if (!isOlder)
        return tl::unexpected(isOlder.error());
    file.isOfOlderForm = *isOlder;
    return file;
}

Result<UnsealedFile> unsealAndCheck(const QString& path, const std::optional<Passphrase>& passphrase)
{
    return unsealFile(path, passphrase).and_then(lookThrough);
}
