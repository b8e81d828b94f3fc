// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include <algorithm>

void Availability::paint(const HalfHours& stretch)
{
    for (int half = stretch.from; half < stretch.to; ++half)
        set(stretch.day, half, stretch.suits);
}

bool Availability::isEmpty() const
{
    return std::ranges::all_of(m_cells, [](Suits suits) { return suits == Suits::No; });
}

std::vector<HalfHours> Availability::stretches() const
{
    std::vector<HalfHours> found;
    for (int day = 0; day < daysInWeek; ++day) {
        for (int half = 0; half < halfHoursInDay;) {
            const Suits suits = at(day, half);
            int end = half + 1;
            while (end < halfHoursInDay && at(day, end) == suits)
                ++end;
            if (suits != Suits::No)
                found.push_back({day, half, end, suits});
            half = end;
        }
    }
    return found;
}

Suits Availability::worst(int day, int startMinute, int durationMinutes) const
{
    constexpr int halfHoursInWeek = daysInWeek * halfHoursInDay;
    const int first = day * halfHoursInDay + startMinute / minutesInHalfHour;
    const int end =
        day * halfHoursInDay + (startMinute + durationMinutes + minutesInHalfHour - 1) / minutesInHalfHour;
    Suits worst = Suits::Works;
    for (int half = first; half < end; ++half)
        worst = std::min(worst, m_cells[static_cast<std::size_t>(half % halfHoursInWeek)]);
    return worst;
}
