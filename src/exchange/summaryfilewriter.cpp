// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/summaryfilewriter.h"

#include "exchange/htmlsummarywriter.h"
#include "exchange/pdfsummarywriter.h"

using namespace Qt::StringLiterals;

Result<void> SummaryFileWriter::write(const SummaryPages& pages, const QString& path, Overwrite overwrite,
                                      const Progress& progress) const
{
    const bool isHtml =
        path.endsWith(u".html"_s, Qt::CaseInsensitive) || path.endsWith(u".htm"_s, Qt::CaseInsensitive);
    if (isHtml)
        return HtmlSummaryWriter().write(pages, path, overwrite, progress);
    return PdfSummaryWriter().write(pages, path, overwrite, progress);
}
