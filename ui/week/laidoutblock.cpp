// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/laidoutblock.h"

#include "ui/parts/marks.h"
#include "ui/style/drawing.h"
#include "ui/week/blockmeasure.h"
#include "ui/week/kindpainting.h"

#include <QStyle>

#include <algorithm>

namespace {

constexpr qreal barWidth = 4;
constexpr qreal kindSize = 12;
constexpr qreal halfSize = 12;
constexpr qreal gapAfterMark = 5;
constexpr qreal gapBeforeOffers = 5;
constexpr qreal talkLine = 1.4;

/// Lays out the lines of one block, from the start of the line on and downwards.
class BlockWriter
{
public:
    BlockWriter(const WeekBlock& block, const QRect& place, Qt::LayoutDirection direction,
                const BlockMeasure& measure)
        : m_block(block)
        , m_place(place)
        , m_direction(direction)
        , m_measure(measure)
        , m_small(Theme::font(TextRole::Small))
        , m_label(Theme::font(TextRole::Label))
        , m_inside(QStyle::visualRect(direction, place, m_measure.inside(place, block.kind)))
        , m_text(m_measure.text(block, m_inside.size()))
    {
    }

    [[nodiscard]] BlockContents written()
    {
        write();
        return std::move(m_contents);
    }

private:
    void write()
    {
        const int hours = static_cast<int>(m_text.hours.size()) * m_measure.small().height();
        if (m_text.labelBeside || m_text.label.isEmpty()) {
            const int top = m_place.top() + std::max(0, (m_place.height() - hours) / 2);
            writeHours(top);
            if (m_text.labelBeside)
                writeLabelBeside(top);
            return;
        }
        const int lines = static_cast<int>(m_text.label.size()) * m_measure.label().height();
        const int spare = m_place.height() - hours - lines - px(2);
        const int label = writeHours(m_place.top() + std::min(px(7), spare / 2)) + px(2);
        const bool below = offersFitBelow(label + lines);
        writeLabel(label, !m_block.offers.empty() && !below);
        if (below)
            writeOffers(label + lines + px(gapBeforeOffers));
    }

    [[nodiscard]] int px(qreal length) const { return Theme::px(m_measure.device(), length); }

    /// A place along the line, counted from where reading begins.
    [[nodiscard]] QRect along(int from, int top, int width, int height) const
    {
        return QStyle::visualRect(m_direction, m_inside, QRect(m_inside.left() + from, top, width, height));
    }

    void text(const QRect& place, const QString& words, const QFont& font)
    {
        m_contents.words.emplace_back(words, font, place, m_direction, m_measure.device());
    }

    /// Gives the bottom of what it wrote.
    int writeHours(int top)
    {
        const int height = m_measure.small().height();
        int start = 0;
        if (m_text.withKind) {
            const int mark = px(kindSize);
            start = m_measure.kindWidth();
            m_contents.kind = along(0, top + (height - mark) / 2, mark, mark);
        }
        for (const QString& line : m_text.hours) {
            text(along(start, top, m_inside.width() - start, height), line, m_small);
            top += height;
            start = 0;
        }
        return top;
    }

    void writeLabelBeside(int top)
    {
        const QString& label = m_text.label.front();
        const int width = m_measure.label().width(label);
        text(along(m_inside.width() - width, top, width, m_measure.small().height()), label, m_label);
    }

    void writeLabel(int top, bool withGivers)
    {
        const int height = m_measure.label().height();
        int room = m_inside.width();
        if (withGivers) {
            const int mark = px(14);
            const int reserved = mark + px(6);
            if (room > 2 * reserved) {
                room -= reserved;
                writeGivers(along(m_inside.width() - mark, top + (height - mark) / 2, mark, mark));
            }
        }
        const auto lines = static_cast<int>(m_text.label.size());
        for (const QString& line : m_measure.labelLines(m_block.label, room, lines)) {
            text(along(0, top, room, height), line, m_label);
            top += height;
        }
    }

    void writeGivers(const QRect& place)
    {
        const auto gives = [&](Partner partner) {
            return std::ranges::any_of(m_block.offers,
                                       [&](const OfferLine& offer) { return offer.giver == partner; });
        };
        const bool both = gives(Partner::First) && gives(Partner::Second);
        m_contents.givers.push_back(
            {place, both ? std::nullopt : std::optional(m_block.offers.front().giver)});
    }

    [[nodiscard]] int offerLine() const { return m_measure.small().height() + px(2); }

    [[nodiscard]] bool offersFitBelow(int bottom) const
    {
        const int needed = px(gapBeforeOffers) + static_cast<int>(m_block.offers.size()) * offerLine();
        return !m_block.offers.empty() && bottom + needed + px(2) <= m_place.bottom();
    }

    void writeOffers(int top)
    {
        const int height = m_measure.small().height();
        const int mark = px(halfSize);
        const int start = mark + px(gapAfterMark + 1);
        for (const OfferLine& offer : m_block.offers) {
            m_contents.givers.push_back({along(0, top + (height - mark) / 2, mark, mark), offer.giver});
            text(along(start, top, m_inside.width() - start, height), offer.words, m_small);
            top += offerLine();
        }
    }

    const WeekBlock& m_block;
    QRect m_place;
    Qt::LayoutDirection m_direction;
    const BlockMeasure& m_measure;
    QFont m_small;
    QFont m_label;
    QRect m_inside;
    BlockText m_text;
    BlockContents m_contents;
};

} // namespace

LaidOutBlock::LaidOutBlock(const WeekBlock& block, const QRect& place, Qt::LayoutDirection direction,
                           const BlockMeasure& measure)
    : m_kind(block.kind), m_place(place), m_direction(direction)
{
    if (place.isNull())
        return; // Its day is not shown.
    const QPaintDevice* device = measure.device();
    m_radius = Theme::px(device, blockRadius);
    m_line = isTogether() ? 0 : strokeWidth(device, talkLine);
    m_selectedLine = strokeWidth(device, 2);
    if (isTogether())
        m_bar = leadingBar(place, m_radius, strokeWidth(device, barWidth), direction);
    m_contents = BlockWriter(block, place, direction, measure).written();
}

void LaidOutBlock::paint(QPainter* painter, bool selected, const Theme& theme) const
{
    const PainterKeeper keeper(painter);
    paintPaper(painter, selected, theme);
    if (m_contents.kind)
        paintKind(painter, *m_contents.kind, m_kind, theme, m_direction);
    const QColor ink = theme.color(isTogether() ? Role::TogetherInk : Role::TalkInk);
    for (const LaidOutText& words : m_contents.words)
        words.paint(painter, ink);
    for (const GiverMark& mark : m_contents.givers)
        paintGiver(painter, mark, theme);
}

void LaidOutBlock::paintPaper(QPainter* painter, bool selected, const Theme& theme) const
{
    const QColor solid = theme.color(isTogether() ? Role::TogetherSolid : Role::TalkSolid);
    const Role fill = isTogether() ? Role::TogetherTint : selected ? Role::TalkTint : Role::Surface;
    paintBox(painter, m_place,
             {.fill = theme.color(fill),
              .outline = solid,
              .lineWidth = selected ? m_selectedLine : m_line,
              .radius = m_radius});
    painter->fillPath(m_bar, solid);
}

void LaidOutBlock::paintGiver(QPainter* painter, const GiverMark& mark, const Theme& theme) const
{
    if (mark.giver)
        paintMark(painter, mark.place, markOf(*mark.giver), theme.ink(*mark.giver), m_direction);
    else
        paintCoupleMark(painter, mark.place, {theme.ink(Partner::First), theme.ink(Partner::Second)},
                        m_direction);
}
