// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoring.h"

#include "domain/beyondreading.h"
#include "storage/durablefile.h"
#include "storage/memorydatabase.h"
#include "storage/sealedjournal.h"

#include <QFileInfo>

namespace {

/// A checked file once more, in the present form.
Result<SealedJournal> sealedAnew(const UnsealedFile& file, quint64 generation)
{
    const auto database = MemoryDatabase::fromImage(file.keys.locks().journal, file.image.span());
    if (!database)
        return tl::unexpected(database.error());
    const auto image = (*database)->image();
    return image ? SealedJournal::seal(*image, file.keys, generation) : tl::unexpected(image.error());
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
    quint64 next = generation;
    for (const Generation& known : backups.of(path))
        next = std::max(next, known.number);
    const auto sealed = sealedAnew(*kept, next + 1);
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
