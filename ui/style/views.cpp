// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/views.h"

#include "ui/style/drawing.h"
#include "ui/style/fields.h"
#include "ui/style/kinds.h"

#include <QFocusFrame>
#include <QFrame>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace {

void paintHairline(const QStyleOptionFrame* option, QPainter* painter, const QWidget* widget)
{
    const qreal width = strokeWidth(widget);
    QRectF line = option->rect;
    if (option->frameShape == QFrame::HLine) {
        line.setTop(line.top() + std::max(0.0, snapped((line.height() - width) / 2, widget)));
        line.setHeight(width);
    } else {
        line.setLeft(line.left() + std::max(0.0, snapped((line.width() - width) / 2, widget)));
        line.setWidth(width);
    }
    painter->fillRect(line, Theme::of(widget).color(Role::Hairline));
}

} // namespace

void paintFrame(const QStyleOptionFrame* option, QPainter* painter, const QWidget* widget)
{
    if (option->frameShape == QFrame::HLine || option->frameShape == QFrame::VLine)
        return paintHairline(option, painter, widget);
    if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget))
        return paintField(option, painter, widget);
    if (option->frameShape != QFrame::StyledPanel && option->frameShape != QFrame::Box)
        return;
    const Theme theme = Theme::of(widget);
    paintBox(painter, option->rect,
             {.fill = theme.color(Role::Surface),
              .outline = theme.color(Role::Hairline),
              .lineWidth = strokeWidth(widget),
              .radius = qreal(Theme::px(widget, isCard(widget) ? cardRadius : controlRadius))});
}

void paintItemPanel(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget)
{
    const Theme theme = Theme::of(widget);
    if (option->features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option->rect, theme.color(Role::Window));
    const bool chosen = option->state & QStyle::State_Selected;
    const bool hovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (chosen || hovered)
        painter->fillRect(option->rect, theme.color(chosen ? Role::AccentTint : Role::Window));
    if (chosen && option->index.column() == 0) {
        // Chosen is a shape too, not only a colour.
        const bool ringed = option->state & QStyle::State_HasFocus;
        const int beside = ringed ? qRound(strokeWidth(widget, 3)) : 0;
        paintLeadingBar(painter, option->rect.adjusted(beside, beside, -beside, -beside), 0,
                        strokeWidth(widget, 3), theme.color(Role::Accent), option->direction);
    }
    if (!option->backgroundBrush.style() || chosen)
        return;
    painter->fillRect(option->rect, option->backgroundBrush);
}

void paintItemFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Theme theme = Theme::of(widget);
    const qreal line = strokeWidth(widget);
    const qreal radius = Theme::px(widget, blockRadius);
    const QRectF rect = option->rect;
    paintBox(painter, rect,
             {.outline = theme.color(Role::Focus), .lineWidth = strokeWidth(widget, 2), .radius = radius});
    const qreal inside = strokeWidth(widget, 2);
    paintBox(painter, rect.adjusted(inside, inside, -inside, -inside),
             {.outline = theme.color(Role::Surface), .lineWidth = line, .radius = radius - inside});
}

void paintHeaderSection(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Theme theme = Theme::of(widget);
    painter->fillRect(option->rect, theme.color(Role::Surface));
    QRectF line = option->rect;
    line.setTop(line.bottom() - strokeWidth(widget));
    painter->fillRect(line, theme.color(Role::Outline));
}

void paintHeaderLabel(const QStyleOptionHeader* option, QPainter* painter, const QWidget* widget)
{
    const PainterKeeper keeper(painter);
    painter->setFont(Theme::font(TextRole::SmallLabel));
    painter->setPen(Theme::of(widget).color(Role::TextSecondary));
    const QFontMetrics metrics(painter->font(), painter->device());
    const QRect place = option->rect;
    painter->drawText(place, static_cast<int>(option->textAlignment | Qt::AlignVCenter),
                      metrics.elidedText(option->text, Qt::ElideRight, place.width()));
}

void paintScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget)
{
    if (option->minimum == option->maximum)
        return;
    const ControlState state(option);
    const Theme theme = Theme::of(widget);
    QRectF handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider, widget);
    const qreal thin = Theme::px(widget, state.hovered || state.pressed ? 8 : 6);
    if (option->orientation == Qt::Vertical)
        handle.adjust((handle.width() - thin) / 2, 0, -(handle.width() - thin) / 2, 0);
    else
        handle.adjust(0, (handle.height() - thin) / 2, 0, -(handle.height() - thin) / 2);
    paintBox(painter, handle,
             {.fill = theme.color(state.pressed ? Role::TextSecondary : Role::Outline), .radius = thin / 2});
}

QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part, const QWidget* widget)
{
    const bool vertical = option->orientation == Qt::Vertical;
    const int margin = Theme::px(widget, 2);
    const QRect rect = option->rect;
    const QRect groove =
        vertical ? rect.adjusted(0, margin, 0, -margin) : rect.adjusted(margin, 0, -margin, 0);
    const int length = vertical ? groove.height() : groove.width();
    const int range = option->maximum - option->minimum;
    int handle = length;
    if (range > 0) {
        const qint64 total = qint64(range) + option->pageStep;
        const int share = static_cast<int>(qint64(option->pageStep) * length / std::max<qint64>(1, total));
        handle = std::clamp(share, std::min(length, Theme::px(widget, 24)), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - handle, option->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect place = vertical ? QRect(groove.left(), groove.top() + from, groove.width(), extent)
                                     : QRect(groove.left() + from, groove.top(), extent, groove.height());
        return vertical ? place : QStyle::visualRect(option->direction, rect, place);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return groove;
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {}; // No arrows: nothing to press by accident.
    }
}

void paintFocusRing(const QStyleOption* option, QPainter* painter, const QWidget* frame)
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* widget = ring ? ring->widget() : nullptr;
    const QVariant radius = widget ? widget->property("focusRadius") : QVariant();
    const qreal inner = Theme::px(widget, radius.isValid() ? radius.toReal() : controlRadius);
    const qreal gap = Theme::px(widget, 4);
    const Theme theme = Theme::of(widget);
    QRectF place = option->rect;
    if (buttonKind(widget) == ButtonKind::Text) {
        // Taller than its words so that it can be hit; the ring stays with the words.
        const int spare = Theme::px(widget, 5);
        place.adjust(0, spare, 0, -spare);
    }
    paintBox(painter, place,
             {.outline = theme.color(isOnCurtain(widget) ? Role::OnCurtain : Role::Focus),
              .lineWidth = strokeWidth(widget, 2),
              .radius = inner + gap});
}
