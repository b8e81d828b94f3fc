// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkin/hourgrid.h"
#include "ui/theme.h"

#include <QLocale>

class QPainter;

/// The hairlines of every `everyHalf` half hours and every day, with a frame around all of them.
void paintHourLines(QPainter* painter, const HourGrid& grid, const Theme& theme, int everyHalf = 2);
/// Dotted lines at the half hours; below what is painted in the cells.
void paintHalfHourLines(QPainter* painter, const HourGrid& grid, const Theme& theme);

/// The short names of the days, each over its column, in a strip of this height at the top.
void paintDayNames(QPainter* painter, const HourGrid& grid, const QRect& strip, const QLocale& locale,
                   const Theme& theme);

/// How long the names of the hours are: "20:00", or "20" where there is little room.
enum class HourNames
{
    Full,
    Short
};

/// The room they need beside the grid, with a gap.
[[nodiscard]] int hourNamesWidth(const QPaintDevice* device, const QLocale& locale, HourNames names);
/// Every second hour beside its line; the uppermost one is moved down rather than cut.
void paintHourNames(QPainter* painter, const HourGrid& grid, const QLocale& locale, HourNames names,
                    const Theme& theme);
