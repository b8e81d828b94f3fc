// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weeklanes.h"

#include <algorithm>

std::vector<Lane> lanesOf(const std::vector<WeekBlock>& blocks)
{
    std::vector<Lane> lanes(blocks.size());
    std::size_t groupStart = 0;
    std::vector<int> laneEnds; // When the last block of each lane ends.
    int groupEnd = 0;
    const auto closeGroup = [&](std::size_t end) {
        for (std::size_t i = groupStart; i < end; ++i)
            lanes[i].of = static_cast<int>(laneEnds.size());
        laneEnds.clear();
        groupStart = end;
        groupEnd = 0;
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const WeekBlock& block = blocks[i];
        if (i > groupStart && (block.column != blocks[groupStart].column || block.startMinute >= groupEnd))
            closeGroup(i);
        const auto free = std::ranges::find_if(laneEnds, [&](int end) { return end <= block.startMinute; });
        lanes[i].place = static_cast<int>(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.push_back(block.endMinute);
        else
            *free = block.endMinute;
        groupEnd = std::max(groupEnd, block.endMinute);
    }
    closeGroup(blocks.size());
    return lanes;
}
