// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/laidoutblock.h"

#include <vector>

class QWidget;

/// The blocks of a week with their words laid out. They hold for one view, size, font, look and direction,
/// and for screens of one pixel ratio.
class LaidOutWeek
{
public:
    /// A place for each block of the view; null where its day is not shown.
    LaidOutWeek(const QWidget* widget, const WeekView& view, const std::vector<QRect>& places,
                const BlockMeasure& measure);

    [[nodiscard]] qreal ratio() const { return m_ratio; }
    [[nodiscard]] const std::vector<LaidOutBlock>& blocks() const { return m_blocks; }

private:
    qreal m_ratio;
    std::vector<LaidOutBlock> m_blocks; ///< In the order of the view.
};
