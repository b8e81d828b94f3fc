// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

/// Whose something is, as a shape: ◐, ◑, ● and the empty ring of a free week.
enum class Mark
{
    First,
    Second,
    Both,
    Nobody
};

[[nodiscard]] constexpr Mark markOf(Partner partner)
{
    return partner == Partner::First ? Mark::First : Mark::Second;
}

/// The first partner's half is at the start of the line, so right to left it is the right half.
void paintMark(QPainter* painter, const QRectF& place, Mark mark, const QColor& colour,
               Qt::LayoutDirection direction);

/// Two halves, one whole: the mark of the couple, and of something both of them give.
void paintCoupleMark(QPainter* painter, const QRectF& place, const PerPartner<QColor>& colours,
                     Qt::LayoutDirection direction);
