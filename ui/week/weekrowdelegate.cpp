// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekrowdelegate.h"

#include "presenters/weeklistmodel.h"
#include "ui/parts/hatch.h"
#include "ui/parts/marks.h"
#include "ui/style/drawing.h"
#include "ui/week/kindpainting.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace {

constexpr qreal rowPadding = 12;
constexpr qreal sideMargin = 24;
constexpr qreal dayWidth = 132;
constexpr qreal hoursWidth = 116;
constexpr qreal markSize = 14;
constexpr qreal offerMark = 14;
constexpr qreal lineGap = 4;
constexpr qreal narrowWidth = 560;

/// Where the parts of a row lie, counted from its top, from left to right.
struct RowPlaces
{
    RowPlaces(const OccasionRow& row, int width, const QWidget* widget)
        : metrics(Theme::font(TextRole::Body), widget), strong(Theme::font(TextRole::Label), widget)
    {
        const auto px = [&](qreal length) { return Theme::px(widget, length); };
        const bool narrow = width < px(narrowWidth);
        const int line = std::max(metrics.height(), strong.height());
        int left = px(sideMargin);
        int top = px(rowPadding);
        if (row.firstOfDay)
            day = QRect(left, top, narrow ? width - 2 * left : px(dayWidth), line);
        if (narrow && row.firstOfDay)
            top += line + px(lineGap);
        if (!narrow)
            left += std::max(px(dayWidth), metrics.horizontalAdvance(row.day) + px(24));
        const int hoursNeeded = metrics.horizontalAdvance(row.time) + px(16);
        hours = QRect(left, top, std::max(px(hoursWidth), hoursNeeded), line);
        if (narrow) {
            top += line + px(lineGap);
        } else {
            left += hours.width();
        }
        const int mark = px(markSize);
        kind = QRect(left, top + (line - mark) / 2, mark, mark);
        left += mark + px(8);
        label = QRect(left, top, std::max(0, width - left - px(sideMargin)), line);
        for (std::size_t offer = 0; offer < row.offers.size(); ++offer) {
            top += line + px(lineGap);
            const int size = px(offerMark);
            offerMarks.push_back(QRect(left, top + (line - size) / 2, size, size));
            const int words = left + size + px(8);
            offers.push_back(QRect(words, top, std::max(0, width - words - px(sideMargin)), line));
        }
        height = top + line + px(rowPadding);
    }

    QFontMetrics metrics;
    QFontMetrics strong;
    QRect day;
    QRect hours;
    QRect kind;
    QRect label;
    std::vector<QRect> offerMarks;
    std::vector<QRect> offers;
    int height = 0;
};

const OccasionRow& rowOf(const QModelIndex& index)
{
    return static_cast<const WeekListModel*>(index.model())->row(index);
}

} // namespace

void WeekRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const PainterKeeper keeper(painter);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const QWidget* widget = option.widget;
    const Theme theme = Theme::of(widget);
    const OccasionRow& row = rowOf(index);
    const RowPlaces places(row, option.rect.width(), widget);
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    if (row.firstOfDay && index.row() > 0) {
        const QRectF line(option.rect.left(), option.rect.top(), option.rect.width(), strokeWidth(widget));
        painter->fillRect(line, theme.color(Role::Hairline));
    }
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
    };
    const auto write = [&](const QRect& place, const QString& words, TextRole role, Role colour) {
        painter->setFont(Theme::font(role));
        painter->setPen(theme.color(colour));
        const QFontMetrics metrics(painter->font(), widget);
        painter->drawText(placed(place),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              Qt::AlignVCenter,
                          metrics.elidedText(words, Qt::ElideRight, place.width()));
    };
    const bool together = row.kind == SharedTimeKind::TimeTogether;
    if (row.firstOfDay)
        write(places.day, row.day, TextRole::Label, Role::Text);
    write(places.hours, row.time, TextRole::Body, Role::TextSecondary);
    if (row.isBusy) {
        painter->fillRect(placed(places.kind), theme.color(Role::BusyTint));
        paintHatch(painter, placed(places.kind),
                   {.colour = theme.color(Role::BusyHatch), .lineWidth = 1, .every = 4});
        write(places.label, row.label, TextRole::Body, Role::TextSecondary);
    } else {
        paintKind(painter, placed(places.kind), row.kind, theme, option.direction);
        write(places.label, row.label, TextRole::Label, together ? Role::TogetherInk : Role::TalkInk);
    }
    for (std::size_t i = 0; i < row.offers.size(); ++i) {
        const OfferLine& offer = row.offers[i];
        paintMark(painter, placed(places.offerMarks[i]), markOf(offer.giver), theme.ink(offer.giver),
                  option.direction);
        write(places.offers[i], offer.words, TextRole::Body, Role::Text);
    }
    if (option.state & QStyle::State_HasFocus)
        widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, widget);
}

QSize WeekRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, RowPlaces(rowOf(index), width, option.widget).height};
}
