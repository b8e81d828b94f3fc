// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoring.h"

#include "domain/beyondreading.h"
#include "storage/durablefile.h"
#include "storage/memorydatabase.h"
#include "storage/savegate.h"

#include <QFileInfo>

namespace {

/// The image of a checked file once more, as what may be sealed.
Result<VerifiedImage> verified(const UnsealedFile& file)
{
    const auto database = MemoryDatabase::fromImage(file.keys.locks().journal, file.image.span());
    if (!database)
        return tl::unexpected(database.error());
    auto image = (*database)->image();
    if (!image)
        return tl::unexpected(image.error());
    return SaveGate::pass(file.keys.locks().journal, *std::move(image));
}

} // namespace

Result<UnsealedFile> putBack(const QString& path, quint64 generation,
                             const std::optional<Passphrase>& passphrase, const GenerationStore& backups)
{
    const auto present = unsealAndCheck(path, passphrase);
    if (present)
        return failure(ErrorCode::StillWhole);
    if (const ErrorCode code = present.error().code;
        code != ErrorCode::FileNotFound && !isBeyondReading(code))
        return tl::unexpected(present.error());
    const QString backup = backups.pathOf(path, generation);
    if (backup.isEmpty())
        return failure(ErrorCode::FileNotFound, QStringLiteral("backup %1").arg(generation));
    const auto kept = unsealAndCheck(backup, passphrase);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto image = verified(*kept);
    if (!image)
        return tl::unexpected(image.error());

    quint64 next = generation;
    for (const Generation& known : backups.of(path))
        next = std::max(next, known.number);
    const auto sealed = SealedJournal::seal(*image, kept->keys, next + 1);
    if (!sealed)
        return tl::unexpected(sealed.error());
    DurableFile file(path);
    if (!QFileInfo::exists(path)) {
        if (const auto created = file.create(*sealed); !created)
            return tl::unexpected(created.error());
    } else if (const auto replaced = file.replace(*sealed, {}); !replaced) {
        return tl::unexpected(replaced.error());
    }
    return unsealAndCheck(path, passphrase);
}
