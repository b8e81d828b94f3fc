// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/week/weekgeometry.h"

class BlockMeasure;
class HourNames;
class QPainter;

/// The lines of days and hours, the names of the hours, and what is busy: all that lies behind the blocks, as
/// far as it touches what is dirty.
void paintWeekBackground(QPainter* painter, const WeekGeometry& geometry, const WeekView& view,
                         const HourNames& names, const Theme& theme, const QRect& dirty);

/// The line at this moment, with its dot at the start of the day.
void paintNow(QPainter* painter, const WeekGeometry& geometry, const WeekPlace& now, const Theme& theme);
[[nodiscard]] QRect nowRect(const QPaintDevice* device, const WeekGeometry& geometry, const WeekPlace& now);

/// The frame of a week in a viewport of this size: as many days as there is room for, and hours so high that
/// each block can say its own and its label.
[[nodiscard]] WeekFrame frameFor(const BlockMeasure& measure, const HourNames& names, const QSize& view,
                                 const WeekView& week, const std::vector<Lane>& lanes,
                                 Qt::LayoutDirection direction);
