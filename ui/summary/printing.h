// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/summarypreview.h"

class QPrinter;

/// Paints the pages of a preview on a printer, each as large as its sheet; only the pages that were asked
/// for. False where the printer did not take them.
[[nodiscard]] bool printPages(const SummaryPreview& preview, QPrinter& printer);
