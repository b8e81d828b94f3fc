// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekpainting.h"

#include "ui/parts/hatch.h"
#include "ui/style/drawing.h"
#include "ui/week/blockmeasure.h"
#include "ui/week/hournames.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int minutesInHour = 60;
constexpr qreal tickLength = 6;
constexpr qreal gapBesideHours = 12;
constexpr qreal roomForTicks = 10;
constexpr qreal dotSize = 10;
constexpr qreal endMargin = 8;
constexpr qreal hourHeight = 36;
constexpr qreal tallestHour = 56;
constexpr qreal highestHour = 108; // For the sake of a short block.
constexpr int labelLines = 2;      // For more of them no hour is made higher.
constexpr qreal widthForSevenDays = 760;
constexpr qreal widthForThreeDays = 380;

void paintHours(QPainter* painter, const WeekGeometry& geometry, const HourNames& names, const Theme& theme,
                const QRect& dirty)
{
    const QPaintDevice* device = painter->device();
    const WeekFrame& frame = geometry.frame();
    const qreal line = strokeWidth(device);
    const int tick = Theme::px(device, tickLength);
    painter->setPen(theme.color(Role::TextSecondary));
    const int width = frame.gutter - Theme::px(device, gapBesideHours);
    const QRect days(frame.gutter - tick, 0, frame.width - frame.gutter - frame.endMargin + tick,
                     frame.height);
    for (int hour = frame.hours.from; hour <= frame.hours.to; ++hour) {
        const int y = geometry.y(hour * minutesInHour);
        const QRectF place = geometry.mirrored(days);
        painter->fillRect(QRectF(place.left(), y, place.width(), line), theme.color(Role::Hairline));
        // The first and the last would be cut at the edge; the lines beside them say enough.
        if (hour == frame.hours.from || hour == frame.hours.to)
            continue;
        const QRect name = geometry.mirrored(QRect(0, y - names.height() / 2, width, names.height()));
        if (name.intersects(dirty))
            names.paint(painter, static_cast<std::size_t>(hour), name, frame.direction);
    }
}

void paintBusy(QPainter* painter, const WeekGeometry& geometry, const WeekBusy& busy, const Theme& theme,
               const QRect& dirty)
{
    const QPaintDevice* device = painter->device();
    const QRect place = geometry.stretch(busy.column, busy.startMinute, busy.endMinute);
    if (!place.intersects(dirty))
        return;
    painter->fillRect(place, theme.color(Role::BusyTint));
    paintHatch(painter, place, {.colour = theme.color(Role::BusyHatch), .lineWidth = 1, .every = 5.6});

    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(theme.color(Role::TextSecondary));
    const QFontMetrics metrics(painter->font(), device);
    const QString word = QCoreApplication::translate("WeekGrid", "Busy");
    const int pad = Theme::px(device, 5);
    const QSize size(metrics.horizontalAdvance(word) + 2 * pad, metrics.height() + 2);
    if (place.width() < size.width() + pad || place.height() < size.height())
        return;
    const QRect patch = QStyle::visualRect(
        geometry.frame().direction, place,
        QRect(place.topLeft() + QPoint(pad + 1, std::min(pad, 1 + (place.height() - size.height()) / 2)),
              size));
    painter->fillRect(patch, theme.color(Role::BusyTint));
    painter->drawText(patch, Qt::AlignCenter, word);
}

/// What the blocks of a week ask of its grid.
class BlockNeeds
{
public:
    BlockNeeds(const BlockMeasure& measure, const std::vector<WeekBlock>& blocks,
               const std::vector<Lane>& lanes)
        : m_measure(measure)
        , m_most(Theme::px(measure.device(), highestHour))
        , m_tall(Theme::px(measure.device(), tallestHour))
        , m_gap(Theme::px(measure.device(), gapBesideBlocks))
        , m_blocks(blocks)
        , m_lanes(lanes)
    {
    }

    /// The hours of each can be read in as many days as that.
    [[nodiscard]] bool fitIn(const WeekFrame& frame) const
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (!m_measure.hoursFit(m_blocks[i], width(frame, m_lanes[i])))
                return false;
        }
        return true;
    }

    /// The least height of an hour at which each says its hours and its label, in two lines where the hours
    /// stay as low as a tall window has them; where it would be too much for the others, the shortest give up
    /// their label.
    [[nodiscard]] int hourHeight(const WeekFrame& frame) const
    {
        int most = 0;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const int inLines = hourFor(m_blocks[i], width(frame, m_lanes[i]), labelLines);
            most = std::max(most,
                            inLines <= m_tall ? inLines : hourFor(m_blocks[i], width(frame, m_lanes[i]), 1));
        }
        return std::min(most, m_most);
    }

private:
    [[nodiscard]] int hourFor(const WeekBlock& block, int width, int lines) const
    {
        const int needed = m_measure.heightForAll(block, width, lines) + gapAboveAndBelowBlocks;
        const int minutes = std::max(1, block.endMinute - block.startMinute);
        return needed * minutesInHour / minutes + 1;
    }

    [[nodiscard]] int width(const WeekFrame& frame, const Lane& lane) const
    {
        const int day = (frame.width - frame.gutter - frame.endMargin) / std::max(1, frame.columns);
        return (day - 2 * m_gap) / std::max(1, lane.of) - (m_gap + 1) / 2;
    }

    static constexpr int gapAboveAndBelowBlocks = 4;

    const BlockMeasure& m_measure;
    int m_most;
    int m_tall;
    int m_gap;
    const std::vector<WeekBlock>& m_blocks;
    const std::vector<Lane>& m_lanes;
};

} // namespace

void paintWeekBackground(QPainter* painter, const WeekGeometry& geometry, const WeekView& view,
                         const HourNames& names, const Theme& theme, const QRect& dirty)
{
    const WeekFrame& frame = geometry.frame();
    const qreal line = strokeWidth(painter->device());
    const PainterKeeper keeper(painter);
    painter->fillRect(dirty, theme.color(Role::Surface));
    paintHours(painter, geometry, names, theme, dirty);
    for (const WeekBusy& busy : view.busy)
        paintBusy(painter, geometry, busy, theme, dirty);
    const QColor hairline = theme.color(Role::Hairline);
    const bool mirrored = frame.direction == Qt::RightToLeft;
    for (int column = frame.firstColumn; column < frame.firstColumn + frame.columns; ++column) {
        const QRectF day = geometry.column(column);
        painter->fillRect(QRectF(mirrored ? day.right() - line : day.left(), 0, line, day.height()),
                          hairline);
        if (column == frame.firstColumn + frame.columns - 1)
            painter->fillRect(QRectF(mirrored ? day.left() - line : day.right(), 0, line, day.height()),
                              hairline);
    }
}

QRect nowRect(const QPaintDevice* device, const WeekGeometry& geometry, const WeekPlace& now)
{
    const QRect day = geometry.column(now.column);
    const int dot = Theme::px(device, dotSize);
    if (day.isNull() || now.minute < geometry.frame().hours.from * minutesInHour ||
        now.minute > geometry.frame().hours.to * minutesInHour)
        return {};
    return QRect(day.left(), geometry.y(now.minute) - dot / 2, day.width(), dot).adjusted(-dot, -1, dot, 1);
}

void paintNow(QPainter* painter, const WeekGeometry& geometry, const WeekPlace& now, const Theme& theme)
{
    if (nowRect(painter->device(), geometry, now).isNull())
        return;
    const PainterKeeper keeper(painter);
    const QRectF day = geometry.column(now.column);
    const qreal thick = strokeWidth(painter->device(), 2);
    const qreal dot = Theme::px(painter->device(), dotSize);
    const qreal y = geometry.y(now.minute);
    const qreal x = geometry.frame().direction == Qt::LeftToRight ? day.left() : day.right();
    painter->fillRect(QRectF(day.left(), y - thick / 2, day.width(), thick), theme.color(Role::Accent));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Role::Accent));
    painter->drawEllipse(QPointF(x, y), dot / 2, dot / 2);
}

WeekFrame frameFor(const BlockMeasure& measure, const HourNames& names, const QSize& view,
                   const WeekView& week, const std::vector<Lane>& lanes, Qt::LayoutDirection direction)
{
    const QPaintDevice* device = measure.device();
    const int hours = std::max(1, week.hours.to - week.hours.from);
    WeekFrame frame;
    frame.width = view.width();
    frame.gutter = names.widest() + Theme::px(device, gapBesideHours) + Theme::px(device, roomForTicks);
    frame.endMargin = Theme::px(device, endMargin);
    frame.hours = week.hours;
    frame.direction = direction;
    if (view.width() < Theme::px(device, widthForSevenDays))
        frame.columns = view.width() < Theme::px(device, widthForThreeDays) ? 1 : 3;
    const BlockNeeds needs(measure, week.blocks, lanes);
    while (frame.columns > 1 && !needs.fitIn(frame))
        frame.columns = frame.columns > 3 ? 3 : 1;
    // A tall window gives the hours more room, up to where the week would look empty.
    const int least = std::max(Theme::px(device, hourHeight), needs.hourHeight(frame));
    frame.height =
        std::clamp(view.height() - 1, hours * least, hours * std::max(least, Theme::px(device, tallestHour)));
    return frame;
}
