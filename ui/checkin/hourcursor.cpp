// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/hourcursor.h"

#include "domain/availability.h"

#include <algorithm>

std::optional<HourCell> movedBy(int key, const HourCell& from, Qt::LayoutDirection direction)
{
    constexpr int lastColumn = Availability::daysInWeek - 1;
    constexpr int lastHalf = Availability::halfHoursInDay - 1;
    constexpr int page = 4;
    const int onward = direction == Qt::LeftToRight ? 1 : -1;
    HourCell to = from;
    switch (key) {
    case Qt::Key_Left:
        to.column -= onward;
        break;
    case Qt::Key_Right:
        to.column += onward;
        break;
    case Qt::Key_Up:
        to.half -= 1;
        break;
    case Qt::Key_Down:
        to.half += 1;
        break;
    case Qt::Key_PageUp:
        to.half -= page;
        break;
    case Qt::Key_PageDown:
        to.half += page;
        break;
    case Qt::Key_Home:
        to.column = 0;
        break;
    case Qt::Key_End:
        to.column = lastColumn;
        break;
    default:
        return std::nullopt;
    }
    return HourCell{std::clamp(to.column, 0, lastColumn), std::clamp(to.half, 0, lastHalf)};
}
