// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/printing.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

bool printPages(const SummaryPreview& preview, QPrinter& printer)
{
    printer.setFullPage(true); // the pages have margins of their own
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), preview.pageCount) : preview.pageCount;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        const QSizeF sheet = printer.paperRect(QPrinter::DevicePixel).size();
        const qreal scale =
            std::min(sheet.width() / preview.pageSize.width(), sheet.height() / preview.pageSize.height());
        painter.save();
        painter.scale(scale, scale);
        preview.paint(painter, page - 1);
        painter.restore();
    }
    return painter.end();
}
