// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QPaintDevice;
class QWidget;

/// What a colour is for; every colour on the screen is one of these, in both themes.
enum class Role
{
    Window,
    Rail,
    Surface,
    Hairline,
    Outline,
    Text,
    TextSecondary,
    Accent,
    OnAccent,
    AccentHover,
    AccentTint,
    FirstTint,
    FirstFill,
    FirstInk,
    SecondTint,
    SecondFill,
    SecondInk,
    TogetherTint,
    TogetherSolid,
    TogetherInk,
    TalkTint,
    TalkSolid,
    TalkInk,
    BusyTint,
    BusyHatch,
    Focus,
    Warning,
    WarningTint,
    Curtain,
    OnCurtain,
};

inline constexpr int roleCount = static_cast<int>(Role::OnCurtain) + 1;

/// The steps of the type scale, each counted from the base font.
enum class TextRole
{
    Display, ///< Welcome and curtain.
    Title,   ///< One a page.
    Heading, ///< One a card.
    Lead,    ///< The sentence under a display.
    Body,
    Medium, ///< Body for sentences with a little weight: words to say, plain buttons.
    Label,  ///< Body for names, table heads and whatever is chosen.
    Small,
    SmallLabel, ///< Small for names of fields and groups.
};

/// The colours of the window as roles, light or dark; a value as small as a pointer.
class Theme
{
public:
    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();

    /// The theme a widget is drawn with (the one its style was given); a null widget asks the application.
    [[nodiscard]] static Theme of(const QWidget* widget);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QColor tint(Partner partner) const;
    [[nodiscard]] QColor fill(Partner partner) const;
    [[nodiscard]] QColor ink(Partner partner) const;

    /// Two roles mixed, `part` of 1 being all `over`; for states such as disabled that have no role.
    [[nodiscard]] QColor mixed(Role over, Role under, qreal part) const;

    [[nodiscard]] QPalette palette() const;

    /// A length of the design, which counts in pixels at a base font of 10.5 pt, in logical pixels here.
    [[nodiscard]] static int px(const QPaintDevice* device, qreal length);
    [[nodiscard]] static qreal scale(const QPaintDevice* device);

    /// The application's font at a step of the type scale.
    [[nodiscard]] static QFont font(TextRole role);

    /// The font to give the application, from the one the desktop names.
    [[nodiscard]] static QFont baseFont(const QFont& desktop);

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    explicit Theme(bool dark) : m_dark(dark) {}

    bool m_dark;
};

/// Snaps a logical length or place to whole device pixels, so that edges stay sharp at 125 % and 200 %.
[[nodiscard]] qreal snapped(qreal logical, const QPaintDevice* device);
