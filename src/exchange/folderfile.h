// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

/// Writes a file of a folder that others read meanwhile: as PATH.tmp first, which they know to leave alone,
/// then under its name. Only its owner can read it.
/// By hand because QSaveFile gives the temporary file a name that vdir programs would take for an event.
[[nodiscard]] Result<void> writeInFolder(const QString& path, const QByteArray& bytes);
[[nodiscard]] Result<void> removeFromFolder(const QString& path); ///< Fine where there is none.
