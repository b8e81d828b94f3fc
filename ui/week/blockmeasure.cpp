// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/blockmeasure.h"

#include "ui/theme.h"

#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal barWidth = 4;
constexpr qreal kindSize = 12;
constexpr qreal gapAfterKind = 5;
constexpr qreal gapBesideHours = 8;
constexpr qreal narrowBlock = 72; // Below it the words go up to the edges.

} // namespace

BlockMeasure::BlockMeasure(const QPaintDevice* device)
    : m_device(device)
    , m_small(Theme::font(TextRole::Small), device)
    , m_label(Theme::font(TextRole::Label), device)
{
}

bool BlockMeasure::isFor(const QPaintDevice* device) const
{
    return device == m_device && m_small.isFor(Theme::font(TextRole::Small), device) &&
           m_label.isFor(Theme::font(TextRole::Label), device);
}

int BlockMeasure::px(qreal length) const
{
    return Theme::px(m_device, length);
}

int BlockMeasure::kindWidth() const
{
    return px(kindSize) + px(gapAfterKind);
}

QRect BlockMeasure::inside(const QRect& place, SharedTimeKind kind) const
{
    const bool isNarrow = place.width() < px(narrowBlock);
    const int bar = kind == SharedTimeKind::TimeTogether ? px(barWidth) : 0;
    const int start = bar + px(isNarrow ? 3 : bar > 0 ? 8 : 10);
    const int end = px(isNarrow ? 2 : 8);
    return place.adjusted(std::min(start, place.width() / 3), 0, -end, 0);
}

QStringList BlockMeasure::hours(const WeekBlock& block, int room) const
{
    if (m_small.width(block.timeText) <= room)
        return {block.timeText};
    return {block.startText + QChar(0x2013), block.endText};
}

int BlockMeasure::besideHours(const WeekBlock& block, int room) const
{
    return room - m_small.width(block.timeText) - px(gapBesideHours);
}

BlockText BlockMeasure::text(const WeekBlock& block, const QSize& inside) const
{
    BlockText text;
    const int room = inside.width();
    text.hours = hours(block, room);
    text.withKind = kindWidth() + m_small.width(text.hours.front()) <= room;
    const int below =
        inside.height() - static_cast<int>(text.hours.size()) * m_small.height() - px(2) - 2 * px(2);
    if (below >= m_label.height()) {
        text.label = labelLines(block.label, room, below / m_label.height());
    } else if (text.hours.size() == 1) {
        // The words say more than the glyph; a letter or two of them say nothing.
        const int beside = besideHours(block, room);
        const int least = std::min(m_label.width(u"mm…"_s), m_label.width(block.label));
        text.withKind = text.withKind && beside - kindWidth() >= least;
        if (beside >= least)
            text.label = {cut(block.label, beside - (text.withKind ? kindWidth() : 0))};
        text.labelBeside = !text.label.isEmpty();
        if (!text.labelBeside)
            text.withKind = kindWidth() + m_small.width(text.hours.front()) <= room;
    }
    return text;
}

QString BlockMeasure::cut(const QString& words, int room) const
{
    const auto fits = [&](const QString& all) { return m_label.elided(all, room) == all; };
    if (fits(words))
        return words;
    for (auto end = words.lastIndexOf(u' '); end > 0; end = words.lastIndexOf(u' ', end - 1)) {
        const QString shorter = words.left(end) + QChar(0x2026);
        if (fits(shorter))
            return shorter;
    }
    return m_label.elided(words, room);
}

QStringList BlockMeasure::labelLines(const QString& label, int room, int mostLines) const
{
    if (mostLines < 2 || m_label.width(label) <= room)
        return {cut(label, room)};
    QTextLayout layout(label, Theme::font(TextRole::Label), m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const bool isLast = lines.size() == mostLines - 1;
        const QString words = label.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines.append(cut(words, room));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

bool BlockMeasure::hoursFit(const WeekBlock& block, int width) const
{
    const int room = inside(QRect(0, 0, width, 1), block.kind).width();
    const QStringList lines = hours(block, room);
    return std::ranges::all_of(lines, [&](const QString& line) { return m_small.width(line) <= room; });
}

int BlockMeasure::heightForHours(const WeekBlock& block, int width) const
{
    const int room = inside(QRect(0, 0, width, 1), block.kind).width();
    return static_cast<int>(hours(block, room).size()) * m_small.height() + px(2);
}

int BlockMeasure::heightForAll(const WeekBlock& block, int width, int mostLines) const
{
    const int room = inside(QRect(0, 0, width, 1), block.kind).width();
    const bool inOneLine = m_label.width(block.label) <= besideHours(block, room);
    if (inOneLine)
        return std::max(m_small.height(), m_label.height()) + px(2);
    const auto lines = static_cast<int>(labelLines(block.label, room, mostLines).size());
    return heightForHours(block, width) + lines * m_label.height() + 2 * px(2);
}
