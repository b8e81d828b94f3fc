// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/laidoutblock.h"
#include "ui/week/weekgeometry.h"

#include <QPixmap>

class QWidget;

/// What a week is painted from: all that lies behind the blocks as a picture, and the blocks with their words
/// laid out. It holds for one view, size, font, look and direction, and for screens of one pixel ratio.
class LaidOutWeek
{
public:
    /// A place for each block of the view; null where its day is not shown.
    LaidOutWeek(const QWidget* widget, const WeekView& view, const WeekGeometry& geometry,
                const std::vector<QRect>& places);

    [[nodiscard]] qreal ratio() const { return m_background.devicePixelRatioF(); }
    [[nodiscard]] const QPixmap& background() const { return m_background; }
    [[nodiscard]] const std::vector<LaidOutBlock>& blocks() const { return m_blocks; }

private:
    QPixmap m_background;
    std::vector<LaidOutBlock> m_blocks; ///< In the order of the view.
};
