// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

/// Where a block stands beside those it overlaps: one of so many lanes of its day.
struct Lane
{
    int place = 0;
    int of = 1;
    friend bool operator==(const Lane&, const Lane&) = default;
};

/// One lane for each block, in their order; blocks come sorted by day and start.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<WeekBlock>& blocks);
