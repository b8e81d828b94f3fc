// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr qreal point = Print::point;
constexpr qreal gap = 12 * point;
constexpr qreal padding = 5.5 * point;

struct Column
{
    qreal x = 0;
    qreal width = 0;
    PrintStyle style = PrintStyles::body;
};

qreal widthOf(const SummaryTable::Cell& cell, const PrintStyle& style)
{
    qreal widest = 0;
    for (const MarkedLine& line : cell) {
        const qreal sign = line.mark == LineMark::None ? 0 : Print::markSize + Print::markGap;
        widest = std::max(widest, sign + printWidth(line.words, style));
    }
    return widest;
}

std::vector<qreal> naturalWidths(const SummaryTable& table, const std::vector<Column>& columns)
{
    std::vector<qreal> widths(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (static_cast<qsizetype>(i) < table.header.size())
            widths[i] = printWidth(table.header[static_cast<qsizetype>(i)], PrintStyles::label);
        for (const auto& row : table.rows) {
            if (i < row.size())
                widths[i] = std::max(widths[i], widthOf(row[i], columns[i].style));
        }
    }
    return widths;
}

/// Wide columns give way until all fit; the narrow ones keep their words on one line.
void shrinkToFit(std::vector<qreal>& widths, qreal room)
{
    for (std::size_t round = 0; round < widths.size(); ++round) {
        const qreal total = std::accumulate(widths.begin(), widths.end(), 0.0);
        if (total <= room)
            return;
        const auto widest = std::ranges::max_element(widths);
        const qreal fair = room / static_cast<qreal>(widths.size());
        *widest = std::max(fair, *widest - (total - room));
    }
}

std::vector<Column> columnsOf(const SummaryTable& table, const TextArea& area)
{
    std::size_t count = static_cast<std::size_t>(table.header.size());
    for (const auto& row : table.rows)
        count = std::max(count, row.size());
    std::vector<Column> columns(count);
    if (table.boldColumn >= 0 && static_cast<std::size_t>(table.boldColumn) < count)
        columns[static_cast<std::size_t>(table.boldColumn)].style = PrintStyles::label;

    if (table.header.isEmpty() && count == 2) {
        // A list with names stands on the same lines as the answers.
        columns[0].width = Print::firstVoice * area.width - gap;
        columns[1].x = Print::firstVoice * area.width;
        columns[1].width = area.width - columns[1].x;
        return columns;
    }
    std::vector<qreal> widths = naturalWidths(table, columns);
    const auto gaps = static_cast<qreal>(count > 0 ? count - 1 : 0);
    shrinkToFit(widths, area.width - gaps * gap);
    const qreal spare = area.width - gaps * gap - std::accumulate(widths.begin(), widths.end(), 0.0);
    qreal x = 0;
    for (std::size_t i = 0; i < count; ++i) {
        columns[i].x = x;
        columns[i].width = i + 1 == count ? area.width - x : widths[i];
        x += widths[i] + gap + (gaps > 0 ? spare / gaps * 0.8 : 0);
    }
    return columns;
}

PageBlock headerBlock(const SummaryTable& table, const std::vector<Column>& columns, const TextArea& area)
{
    BlockBuilder builder(area);
    qreal bottom = 0;
    for (std::size_t i = 0; i < columns.size() && static_cast<qsizetype>(i) < table.header.size(); ++i)
        bottom = std::max(bottom, builder.text(table.header[static_cast<qsizetype>(i)],
                                               {columns[i].x, 0, columns[i].width}, PrintStyles::label));
    bottom += padding;
    builder.rule(bottom, Print::line, PrintColour::text);
    PageBlock block = builder.block(bottom + Print::line, 14 * point);
    block.keepsWithNext = true;
    return block;
}

PageBlock rowBlock(const std::vector<SummaryTable::Cell>& row, const std::vector<Column>& columns,
                   const TextArea& area)
{
    BlockBuilder builder(area);
    qreal bottom = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        qreal y = padding;
        for (const MarkedLine& line : row[i])
            y = builder.markedText(line, {columns[i].x, y, columns[i].width}, columns[i].style);
        bottom = std::max(bottom, y);
    }
    bottom += padding;
    builder.rule(bottom, Print::hairline, PrintColour::rule);
    return builder.block(bottom + Print::hairline);
}

} // namespace

std::vector<PageBlock> tableBlocks(const SummaryTable& table, const TextArea& area)
{
    const std::vector<Column> columns = columnsOf(table, area);
    std::vector<PageBlock> blocks;
    std::shared_ptr<const PageBlock> head;
    if (!table.header.isEmpty()) {
        blocks.push_back(headerBlock(table, columns, area));
        head = std::make_shared<PageBlock>(blocks.front());
    }
    for (const auto& row : table.rows) {
        blocks.push_back(rowBlock(row, columns, area));
        blocks.back().head = head;
    }
    return blocks;
}
