// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/blockpainting.h"

#include "ui/icons.h"
#include "ui/parts/marks.h"
#include "ui/style/drawing.h"
#include "ui/week/blockmeasure.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal barWidth = 4;
constexpr qreal kindSize = 12;
constexpr qreal halfSize = 12;
constexpr qreal gapAfterMark = 5;
constexpr qreal gapBeforeOffers = 5;

/// Writes the lines of one block, from the start of the line on and downwards.
class BlockWriter
{
public:
    BlockWriter(QPainter* painter, const QRect& place, const WeekBlock& block, const Theme& theme,
                Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_place(place)
        , m_block(block)
        , m_theme(theme)
        , m_direction(direction)
        , m_small(Theme::font(TextRole::Small))
        , m_label(Theme::font(TextRole::Label))
        , m_measure(painter->device())
    {
        const bool together = block.kind == SharedTimeKind::TimeTogether;
        m_ink = theme.color(together ? Role::TogetherInk : Role::TalkInk);
        m_inside = QStyle::visualRect(direction, place, m_measure.inside(place, block.kind));
        m_text = m_measure.text(block, m_inside.size());
    }

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
        const int spare = m_place.height() - hours - m_measure.label().height() - px(2);
        const int label = writeHours(m_place.top() + std::min(px(7), spare / 2)) + px(2);
        const bool below = offersFitBelow(label + m_measure.label().height());
        writeLabel(label, !m_block.offers.empty() && !below);
        if (below)
            writeOffers(label + m_measure.label().height() + px(gapBeforeOffers));
    }

private:
    [[nodiscard]] int px(qreal length) const { return Theme::px(m_painter->device(), length); }

    /// A place along the line, counted from where reading begins.
    [[nodiscard]] QRect along(int from, int top, int width, int height) const
    {
        return QStyle::visualRect(m_direction, m_inside, QRect(m_inside.left() + from, top, width, height));
    }

    void text(const QRect& place, const QString& words, const QFont& font)
    {
        m_painter->setFont(font);
        m_painter->setPen(m_ink);
        const QFontMetrics metrics(font, m_painter->device());
        m_painter->drawText(place,
                            static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeft)) |
                                Qt::AlignVCenter | Qt::TextSingleLine,
                            metrics.elidedText(words, Qt::ElideRight, place.width()));
    }

    /// Gives the bottom of what it wrote.
    int writeHours(int top)
    {
        const int height = m_measure.small().height();
        int start = 0;
        if (m_text.withKind) {
            const int mark = px(kindSize);
            start = m_measure.kindWidth();
            paintKind(m_painter, along(0, top + (height - mark) / 2, mark, mark), m_block.kind, m_theme,
                      m_direction);
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
        const int width = m_measure.label().horizontalAdvance(m_text.label);
        text(along(m_inside.width() - width, top, width, m_measure.small().height()), m_text.label, m_label);
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
                paintGivers(along(m_inside.width() - mark, top + (height - mark) / 2, mark, mark));
            }
        }
        text(along(0, top, room, height), m_block.label, m_label);
    }

    void paintGivers(const QRect& place)
    {
        const auto gives = [&](Partner partner) {
            return std::ranges::any_of(m_block.offers,
                                       [&](const OfferLine& offer) { return offer.giver == partner; });
        };
        if (gives(Partner::First) && gives(Partner::Second)) {
            paintCoupleMark(m_painter, place, {m_theme.ink(Partner::First), m_theme.ink(Partner::Second)},
                            m_direction);
            return;
        }
        const Partner giver = m_block.offers.front().giver;
        paintMark(m_painter, place, markOf(giver), m_theme.ink(giver), m_direction);
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
            paintMark(m_painter, along(0, top + (height - mark) / 2, mark, mark), markOf(offer.giver),
                      m_theme.ink(offer.giver), m_direction);
            text(along(start, top, m_inside.width() - start, height), offer.words, m_small);
            top += offerLine();
        }
    }

    QPainter* m_painter;
    QRect m_place;
    const WeekBlock& m_block;
    Theme m_theme;
    Qt::LayoutDirection m_direction;
    QFont m_small;
    QFont m_label;
    BlockMeasure m_measure;
    QColor m_ink;
    QRect m_inside;
    BlockText m_text;
};

} // namespace

void paintBlock(QPainter* painter, const QRect& place, const WeekBlock& block, bool selected,
                const Theme& theme, Qt::LayoutDirection direction)
{
    const PainterKeeper keeper(painter);
    const QPaintDevice* device = painter->device();
    const qreal radius = Theme::px(device, blockRadius);
    if (block.kind == SharedTimeKind::TimeTogether) {
        const QColor solid = theme.color(Role::TogetherSolid);
        paintBox(painter, place,
                 {.fill = theme.color(Role::TogetherTint),
                  .outline = selected ? solid : QColor(Qt::transparent),
                  .lineWidth = selected ? strokeWidth(device, 2) : 0,
                  .radius = radius});
        paintLeadingBar(painter, place, radius, strokeWidth(device, barWidth), solid, direction);
    } else {
        paintBox(painter, place,
                 {.fill = theme.color(selected ? Role::TalkTint : Role::Surface),
                  .outline = theme.color(Role::TalkSolid),
                  .lineWidth = strokeWidth(device, selected ? 2 : 1.4),
                  .radius = radius});
    }
    BlockWriter(painter, place, block, theme, direction).write();
}

void paintKind(QPainter* painter, const QRect& place, SharedTimeKind kind, const Theme& theme,
               Qt::LayoutDirection direction)
{
    if (kind == SharedTimeKind::CheckInTalk) {
        Icons::paint(painter, place, u"speech"_s, theme.color(Role::TalkSolid), direction);
        return;
    }
    const qreal inset = place.width() / 16.0;
    paintMark(painter, QRectF(place).adjusted(inset, inset, -inset, -inset), Mark::Both,
              theme.color(Role::TogetherSolid), direction);
}
