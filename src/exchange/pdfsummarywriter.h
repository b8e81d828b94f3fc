// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

/// Writes a summary as a PDF with real text and embedded fonts. Needs a QGuiApplication, for its fonts.
class PdfSummaryWriter : public SummaryWriter
{
public:
    [[nodiscard]] Result<void> write(const SummaryPages& pages, const QString& path, Overwrite overwrite,
                                     const Progress& progress = {}) const override;
};
