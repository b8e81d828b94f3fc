// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fields.h"

#include "ui/icons.h"
#include "ui/style/drawing.h"
#include "ui/style/kinds.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal fieldPadding = 12;
constexpr qreal arrowWidth = 32;

Role arrowRole(const ControlState& state)
{
    return state.enabled ? Role::TextSecondary : Role::Hairline;
}

void paintArrow(const QString& name, const QRect& place, const QStyleOption* option, QPainter* painter,
                const QWidget* widget)
{
    const int extent = Theme::px(widget, 16);
    QRect icon(0, 0, extent, extent);
    icon.moveCenter(place.center());
    Icons::paint(painter, icon, name, Theme::of(widget).color(arrowRole(ControlState(option))),
                 option->direction);
}

QRect besideArrow(const QStyleOption* option, const QWidget* widget)
{
    const int padding = Theme::px(widget, fieldPadding) - (qobject_cast<const QComboBox*>(widget) ? 0 : 2);
    const QRect inside = option->rect.adjusted(padding, 1, -Theme::px(widget, arrowWidth), -1);
    return QStyle::visualRect(option->direction, option->rect, inside);
}

QRect arrowPlace(const QStyleOption* option, const QWidget* widget)
{
    QRect place = option->rect;
    place.setLeft(place.right() - Theme::px(widget, arrowWidth) + 1);
    return QStyle::visualRect(option->direction, option->rect, place);
}

} // namespace

void paintField(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ControlState state(option);
    const Theme theme = Theme::of(widget);
    paintBox(painter, option->rect,
             {.fill = theme.color(state.enabled ? Role::Surface : Role::Window),
              .outline = theme.color(state.enabled ? Role::Outline : Role::Hairline),
              .lineWidth = strokeWidth(widget),
              .radius = qreal(Theme::px(widget, controlRadius))});
}

void paintComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget)
{
    const ControlState state(option);
    const Theme theme = Theme::of(widget);
    const bool lit = state.hovered && !option->editable;
    paintBox(painter, option->rect,
             {.fill = theme.color(!state.enabled ? Role::Window
                                  : lit          ? Role::AccentTint
                                                 : Role::Surface),
              .outline = theme.color(state.enabled ? Role::Outline : Role::Hairline),
              .lineWidth = strokeWidth(widget),
              .radius = qreal(Theme::px(widget, controlRadius))});
    paintArrow(u"chevron-down"_s, arrowPlace(option, widget), option, painter, widget);
}

QRect comboBoxPart(const QStyleOptionComboBox* option, QStyle::SubControl part, const QWidget* widget)
{
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return arrowPlace(option, widget);
    case QStyle::SC_ComboBoxEditField:
        return besideArrow(option, widget);
    case QStyle::SC_ComboBoxListBoxPopup:
        return option->rect;
    default:
        return option->rect;
    }
}

void paintSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget)
{
    if (option->frame)
        paintField(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                           const QString& name) {
        QStyleOptionSpinBox one(*option);
        if (!(option->stepEnabled & step))
            one.state &= ~QStyle::State_Enabled;
        QRect place = spinBoxPart(option, part, widget);
        // Towards each other, so that the pair reads as one.
        place.translate(0, Theme::px(widget, part == QStyle::SC_SpinBoxUp ? 2 : -2));
        paintArrow(name, place, &one, painter, widget);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

QRect spinBoxPart(const QStyleOptionSpinBox* option, QStyle::SubControl part, const QWidget* widget)
{
    QRect arrows = arrowPlace(option, widget);
    const int middle = arrows.top() + arrows.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        arrows.setBottom(middle - 1);
        return arrows;
    case QStyle::SC_SpinBoxDown:
        arrows.setTop(middle);
        return arrows;
    case QStyle::SC_SpinBoxEditField:
        if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
            const int padding = Theme::px(widget, fieldPadding) - 2;
            return option->rect.adjusted(padding, 1, -padding, -1);
        }
        return besideArrow(option, widget);
    default:
        return option->rect;
    }
}

void paintTick(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ControlState state(option);
    const Theme theme = Theme::of(widget);
    const bool partly = option->state & QStyle::State_NoChange;
    const bool marked = state.on || partly;
    QColor fill = theme.color(marked ? Role::Accent : Role::Surface);
    QColor outline = theme.color(state.hovered ? Role::Accent : Role::Outline);
    if (!state.enabled) {
        fill = theme.color(marked ? Role::TextSecondary : Role::Window);
        outline = theme.color(Role::Hairline);
    } else if (marked && state.hovered) {
        fill = theme.color(Role::AccentHover);
    }
    paintBox(painter, option->rect,
             {.fill = fill,
              .outline = marked ? QColor(Qt::transparent) : outline,
              .lineWidth = strokeWidth(widget),
              .radius = qreal(Theme::px(widget, tickRadius))});
    if (!marked)
        return;
    const QColor ink = theme.color(state.enabled ? Role::OnAccent : Role::Surface);
    const PainterKeeper keeper(painter);
    const qreal unit = option->rect.width() / 18.0;
    painter->translate(option->rect.topLeft());
    painter->setPen(QPen(ink, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly)
        painter->drawLine(QPointF(5, 9) * unit, QPointF(13, 9) * unit);
    else
        painter->drawPolyline(
            QPolygonF{QPointF(4.8, 9.4) * unit, QPointF(7.8, 12.3) * unit, QPointF(13.3, 6.2) * unit});
}

void paintRadio(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ControlState state(option);
    const Theme theme = Theme::of(widget);
    const qreal extent = option->rect.width();
    QColor fill = theme.color(state.on ? Role::Accent : state.enabled ? Role::Surface : Role::Window);
    if (state.on && !state.enabled)
        fill = theme.color(Role::TextSecondary);
    const Role line = !state.enabled ? Role::Hairline : state.hovered ? Role::Accent : Role::Outline;
    paintBox(painter, option->rect,
             {.fill = fill,
              .outline = state.on ? QColor(Qt::transparent) : theme.color(line),
              .lineWidth = strokeWidth(widget),
              .radius = extent / 2});
    if (state.on) {
        const qreal inset = extent * 5.0 / 18.0;
        paintBox(painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                 {.fill = theme.color(state.enabled ? Role::OnAccent : Role::Surface), .radius = extent / 2});
    }
}
