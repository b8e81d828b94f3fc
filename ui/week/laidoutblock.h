// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"
#include "ui/parts/laidouttext.h"
#include "ui/theme.h"

#include <QPainterPath>

class BlockMeasure;

/// The mark of who offers something, at its place; of both where nobody is named.
struct GiverMark
{
    QRect place;
    std::optional<Partner> giver;
};

/// What stands in one block, each at its place in the week.
struct BlockContents
{
    std::optional<QRect> kind; ///< Of the glyph of its kind, where there is room for it.
    std::vector<LaidOutText> words;
    std::vector<GiverMark> givers;
};

/// One block of the week, laid out for its place once and painted as often as that is seen: kind and hours,
/// label, offers; with less room in fewer lines. Hours stay whole, words are elided and never clipped.
class LaidOutBlock
{
public:
    LaidOutBlock(const WeekBlock& block, const QRect& place, Qt::LayoutDirection direction,
                 const BlockMeasure& measure);

    void paint(QPainter* painter, bool selected, const Theme& theme) const;

private:
    void paintPaper(QPainter* painter, bool selected, const Theme& theme) const;
    void paintGiver(QPainter* painter, const GiverMark& mark, const Theme& theme) const;
    [[nodiscard]] bool isTogether() const { return m_kind == SharedTimeKind::TimeTogether; }

    SharedTimeKind m_kind;
    QRect m_place;
    Qt::LayoutDirection m_direction;
    qreal m_radius = 0;
    qreal m_line = 0;         ///< The width of its outline,
    qreal m_selectedLine = 0; ///< and while it is selected.
    QPainterPath m_bar;       ///< Along its start, for time together.
    BlockContents m_contents;
};
