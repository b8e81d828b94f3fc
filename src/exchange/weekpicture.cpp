// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/weekpicture.h"

#include <QSizeF>

#include <algorithm>

namespace {

constexpr qreal point = Print::point;
constexpr int daysInWeek = 7;
constexpr int minutesInHour = 60;
constexpr int labelEveryHours = 3;
constexpr qreal headHeight = 17 * point;
constexpr qreal usualHourHeight = 10.9 * point;
constexpr qreal tallestGrid = 240 * point;
constexpr qreal inset = 2 * point;

struct Grid
{
    const SummaryWeek& week;
    qreal left;
    qreal columnWidth;
    qreal hourHeight;

    [[nodiscard]] int hours() const { return week.lastHour - week.firstHour; }
    [[nodiscard]] qreal bottom() const { return headHeight + hours() * hourHeight; }
    [[nodiscard]] qreal yOf(int minute) const
    {
        return headHeight + (qreal(minute) / minutesInHour - week.firstHour) * hourHeight;
    }
};

void drawLines(BlockBuilder& builder, const Grid& grid)
{
    const qreal width = grid.columnWidth * daysInWeek;
    for (int hour = 0; hour <= grid.hours(); ++hour) {
        const bool strong = hour % labelEveryHours == 0 || hour == grid.hours();
        builder.box({grid.left, headHeight + hour * grid.hourHeight, width, Print::hairline},
                    {strong ? PrintColour::rule : PrintColour::hourLine});
    }
    for (int day = 0; day <= daysInWeek; ++day)
        builder.box({grid.left + day * grid.columnWidth, headHeight, Print::hairline,
                     grid.bottom() - headHeight + Print::hairline},
                    {PrintColour::rule});
}

void drawNames(BlockBuilder& builder, const Grid& grid)
{
    PrintStyle style = PrintStyles::label;
    qreal widest = 0;
    for (const QString& name : grid.week.dayNames)
        widest = std::max(widest, printWidth(name, style));
    style.size = std::min(style.size, style.size * (grid.columnWidth - 2 * inset) / std::max(widest, 1.0));
    for (int day = 0; day < std::min<qsizetype>(daysInWeek, grid.week.dayNames.size()); ++day)
        builder.text(grid.week.dayNames[day],
                     {grid.left + day * grid.columnWidth, 0, grid.columnWidth, Qt::AlignHCenter}, style);

    const qreal line = PrintStyles::hour.size * PrintStyles::hour.leading * point;
    const auto labels = std::min<qsizetype>(grid.hours(), grid.week.hourNames.size());
    for (int hour = 0; hour < labels; hour += labelEveryHours) {
        const qreal y = headHeight + hour * grid.hourHeight - (hour == 0 ? line / 4 : line / 2);
        builder.text(grid.week.hourNames[hour], {0, y, grid.left - 6 * point, Qt::AlignTrailing},
                     PrintStyles::hour);
    }
}

/// Where blocks of one day overlap, each gets a lane of its own.
struct Lane
{
    int index = 0;
    int count = 1;
};

std::vector<Lane> lanesOf(const std::vector<SummaryWeekBlock>& blocks)
{
    std::vector<Lane> lanes(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::vector<std::size_t> group{i};
        for (std::size_t j = 0; j < i; ++j) {
            if (blocks[j].column == blocks[i].column && blocks[j].startMinute < blocks[i].endMinute &&
                blocks[i].startMinute < blocks[j].endMinute)
                group.push_back(j);
        }
        const auto isTaken = [&](int index) {
            return std::ranges::any_of(group, [&](auto j) { return j != i && lanes[j].index == index; });
        };
        while (isTaken(lanes[i].index))
            ++lanes[i].index;
        int count = 1;
        for (const std::size_t j : group)
            count = std::max({count, lanes[j].count, lanes[j].index + 1});
        for (const std::size_t j : group)
            lanes[j].count = count;
    }
    return lanes;
}

/// The words of a block as they fit best.
struct FittedWords
{
    QString words;
    qreal size;
};

/// On one line, else on two in a smaller size, else squeezed and at last cut with an ellipsis.
FittedWords fitted(QString words, PrintStyle style, const QSizeF& room)
{
    constexpr qreal lowest = 5.5;
    const qreal natural = printWidth(words, style);
    const qreal oneLine = style.size * room.width() / std::max(natural, 1.0);
    if (oneLine >= style.size * 0.9)
        return {words, std::min(style.size, oneLine)};
    const qreal twoLines = std::min(6.5, room.height() / (2 * style.leading * point));
    if (const qsizetype dash = words.indexOf(QChar(0x2013)); dash > 0 && twoLines >= lowest)
        return {words.insert(dash + 1, QChar(QChar::LineSeparator)), twoLines};
    style.size = std::max(lowest, oneLine);
    return {elidedForPrint(words, style, room.width() + point), style.size};
}

void drawWords(BlockBuilder& builder, const SummaryWeekBlock& block, const QRectF& place)
{
    const bool talk = block.kind == SharedTimeKind::CheckInTalk;
    constexpr qreal markSize = 6 * point;
    constexpr qreal gap = 2 * point;
    const qreal width = place.width() - markSize - gap;
    PrintStyle style{7.5, QFont::Normal, talk ? PrintColour::talkInk : PrintColour::togetherInk};
    const FittedWords fit = fitted(block.words, style, {width, place.height()});
    style.size = fit.size;
    const qreal line = style.size * style.leading * point;
    const qreal height = line * static_cast<qreal>(fit.words.count(QChar(QChar::LineSeparator)) + 1);
    const qreal y = place.top() + std::clamp((place.height() - height) / 2, 0.0, 2 * point);
    builder.mark(talk ? LineMark::Talk : LineMark::Both,
                 {place.left(), y + (line - markSize) / 2, markSize, markSize});
    builder.text(fit.words, {place.left() + markSize + gap, y, width + point}, style);
}

void drawBlock(BlockBuilder& builder, const Grid& grid, const SummaryWeekBlock& block, const Lane& lane)
{
    constexpr qreal lowest = 9 * point;
    const qreal laneWidth = (grid.columnWidth - inset) / lane.count;
    const qreal x = grid.left + block.column * grid.columnWidth + inset * 0.75 + lane.index * laneWidth;
    qreal top = grid.yOf(block.startMinute) + 0.5 * point;
    const qreal height = std::max(lowest, grid.yOf(block.endMinute) - top);
    top = std::min(top, grid.bottom() - height);
    const QRectF place(x, top, laneWidth - 0.5 * point, height);
    if (block.kind == SharedTimeKind::CheckInTalk) {
        builder.box(place.adjusted(0.5 * point, 0.5 * point, -0.5 * point, -0.5 * point),
                    {PrintColour::paper, PrintColour::talkSolid, point, 2 * point});
    } else {
        builder.box(place, {PrintColour::togetherTint, {}, 0, 2 * point});
        builder.box({x, top, 2.5 * point, height}, {PrintColour::togetherSolid, {}, 0, point});
    }
    const qreal rim = block.kind == SharedTimeKind::CheckInTalk ? point : 0.5 * point;
    drawWords(builder, block, place.adjusted(5.5 * point, rim, -1.5 * point, -rim));
}

} // namespace

PageBlock weekPicture(const SummaryWeek& week, const TextArea& area)
{
    qreal gutter = 0;
    for (const QString& name : week.hourNames)
        gutter = std::max(gutter, printWidth(name, PrintStyles::hour));
    gutter += 9 * point;
    const int hours = std::max(1, week.lastHour - week.firstHour);
    const Grid grid{week, gutter, (area.width - gutter - Print::hairline) / daysInWeek,
                    std::min(usualHourHeight, tallestGrid / hours)};

    BlockBuilder builder(area);
    drawLines(builder, grid);
    drawNames(builder, grid);
    const std::vector<Lane> lanes = lanesOf(week.blocks);
    for (std::size_t i = 0; i < week.blocks.size(); ++i)
        drawBlock(builder, grid, week.blocks[i], lanes[i]);
    return builder.block(grid.bottom() + Print::hairline, 8 * point);
}
