// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttons.h"

#include "ui/style/drawing.h"
#include "ui/style/kinds.h"

#include <QAbstractButton>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Box framed(const QWidget* widget, const QColor& fill, const QColor& outline)
{
    const qreal radius = Theme::px(widget, controlRadius);
    return {.fill = fill, .outline = outline, .lineWidth = strokeWidth(widget), .radius = radius};
}

Box plainPanel(const ControlState& state, const Theme& theme, const QWidget* widget)
{
    if (!state.enabled)
        return framed(widget, theme.color(Role::Surface), theme.color(Role::Hairline));
    QColor fill = theme.color(Role::Surface);
    if (state.pressed)
        fill = theme.mixed(Role::Accent, Role::AccentTint, 0.14);
    else if (state.hovered || state.on)
        fill = theme.color(Role::AccentTint);
    return framed(widget, fill, theme.color(state.on ? Role::Accent : Role::Outline));
}

Box primaryPanel(const ControlState& state, const Theme& theme, const QWidget* widget)
{
    QColor fill = theme.color(state.hovered ? Role::AccentHover : Role::Accent);
    if (!state.enabled)
        fill = theme.color(Role::Hairline);
    else if (state.pressed)
        fill = theme.mixed(Role::Text, Role::AccentHover, 0.2);
    return framed(widget, fill, Qt::transparent);
}

Box barePanel(const ControlState& state, const Theme& theme, const QWidget* widget)
{
    QColor fill = Qt::transparent;
    if (state.pressed)
        fill = theme.mixed(Role::Accent, Role::AccentTint, 0.14);
    else if (state.hovered || state.on)
        fill = theme.color(Role::AccentTint);
    return framed(widget, fill, Qt::transparent);
}

Box curtainPanel(const ControlState& state, const Theme& theme, const QWidget* widget)
{
    const bool filled = buttonKind(widget) == ButtonKind::OnCurtain;
    qreal part = filled ? 1.0 : 0.0;
    if (state.pressed)
        part = filled ? 0.8 : 0.2;
    else if (state.hovered)
        part = filled ? 0.9 : 0.12;
    return framed(widget, theme.mixed(Role::OnCurtain, Role::Curtain, part), Qt::transparent);
}

/// One of a joined row: its neighbours share a line with it, and only the outer corners are round.
void paintSegment(const ControlState& state, const Theme& theme, const QStyleOption* option,
                  QPainter* painter, const QWidget* widget)
{
    const QString place = widget->property("segment").toString();
    const bool first = place == u"first" || place == u"only" || place.isEmpty();
    const bool last = place == u"last" || place == u"only" || place.isEmpty();
    const bool mirrored = option->direction == Qt::RightToLeft;
    const bool openLeft = mirrored ? !last : !first;
    const bool openRight = mirrored ? !first : !last;

    Box box = plainPanel(state, theme, widget);
    if (state.enabled)
        box.outline = theme.color(Role::Outline);
    const QRectF rect = option->rect;
    const qreal beyond = box.radius + box.lineWidth;
    const PainterKeeper keeper(painter);
    painter->setClipRect(rect, Qt::IntersectClip);
    paintBox(painter, rect.adjusted(openLeft ? -beyond : 0, 0, openRight ? beyond : 0, 0), box);
    // The line to the next one belongs to this one.
    if (mirrored ? openLeft : openRight) {
        const qreal x = mirrored ? rect.left() : rect.right() - box.lineWidth;
        painter->fillRect(QRectF(x, rect.top(), box.lineWidth, rect.height()), box.outline);
    }
}

QColor labelColour(const ControlState& state, const Theme& theme, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    if (!state.enabled && kind == ButtonKind::Primary)
        return theme.color(Role::TextSecondary);
    if (!state.enabled)
        return theme.palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (const auto tone = toneOf(widget))
        return theme.color(*tone);
    switch (kind) {
    case ButtonKind::Primary:
        return theme.color(Role::OnAccent);
    case ButtonKind::Text:
        return theme.color(Role::Accent);
    case ButtonKind::Segment:
        return theme.color(state.on                               ? Role::Accent
                           : widget->property("toggles").toBool() ? Role::TextSecondary
                                                                  : Role::Text);
    case ButtonKind::Flat:
        return theme.color(state.on ? Role::Accent : Role::TextSecondary);
    case ButtonKind::OnCurtain:
        return theme.color(Role::Curtain);
    case ButtonKind::OnCurtainText:
        return theme.color(Role::OnCurtain);
    case ButtonKind::Plain:
    case ButtonKind::Answer:
        break;
    }
    return theme.color(Role::Text);
}

qreal iconGap(const QWidget* widget)
{
    return buttonKind(widget) == ButtonKind::Text ? 6 : 8;
}

struct Label
{
    QString text;
    QIcon icon;
    QSize iconSize;
    bool trailing = false;
};

void paintLabel(const Label& label, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ControlState state(option);
    const int gap = label.text.isEmpty() || label.icon.isNull() ? 0 : Theme::px(widget, iconGap(widget));
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const QRect inner = option->rect;
    const int room = inner.width() - iconWidth - gap;
    QString text = label.text;
    int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    if (textWidth > room) {
        text = option->fontMetrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    }
    const int width = std::min(iconWidth + gap + textWidth, inner.width());
    const int start = inner.left() + (inner.width() - width) / 2;

    const int textX = label.trailing ? start : start + iconWidth + gap;
    const int iconX = label.trailing ? start + textWidth + gap : start;
    const QRect textPlace(textX, inner.top(), textWidth, inner.height());
    const QRect iconPlace(iconX, inner.top() + (inner.height() - label.iconSize.height()) / 2, iconWidth,
                          label.iconSize.height());
    painter->setPen(labelColour(state, Theme::of(widget), widget));
    if (state.hovered && buttonKind(widget) == ButtonKind::Text) {
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    const int mnemonic = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter->drawText(QStyle::visualRect(option->direction, inner, textPlace), Qt::AlignCenter | mnemonic,
                      text);
    if (iconWidth > 0) {
        label.icon.paint(painter, QStyle::visualRect(option->direction, inner, iconPlace), Qt::AlignCenter,
                         state.enabled ? QIcon::Normal : QIcon::Disabled, state.on ? QIcon::On : QIcon::Off);
    }
}

bool isCheckable(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->isCheckable();
}

QSize wordsOf(const QString& text, const QWidget* widget)
{
    // Measured at the heaviest weight it can take, so that choosing moves nothing.
    QFont font = widget ? widget->font() : QFont();
    if (isCheckable(widget))
        font.setWeight(QFont::DemiBold);
    return QFontMetrics(font, widget).size(Qt::TextShowMnemonic, text);
}

QSize withRoom(const QSize& words, const QString& text, const QIcon& icon, const QSize& iconSize,
               const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const bool bare = kind == ButtonKind::Text || kind == ButtonKind::Flat;
    int width = words.width();
    if (!icon.isNull())
        width += iconSize.width() + (text.isEmpty() ? 0 : Theme::px(widget, iconGap(widget)));
    if (text.isEmpty())
        return {width + 2 * Theme::px(widget, bare ? 4 : 8), 0};
    const qreal side = kind == ButtonKind::Text ? 2 : kind == ButtonKind::Segment ? 14 : 17;
    return {width + 2 * Theme::px(widget, side), words.height()};
}

} // namespace

void paintButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ControlState state(option);
    const Theme theme = Theme::of(widget);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        return paintBox(painter, option->rect, primaryPanel(state, theme, widget));
    case ButtonKind::Text:
        return; // Its words are all there is; under the pointer they are underlined.
    case ButtonKind::Flat:
        return paintBox(painter, option->rect, barePanel(state, theme, widget));
    case ButtonKind::OnCurtain:
    case ButtonKind::OnCurtainText:
        return paintBox(painter, option->rect, curtainPanel(state, theme, widget));
    case ButtonKind::Segment:
        return paintSegment(state, theme, option, painter, widget);
    case ButtonKind::Plain:
    case ButtonKind::Answer:
        break;
    }
    paintBox(painter, option->rect, plainPanel(state, theme, widget));
}

void paintButtonLabel(const QStyleOptionButton* option, QPainter* painter, const QWidget* widget)
{
    const bool trailing = widget && widget->property("iconTrailing").toBool();
    paintLabel({option->text, option->icon, option->iconSize, trailing}, option, painter, widget);
}

void paintToolButton(const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget)
{
    paintButtonPanel(option, painter, widget);
    const bool trailing = widget && widget->property("iconTrailing").toBool();
    const bool wordless = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
    const PainterKeeper keeper(painter);
    QFont font = painter->font();
    if (option->state & QStyle::State_On)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QStyleOptionToolButton bold(*option);
    bold.fontMetrics = QFontMetrics(font, painter->device());
    paintLabel({wordless ? QString() : option->text, option->icon, option->iconSize, trailing}, &bold,
               painter, widget);
}

QSize buttonSize(const QStyleOptionButton* option, const QSize& contents, const QWidget* widget)
{
    // QPushButton has measured its words, and adds 4 of its own beside an icon.
    const int icon = option->icon.isNull() ? 0 : option->iconSize.width() + 4;
    const QSize words = isCheckable(widget) ? wordsOf(option->text, widget)
                                            : QSize(contents.width() - icon, contents.height());
    const QSize room = withRoom(words, option->text, option->icon, option->iconSize, widget);
    const bool text = buttonKind(widget) == ButtonKind::Text && !toneOf(widget);
    // A text button stands in rows of text; 28 keeps it a target all the same.
    return {room.width(), std::max(text ? Theme::px(widget, 28) : controlHeight(widget), room.height())};
}

QSize toolButtonSize(const QStyleOptionToolButton* option, const QWidget* widget)
{
    const bool wordless = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
    const QString text = wordless ? QString() : option->text;
    const QSize words = text.isEmpty() ? QSize(0, 0) : wordsOf(text, widget);
    const QSize room = withRoom(words, text, option->icon, option->iconSize, widget);
    const ButtonKind kind = buttonKind(widget);
    const bool low = kind == ButtonKind::Flat || kind == ButtonKind::Text;
    const int height = std::max(low ? Theme::px(widget, 28) : controlHeight(widget), room.height());
    return {std::max(room.width(), low ? height : 0), height};
}
