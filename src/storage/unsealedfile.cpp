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

Result<UnsealedFile> unsealFile(const QString& path, const std::optional<Passphrase>& passphrase)
{
    const auto file = readWholeFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto header = JournalHeader::read(spanOf(*file));
    if (!header)
        return tl::unexpected(header.error());
    auto keys = KeyRing::unlock(header->locks, passphrase);
    if (!keys)
        return tl::unexpected(keys.error());
    auto image = unseal(spanOf(*file), *header, *keys);
    if (!image)
        return tl::unexpected(image.error());
    return UnsealedFile{*std::move(keys), *std::move(image), file->first(JournalHeader::size),
                        header->generation};
}

Result<UnsealedFile> unsealAndCheck(const QString& path, const std::optional<Passphrase>& passphrase)
{
    auto file = unsealFile(path, passphrase);
    if (!file)
        return file;
    const auto isOfOlderForm = SaveGate::check(file->keys.locks().journal, file->image.span());
    if (!isOfOlderForm)
        return tl::unexpected(isOfOlderForm.error());
    file->isOfOlderForm = *isOfOlderForm;
    return file;
}
