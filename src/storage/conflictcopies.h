// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Other versions of a journal that stand beside it: those of sync tools (Syncthing, Nextcloud, ownCloud,
/// Dropbox) and our own.
[[nodiscard]] QStringList conflictCopiesOf(const QString& journalPath);
