// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagepainter.h"

#include "exchange/blocklayout.h"
#include "exchange/pagebreaker.h"

#include <QPageSize>
#include <QPainter>

struct PagePainter::Sheets
{
    QSizeF size;
    bool rightToLeft = false;
    std::vector<PageBreaker::Page> pages;
};

namespace {

constexpr qreal bodyToFooter = 10 * Print::point;

QSizeF sizeOf(Paper paper)
{
    const auto id = paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4;
    return QPageSize::size(id, QPageSize::Point) * Print::point;
}

PageBlock footerBlock(const SummaryPages& pages, const TextArea& area, qsizetype page, qsizetype count)
{
    BlockBuilder builder(area);
    builder.rule(0, Print::hairline, PrintColour::rule);
    constexpr qreal top = 8 * Print::point;
    const QString number = pages.pageOf.arg(page).arg(count);
    const qreal numberWidth = printWidth(number, PrintStyles::footer) + Print::point;
    const qreal width = area.width - numberWidth - 12 * Print::point;
    builder.text(elidedForPrint(pages.footer, PrintStyles::footer, width), {0, top, width},
                 PrintStyles::footer);
    const qreal bottom = builder.text(number, {area.width - numberWidth, top, numberWidth, Qt::AlignTrailing},
                                      PrintStyles::footer);
    return builder.block(bottom);
}

} // namespace

PagePainter::PagePainter(const SummaryPages& pages) : m_sheets(std::make_unique<Sheets>())
{
    m_sheets->size = sizeOf(pages.paper);
    m_sheets->rightToLeft = pages.rightToLeft;
    const TextArea area{m_sheets->size.width() - 2 * Print::margin, pages.rightToLeft};
    const qreal height = m_sheets->size.height() - 2 * Print::margin;
    m_sheets->pages = PageBreaker(height - bodyToFooter).pagesOf(layOut(pages, area));
    const auto count = static_cast<qsizetype>(m_sheets->pages.size());
    for (qsizetype i = pages.hasTitlePage ? 1 : 0; i < count; ++i) {
        for (Piece& piece : footerBlock(pages, area, i + 1, count).pieces) {
            piece.place.translate(0, height);
            m_sheets->pages[static_cast<std::size_t>(i)].push_back(std::move(piece));
        }
    }
}

PagePainter::~PagePainter() = default;
PagePainter::PagePainter(PagePainter&&) noexcept = default;
PagePainter& PagePainter::operator=(PagePainter&&) noexcept = default;

int PagePainter::pageCount() const
{
    return static_cast<int>(m_sheets->pages.size());
}

QSizeF PagePainter::pageSize() const
{
    return m_sheets->size;
}

void PagePainter::paint(QPainter& painter, int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(Print::margin, Print::margin);
    for (const Piece& piece : m_sheets->pages[static_cast<std::size_t>(page)])
        paintPiece(painter, piece, m_sheets->rightToLeft);
    painter.restore();
}
