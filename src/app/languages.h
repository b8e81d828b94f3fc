// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The languages this program speaks, as BCP 47; English is the one it is written in.
[[nodiscard]] QStringList spokenLanguages();

/// Speaks that language from now on, or with none the computer’s; what has no translation stays English.
/// Before the first window.
void speak(const QString& language);
