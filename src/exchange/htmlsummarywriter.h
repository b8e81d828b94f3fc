// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

/// A summary as one HTML document: real headings and tables, no scripts, nothing from anywhere else. The
/// form for those who have it read aloud. Signs become words, and a week is its table alone.
[[nodiscard]] QByteArray summaryHtml(const SummaryPages& pages);

/// Writes a summary as HTML.
class HtmlSummaryWriter : public SummaryWriter
{
public:
    [[nodiscard]] Result<void> write(const SummaryPages& pages, const QString& path, Overwrite overwrite,
                                     const Progress& progress = {}) const override;
};
