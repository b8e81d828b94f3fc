// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/generationstore.h"
#include "storage/unsealedfile.h"

/// Puts a backup in the place of a journal that cannot be read, past the same gate as every save; what stood
/// there stays beside it as a conflict copy. Only with the lock held; runs Argon2id where there are
/// passphrases. Errors: StillWhole where the journal can be read; FileNotFound without such a backup; those
/// that tell of a journal that is only out of reach now.
[[nodiscard]] Result<UnsealedFile> putBack(const QString& path, quint64 generation,
                                           const std::optional<Passphrase>& passphrase,
                                           const GenerationStore& backups);
