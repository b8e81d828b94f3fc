// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pageblock.h"

#include "exchange/printmark.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

struct Paint
{
    QPainter& painter;
    const QRectF& place;
    bool rightToLeft;

    void operator()(const TextPiece& text) const
    {
        painter.setPen(text.colour);
        text.layout->lineAt(text.line).draw(&painter, place.topLeft());
    }
    void operator()(const BoxPiece& box) const
    {
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        painter.setPen(box.outlineWidth > 0 ? QPen(box.outline, box.outlineWidth) : QPen(Qt::NoPen));
        if (box.radius > 0)
            painter.drawRoundedRect(place, box.radius, box.radius);
        else
            painter.drawRect(place);
    }
    void operator()(LineMark mark) const { paintMark(painter, mark, place, rightToLeft); }
    void operator()(TwoHalves) const { paintTwoHalves(painter, place, rightToLeft); }
};

bool stretches(const Piece& piece)
{
    const auto* box = std::get_if<BoxPiece>(&piece.what);
    return box && box->stretches;
}

} // namespace

void paintPiece(QPainter& painter, const Piece& piece, bool rightToLeft)
{
    std::visit(Paint{painter, piece.place, rightToLeft}, piece.what);
}

std::pair<PageBlock, PageBlock> cutAt(const PageBlock& block, qreal height)
{
    PageBlock above;
    PageBlock below;
    below.head = block.head;
    below.keepsWithNext = block.keepsWithNext;
    qreal cut = 0;
    qreal rest = block.height;
    for (const Piece& piece : block.pieces) {
        if (stretches(piece))
            continue;
        const bool fits = piece.place.bottom() <= height;
        (fits ? above : below).pieces.push_back(piece);
        if (fits)
            cut = std::max(cut, piece.place.bottom());
        else
            rest = std::min(rest, piece.place.top());
    }
    if (above.pieces.empty())
        return {{}, block};

    for (Piece& piece : below.pieces)
        piece.place.translate(0, -rest);
    above.spaceBefore = block.spaceBefore;
    above.height = cut;
    below.height = block.height - rest;
    for (const Piece& piece : block.pieces) {
        if (!stretches(piece))
            continue;
        Piece upper = piece;
        upper.place.setBottom(std::min(piece.place.bottom(), cut));
        above.pieces.push_back(upper);
        Piece lower = piece;
        lower.place.translate(0, -rest);
        lower.place.setTop(std::max(lower.place.top(), 0.0));
        if (lower.place.height() > 0)
            below.pieces.push_back(lower);
    }
    return {above, below};
}
