// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey.h"

#include <functional>

/// Walks past every page of a check-in and every place once, and says at each where it is.
void onEveryPage(Journey& journey, const std::function<void(const QString& page)>& look);

void openTheOccasion(WindowDriver& driver); ///< The first one in the week that is shown.

/// The one page they do not come to without passphrases.
void onTheLockedPage(Journey& journey, const std::function<void(const QString& page)>& look);
