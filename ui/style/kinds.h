// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyleOption>

#include <optional>

class QWidget;

/// What a button is for, from its property `kind`; style.h says what each looks like.
enum class ButtonKind
{
    Plain,
    Primary,
    Answer,
    Text,
    Segment,
    Flat,
    OnCurtain,
    OnCurtainText
};

[[nodiscard]] ButtonKind buttonKind(const QWidget* widget);
[[nodiscard]] bool isOnCurtain(const QWidget* widget);

/// Height of a control: 36, with `large` 40, with `dense` 32, of kind answer or onCurtain 48.
[[nodiscard]] int controlHeight(const QWidget* widget);

/// The property `tone`, when it names a role.
[[nodiscard]] std::optional<Role> toneOf(const QWidget* widget);

/// The property `textRole`, when it names a step of the type scale.
[[nodiscard]] std::optional<TextRole> textRoleOf(const QWidget* widget);

/// The name `textRole` has for a step.
[[nodiscard]] QString nameOf(TextRole role);

/// Whether a QFrame asks to be drawn as a card.
[[nodiscard]] bool isCard(const QWidget* widget);

/// Shorthands for the states every control is drawn in.
struct ControlState
{
    explicit ControlState(const QStyleOption* option)
        : enabled(option->state & QStyle::State_Enabled)
        , hovered(enabled && (option->state & QStyle::State_MouseOver))
        , pressed(enabled && (option->state & QStyle::State_Sunken))
        , on(option->state & QStyle::State_On)
    {
    }

    bool enabled;
    bool hovered;
    bool pressed;
    bool on;
};
