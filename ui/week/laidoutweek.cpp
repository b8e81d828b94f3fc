// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/laidoutweek.h"

#include <QWidget>

LaidOutWeek::LaidOutWeek(const QWidget* widget, const WeekView& view, const std::vector<QRect>& places,
                         const BlockMeasure& measure)
    : m_ratio(widget->devicePixelRatioF())
{
    m_blocks.reserve(places.size());
    for (std::size_t block = 0; block < places.size(); ++block)
        m_blocks.emplace_back(view.blocks[block], places[block], widget->layoutDirection(), measure);
}
