// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "ui/accent.h"

#include <QColor>
#include <QFont>
#include <QMetaType>
#include <QPalette>

#include <optional>

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
    Banner,  ///< Welcome and curtain; “display” in forms, a name that X11 has taken.
    Title,   ///< One a page.
    Heading, ///< One a card.
    Lead,    ///< The sentence under it.
    Body,
    Medium, ///< Body for sentences with a little weight: words to say, plain buttons.
    Label,  ///< Body for names, table heads and whatever is chosen.
    Small,
    SmallLabel, ///< Small for names of fields and groups.
};

/// What a theme is made of.
struct ThemeChoice
{
    bool isDark = false;
    bool isHighContrast = false;
    std::optional<QColor> accent = {}; ///< None: the one of the design.
};

/// The colours of the window as roles, light or dark; a small value.
class Theme
{
public:
    Theme() : Theme(ThemeChoice()) {} ///< The light one; a property wants a value for none.
    explicit Theme(const ThemeChoice& choice);
    [[nodiscard]] static Theme light() { return Theme(); }
    [[nodiscard]] static Theme dark() { return Theme(ThemeChoice{.isDark = true}); }

    /// The theme a widget is drawn with (the one its style was given); a null widget asks the application.
    [[nodiscard]] static Theme of(const QWidget* widget);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
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
    [[nodiscard]] QColor drawn(Role role) const; ///< As the design has it, whatever the accent.

    bool m_dark = false;
    bool m_highContrast = false;
    AccentShades m_accent{};
};

Q_DECLARE_METATYPE(Theme)

/// Snaps a logical length or place to whole device pixels, so that edges stay sharp at 125 % and 200 %.
[[nodiscard]] qreal snapped(qreal logical, const QPaintDevice* device);
