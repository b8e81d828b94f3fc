// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

#include <QSizeF>

#include <memory>

class QPainter;

/// A summary laid out once, painted page by page; preview, print and PDF are all this. Units are tenths of a
/// point: scale the painter to what a page has to fill. Needs a QGuiApplication, for its fonts.
class PagePainter
{
public:
    explicit PagePainter(const SummaryPages& pages);
    ~PagePainter();
    PagePainter(PagePainter&&) noexcept;
    PagePainter& operator=(PagePainter&&) noexcept;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSizeF pageSize() const; ///< Of the whole sheet.
    /// Text, rules and shapes of a page counted from 0; the paper itself is left as it is.
    void paint(QPainter& painter, int page) const;

private:
    struct Sheets;
    std::unique_ptr<Sheets> m_sheets;
};
