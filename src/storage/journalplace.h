// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The real path, also of a file that does not exist yet: links above it are followed.
[[nodiscard]] QString realPathOf(const QString& path);

/// A name for the place of a journal that tells nobody which place it is: a hash of its real path, in hex.
[[nodiscard]] QByteArray placeOf(const QString& path);
