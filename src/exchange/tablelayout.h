// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/blockbuilder.h"

/// A table as one block for each row, so that a page may end between any two; its header stands again on
/// every page it reaches.
[[nodiscard]] std::vector<PageBlock> tableBlocks(const SummaryTable& table, const TextArea& area);
