// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

#include <QLocale>

/// A place the keyboard can be in a week: an occasion, or a half hour with nothing planned.
struct WeekStop
{
    int column = 0;
    int startMinute = 0;
    int endMinute = 0;
    std::optional<std::size_t> block = {}; ///< Which of the view's blocks.

    [[nodiscard]] bool holds(int minute) const { return startMinute <= minute && minute < endMinute; }
};

/// All stops of a week, by day and hour, and the way from one to another. An occasion is one stop however
/// long it is, and takes the place of the half hours it covers.
class WeekStops
{
public:
    static constexpr int minutesInSlot = 30;

    WeekStops() = default;
    explicit WeekStops(const WeekView& view);

    [[nodiscard]] int count() const { return static_cast<int>(m_stops.size()); }
    [[nodiscard]] const WeekStop& at(int stop) const { return m_stops[static_cast<std::size_t>(stop)]; }
    /// The stop of a day that holds a minute, or lies nearest to it.
    [[nodiscard]] int nearest(int column, int minute) const;
    [[nodiscard]] std::optional<int> firstOccasion() const;
    [[nodiscard]] std::optional<int> ofBlock(std::size_t block) const;

    /// Where a key leads; nothing if it is none that moves. Arrows go from stop to stop, with Ctrl from
    /// occasion to occasion; Home and End to the first and last day, with Ctrl to the first and last hour.
    /// `minute` is the hour one keeps to when going sideways.
    [[nodiscard]] std::optional<int> movedBy(int key, bool withCtrl, int from, int minute,
                                             Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] int nextOccasion(int from, int step) const;

    std::vector<WeekStop> m_stops;
};

/// What a screen reader says of a half hour with nothing planned: "Wednesday, 11 June, 20:30, nothing
/// planned".
[[nodiscard]] QString freeStopName(const WeekView& view, const WeekStop& stop, const QLocale& locale);
