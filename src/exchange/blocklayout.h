// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/blockbuilder.h"

/// Everything a summary says as blocks in order, the title first.
[[nodiscard]] std::vector<PageBlock> layOut(const SummaryPages& pages, const TextArea& area);
