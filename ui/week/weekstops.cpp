// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekstops.h"

#include "presenters/timetext.h"

#include <algorithm>
#include <cstdlib>

namespace {

constexpr int minutesInHour = 60;

int distance(const WeekStop& stop, int minute)
{
    if (stop.holds(minute))
        return 0;
    return minute < stop.startMinute ? stop.startMinute - minute : minute - stop.endMinute + 1;
}

} // namespace

WeekStops::WeekStops(const WeekView& view)
{
    for (std::size_t i = 0; i < view.blocks.size(); ++i) {
        const WeekBlock& block = view.blocks[i];
        m_stops.push_back({block.column, block.startMinute, block.endMinute, i});
    }
    for (int column = 0; column < static_cast<int>(view.days.size()); ++column) {
        for (int minute = view.hours.from * minutesInHour; minute < view.hours.to * minutesInHour;
             minute += minutesInSlot) {
            const bool covered = std::ranges::any_of(view.blocks, [&](const WeekBlock& block) {
                return block.column == column && block.startMinute < minute + minutesInSlot &&
                       block.endMinute > minute;
            });
            if (!covered)
                m_stops.push_back({column, minute, minute + minutesInSlot});
        }
    }
    std::ranges::stable_sort(m_stops, {},
                             [](const WeekStop& stop) { return std::pair(stop.column, stop.startMinute); });
}

int WeekStops::nearest(int column, int minute) const
{
    int best = -1;
    for (int stop = 0; stop < count(); ++stop) {
        if (at(stop).column == column &&
            (best < 0 || distance(at(stop), minute) < distance(at(best), minute)))
            best = stop;
    }
    return std::max(0, best);
}

std::optional<int> WeekStops::firstOccasion() const
{
    return ofBlock(0);
}

std::optional<int> WeekStops::ofBlock(std::size_t block) const
{
    const auto found = std::ranges::find(m_stops, std::optional(block), &WeekStop::block);
    return found == m_stops.end() ? std::nullopt : std::optional(static_cast<int>(found - m_stops.begin()));
}

int WeekStops::nextOccasion(int from, int step) const
{
    for (int stop = from + step; stop >= 0 && stop < count(); stop += step) {
        if (at(stop).block)
            return stop;
    }
    return from;
}

std::optional<int> WeekStops::movedBy(int key, bool withCtrl, int from, int minute,
                                      Qt::LayoutDirection direction) const
{
    if (m_stops.empty())
        return std::nullopt;
    const int column = at(from).column;
    const int lastColumn = m_stops.back().column;
    const bool mirrored = direction == Qt::RightToLeft;
    const auto within = [&](int stop) {
        return stop >= 0 && stop < count() && at(stop).column == column ? stop : from;
    };
    switch (key) {
    case Qt::Key_Up:
        return withCtrl ? nextOccasion(from, -1) : within(from - 1);
    case Qt::Key_Down:
        return withCtrl ? nextOccasion(from, 1) : within(from + 1);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = (key == Qt::Key_Right) != mirrored ? 1 : -1;
        return withCtrl ? nextOccasion(from, step)
                        : nearest(std::clamp(column + step, 0, lastColumn), minute);
    }
    case Qt::Key_Home:
        return withCtrl ? nearest(column, 0) : nearest(0, minute);
    case Qt::Key_End:
        return withCtrl ? nearest(column, HourBand::hoursInDay * minutesInHour) : nearest(lastColumn, minute);
    default:
        return std::nullopt;
    }
}

QString freeStopName(const WeekView& view, const WeekStop& stop, const QLocale& locale)
{
    const bool busy = std::ranges::any_of(view.busy, [&](const WeekBusy& stretch) {
        return stretch.column == stop.column && stretch.startMinute < stop.endMinute &&
               stretch.endMinute > stop.startMinute;
    });
    const QString day = view.days[static_cast<std::size_t>(stop.column)].longName;
    const QString time = TimeText(locale).time(stop.startMinute);
    return (busy ? QCoreApplication::translate("WeekGrid", "%1, %2, busy", "day and time")
                 : QCoreApplication::translate("WeekGrid", "%1, %2, nothing planned", "day and time"))
        .arg(day, time);
}
