// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

#include <QSizeF>

#include <functional>

class QPainter;

/// A summary laid out: how many pages, how large a sheet is in units of the painter, and who paints one.
struct SummaryPreview
{
    int pageCount = 0;
    QSizeF pageSize;
    std::function<void(QPainter& painter, int page)> paint;
};

/// Lays a summary out; given by whoever joins the rooms, so that preview and PDF are the same pages.
using MakeSummaryPreview = std::function<SummaryPreview(const SummaryPages& pages)>;
