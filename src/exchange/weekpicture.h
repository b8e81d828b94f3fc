// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/blockbuilder.h"

/// The picture of a week: days across, hours down, what is planned as blocks. Never cut.
[[nodiscard]] PageBlock weekPicture(const SummaryWeek& week, const TextArea& area);
