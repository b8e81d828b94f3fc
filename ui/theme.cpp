// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
    QRgb lightHigh; ///< High contrast: 7 for every text, lines that stand out, white or black behind it all.
    QRgb darkHigh;
};

// In the order of Role.
constexpr std::array<Shades, roleCount> shades{{
    {0xfff5f1ee, 0xff1f1b1d, 0xffffffff, 0xff000000}, // Window
    {0xffece6e2, 0xff191618, 0xfff6f3f1, 0xff0a0809}, // Rail
    {0xfffffefc, 0xff2a2527, 0xffffffff, 0xff0d0b0c}, // Surface
    {0xffdcd3ce, 0xff40393c, 0xff8b7f80, 0xff6a6265}, // Hairline
    {0xff8b7f80, 0xff8f8487, 0xff4a4043, 0xffc9bfc1}, // Outline
    {0xff2a2325, 0xfff0e9e7, 0xff000000, 0xffffffff}, // Text
    {0xff62575a, 0xffb9aeaf, 0xff1a1214, 0xfff3edeb}, // TextSecondary
    {0xff7c2c4a, 0xffdda6b5, 0xff5e1a35, 0xfff0c2cf}, // Accent
    {0xffffffff, 0xff2a1019, 0xffffffff, 0xff16070c}, // OnAccent
    {0xff661f3b, 0xffeabcc9, 0xff46102a, 0xfff8d8e1}, // AccentHover
    {0xfff3e5e9, 0xff432f35, 0xfff6eaee, 0xff2b1c21}, // AccentTint
    {0xfff7e7d1, 0xff413422, 0xfffbf1e2, 0xff2a2114}, // FirstTint
    {0xffa97b33, 0xffa87d40, 0xff7c561a, 0xffc99c5c}, // FirstFill
    {0xff6b430e, 0xfff2ce9d, 0xff4a2c05, 0xfffae0bb}, // FirstInk
    {0xffdcecf8, 0xff263947, 0xffe9f3fb, 0xff17242e}, // SecondTint
    {0xff528bb3, 0xff578db2, 0xff33668b, 0xff7caecf}, // SecondFill
    {0xff155276, 0xffb1daf8, 0xff08374f, 0xffcde8fb}, // SecondInk
    {0xfff1d8df, 0xff593440, 0xfff7e7ec, 0xff3a1f28}, // TogetherTint
    {0xff7c2c4a, 0xffe9b3c2, 0xff5e1a35, 0xfff3c9d4}, // TogetherSolid
    {0xff65223b, 0xfffddae3, 0xff430f24, 0xffffe6ec}, // TogetherInk
    {0xffe5f5ed, 0xff222f29, 0xfff0faf5, 0xff141d19}, // TalkTint
    {0xff3a775e, 0xff74ad94, 0xff235a45, 0xff94cbb2}, // TalkSolid
    {0xff194d3a, 0xffbde6d3, 0xff0a3325, 0xffd3f2e3}, // TalkInk
    {0xffefeae6, 0xff252123, 0xfff6f3f1, 0xff141112}, // BusyTint
    {0xffd2c9c4, 0xff4a4346, 0xff9c9093, 0xff756c6f}, // BusyHatch
    {0xff2f55c7, 0xffa9beff, 0xff1a3a9e, 0xffc6d4ff}, // Focus
    {0xff8d4315, 0xfff3ba8c, 0xff6b2e08, 0xfffad2b0}, // Warning
    {0xffffecdf, 0xff3f2b20, 0xfffff3ea, 0xff2a1b13}, // WarningTint
    {0xff45202f, 0xff301620, 0xff2c0f1b, 0xff1d0a12}, // Curtain
    {0xfffbf3f2, 0xfff6eceb, 0xffffffff, 0xffffffff}, // OnCurtain
}};

// The height of the font the design was drawn with, in pixels.
constexpr qreal designHeight = 17.0;

struct Step
{
    qreal points;
    QFont::Weight weight;
};

Step stepOf(TextRole role)
{
    switch (role) {
    case TextRole::Banner:
        return {12.0, QFont::DemiBold};
    case TextRole::Title:
        return {7.5, QFont::DemiBold};
    case TextRole::Heading:
        return {3.0, QFont::DemiBold};
    case TextRole::Lead:
        return {1.5, QFont::Normal};
    case TextRole::Body:
        return {0.0, QFont::Normal};
    case TextRole::Medium:
        return {0.0, QFont::Medium};
    case TextRole::Label:
        return {0.0, QFont::DemiBold};
    case TextRole::Small:
        return {-1.5, QFont::Normal};
    case TextRole::SmallLabel:
        return {-1.5, QFont::DemiBold};
    }
    return {};
}

} // namespace

Theme::Theme(const ThemeChoice& choice) : m_dark(choice.isDark), m_highContrast(choice.isHighContrast)
{
    if (choice.accent) {
        constexpr qreal enough = 4.5;
        constexpr qreal high = 7;
        m_accent = accentFrom(*choice.accent, {.window = drawn(Role::Window),
                                               .rail = drawn(Role::Rail),
                                               .surface = drawn(Role::Surface),
                                               .text = drawn(Role::Text),
                                               .textSecondary = drawn(Role::TextSecondary),
                                               .isDark = m_dark,
                                               .leastContrast = m_highContrast ? high : enough});
    } else {
        m_accent = {drawn(Role::Accent).rgb(), drawn(Role::OnAccent).rgb(), drawn(Role::AccentHover).rgb(),
                    drawn(Role::AccentTint).rgb()};
    }
}

Theme Theme::of(const QWidget* widget)
{
    const QStyle* style = widget ? widget->style() : QApplication::style();
    return style ? style->property("theme").value<Theme>() : light();
}

QColor Theme::drawn(Role role) const
{
    const Shades& all = shades.at(static_cast<std::size_t>(role));
    if (m_highContrast)
        return QColor::fromRgb(m_dark ? all.darkHigh : all.lightHigh);
    return QColor::fromRgb(m_dark ? all.dark : all.light);
}

QColor Theme::color(Role role) const
{
    switch (role) {
    case Role::Accent:
        return QColor::fromRgb(m_accent.accent);
    case Role::OnAccent:
        return QColor::fromRgb(m_accent.onAccent);
    case Role::AccentHover:
        return QColor::fromRgb(m_accent.hover);
    case Role::AccentTint:
        return QColor::fromRgb(m_accent.tint);
    default:
        return drawn(role);
    }
}

QColor Theme::tint(Partner partner) const
{
    return color(partner == Partner::First ? Role::FirstTint : Role::SecondTint);
}

QColor Theme::fill(Partner partner) const
{
    return color(partner == Partner::First ? Role::FirstFill : Role::SecondFill);
}

QColor Theme::ink(Partner partner) const
{
    return color(partner == Partner::First ? Role::FirstInk : Role::SecondInk);
}

QColor Theme::mixed(Role over, Role under, qreal part) const
{
    const QColor a = color(over);
    const QColor b = color(under);
    const auto mix = [part](int x, int y) { return qRound(x * part + y * (1.0 - part)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QPalette Theme::palette() const
{
    QPalette palette(color(Role::Surface), color(Role::Window));
    const auto set = [&](QPalette::ColorRole place, Role role) { palette.setColor(place, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Window);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::TextSecondary);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Hairline);
    set(QPalette::Mid, Role::Hairline);
    set(QPalette::Dark, Role::Outline);
    set(QPalette::Shadow, Role::Outline);
    // Still readable: what cannot be used now can be read about all the same.
    for (const auto place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, place, color(Role::TextSecondary));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Hairline));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Role::Text));
    return palette;
}

qreal Theme::scale(const QPaintDevice* device)
{
    // The application's font, not the widget's own: a title's margins are the same as a paragraph's.
    return QFontMetrics(QApplication::font(), device).height() / designHeight;
}

int Theme::px(const QPaintDevice* device, qreal length)
{
    return qRound(length * scale(device));
}

QFont Theme::font(TextRole role)
{
    QFont font = QApplication::font();
    const Step step = stepOf(role);
    font.setPointSizeF(std::max(font.pointSizeF() + step.points, 9.0));
    font.setWeight(step.weight);
    return font;
}

QFont Theme::baseFont(const QFont& desktop)
{
    QFont font = desktop;
    const qreal points = desktop.pointSizeF() > 0 ? desktop.pointSizeF() : QFontInfo(desktop).pointSizeF();
    font.setPointSizeF(std::max(points, 10.0));
    font.setWeight(QFont::Normal);
    // What Qt reports when no desktop named a font.
    const QStringList unnamed{u""_s, u"sans"_s, u"sans serif"_s, u"sans-serif"_s, u"dejavu sans"_s};
    if (!unnamed.contains(desktop.family().toLower()))
        return font;
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {u"Inter"_s, u"Cantarell"_s, u"Noto Sans"_s}) {
        if (installed.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
    return font;
}

qreal snapped(qreal logical, const QPaintDevice* device)
{
    const qreal ratio = device ? device->devicePixelRatioF() : 1.0;
    return std::round(logical * ratio) / ratio;
}
