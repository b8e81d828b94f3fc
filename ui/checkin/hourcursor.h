// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkin/hourgrid.h"

/// Where a key leads from one half hour of the week; nothing if it is not a key that moves. Left and right
/// follow the eye, so they are swapped from right to left.
[[nodiscard]] std::optional<HourCell> movedBy(int key, const HourCell& from, Qt::LayoutDirection direction);
