// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pageblock.h"
#include "exchange/printtext.h"

/// The width text has on a page, and from which side it is read.
struct TextArea
{
    qreal width;
    bool rightToLeft = false;
};

/// Collects the pieces of one block. Places count from the side reading starts on; from right to left all is
/// mirrored here and nowhere else.
class BlockBuilder
{
public:
    explicit BlockBuilder(const TextArea& area) : m_area(area) {}

    [[nodiscard]] const TextArea& area() const { return m_area; }

    struct TextPlace
    {
        qreal x;
        qreal y;
        qreal width;
        Qt::Alignment alignment = Qt::AlignLeading;
        qsizetype boldLead = 0;
    };
    /// Returns the lower end of the text.
    qreal text(const QString& words, const TextPlace& place, const PrintStyle& style);
    /// A line after its mark, the mark in the middle of the first line's height; returns the lower end.
    qreal markedText(const MarkedLine& line, const TextPlace& place, const PrintStyle& style);
    void mark(LineMark mark, const QRectF& place);
    void twoHalves(const QRectF& place);
    void box(const QRectF& place, const BoxPiece& box);
    void rule(qreal y, qreal thickness, const QColor& colour); ///< Over the whole width.

    [[nodiscard]] PageBlock block(qreal height, qreal spaceBefore = 0);

private:
    [[nodiscard]] QRectF mirrored(const QRectF& place) const;

    TextArea m_area;
    std::vector<Piece> m_pieces;
};
