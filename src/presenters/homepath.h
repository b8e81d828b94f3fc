// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A path as people write it, with ~ for their home.
[[nodiscard]] QString fromHome(const QString& path);
