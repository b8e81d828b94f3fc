// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

/// Writes a summary in the form its file name asks for: HTML for ".html" and ".htm", else a PDF.
class SummaryFileWriter : public SummaryWriter
{
public:
    [[nodiscard]] Result<void> write(const SummaryPages& pages, const QString& path, Overwrite overwrite,
                                     const Progress& progress = {}) const override;
};
