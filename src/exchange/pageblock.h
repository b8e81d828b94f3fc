// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

#include <QColor>
#include <QRectF>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

class QPainter;
class QTextLayout;

/// One line of set text.
struct TextPiece
{
    std::shared_ptr<QTextLayout> layout;
    int line;
    QColor colour;
};

/// A rule, a bar or a box.
struct BoxPiece
{
    QColor fill = {};
    QColor outline = {};
    qreal outlineWidth = 0;
    qreal radius = 0;
    bool stretches = false; ///< A bar beside text, cut with it where a page ends.
};

/// The sign of the two halves beside the title.
struct TwoHalves
{
};

/// The smallest thing that is painted, with its place.
struct Piece
{
    QRectF place;
    std::variant<TextPiece, BoxPiece, LineMark, TwoHalves> what;
};

void paintPiece(QPainter& painter, const Piece& piece, bool rightToLeft);

/// What stays together on a page: pieces placed from the block's own top.
struct PageBlock
{
    std::vector<Piece> pieces;
    qreal height = 0;
    qreal spaceBefore = 0;                      ///< Not at the top of a page.
    bool keepsWithNext = false;                 ///< Never the last on a page.
    bool beginsPage = false;                    ///< Always the first on a page.
    std::shared_ptr<const PageBlock> head = {}; ///< Stands again above it on a new page.
};

/// Cuts a block that no page can hold: the lines that end above the height, and the rest moved up.
/// The first part is empty where not even one line fits.
[[nodiscard]] std::pair<PageBlock, PageBlock> cutAt(const PageBlock& block, qreal height);
