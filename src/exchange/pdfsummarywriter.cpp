// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfsummarywriter.h"

#include "exchange/outputfile.h"
#include "exchange/pagepainter.h"
#include "exchange/pdfcharacters.h"
#include "exchange/printstyle.h"
#include "exchange/printtext.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>

namespace {

/// In memory first: a PDF that meets an error while it is written would say so to nobody.
Result<QByteArray> pdfOf(const SummaryPages& pages, const Progress& progress)
{
    const PagePainter sheets(pages);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::NotEnoughMemory);
    QPdfWriter writer(&buffer);
    writer.setResolution(Print::unitsInInch);
    writer.setTitle(pages.title);
    writer.setPageSize(QPageSize(sheets.pageSize() / Print::point, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::DeviceFailed);
    for (int page = 0; page < sheets.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return failure(ErrorCode::DeviceFailed);
        sheets.paint(painter, page);
        if (progress && !progress(page + 1, sheets.pageCount()))
            return failure(ErrorCode::Cancelled);
    }
    if (!painter.end())
        return failure(ErrorCode::DeviceFailed);
    nameUsualCharacters(bytes, twinsIn(QRawFont::fromFont(QFont(printFamily()))));
    return bytes;
}

} // namespace

Result<void> PdfSummaryWriter::write(const SummaryPages& pages, const QString& path, Overwrite overwrite,
                                     const Progress& progress) const
{
    const OutputFile file(path, overwrite);
    if (auto free = file.check(); !free)
        return free;
    return pdfOf(pages, progress).and_then([&](const QByteArray& bytes) { return file.write(bytes); });
}
