// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <cmath>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The contrast ratio of WCAG 2, 1 to 21.
qreal contrast(const QColor& a, const QColor& b)
{
    const qreal lighter = std::max(luminance(a), luminance(b));
    const qreal darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair
{
    Role over;
    std::vector<Role> under;
};

const std::vector<Pair> texts{
    {Role::Text,
     {Role::Window, Role::Rail, Role::Surface, Role::AccentTint, Role::FirstTint, Role::SecondTint,
      Role::WarningTint}},
    {Role::TextSecondary,
     {Role::Window, Role::Rail, Role::Surface, Role::BusyTint, Role::AccentTint, Role::Hairline}},
    {Role::Accent, {Role::Window, Role::Surface, Role::AccentTint}},
    {Role::OnAccent, {Role::Accent, Role::AccentHover}},
    {Role::FirstInk, {Role::FirstTint, Role::Surface, Role::TogetherTint}},
    {Role::SecondInk, {Role::SecondTint, Role::Surface, Role::TogetherTint}},
    {Role::TogetherInk, {Role::TogetherTint, Role::Surface}},
    {Role::TalkInk, {Role::TalkTint, Role::Surface}},
    {Role::Warning, {Role::Window, Role::Surface, Role::WarningTint}},
    {Role::OnCurtain, {Role::Curtain}},
};

const std::vector<Pair> shapes{
    {Role::Outline, {Role::Window, Role::Rail, Role::Surface, Role::FirstTint, Role::SecondTint}},
    {Role::Focus,
     {Role::Window, Role::Rail, Role::Surface, Role::AccentTint, Role::FirstTint, Role::SecondTint,
      Role::TogetherTint, Role::BusyTint, Role::WarningTint}},
    {Role::FirstFill, {Role::Surface, Role::FirstTint}},
    {Role::SecondFill, {Role::Surface, Role::SecondTint}},
    {Role::TogetherSolid, {Role::Surface, Role::TogetherTint}},
    {Role::TalkSolid, {Role::Surface}},
    {Role::Accent, {Role::Rail, Role::AccentTint}},
    {Role::OnAccent, {Role::Accent}},
    {Role::OnCurtain, {Role::Curtain}},
};

void expectContrast(const Theme& theme, const std::vector<Pair>& pairs, qreal least)
{
    for (const Pair& pair : pairs) {
        for (const Role under : pair.under) {
            // Words of what cannot be used now: to be read, and no more than that.
            const bool isUnused = pair.over == Role::TextSecondary && under == Role::Hairline;
            EXPECT_GE(contrast(theme.color(pair.over), theme.color(under)), isUnused ? 4.5 : least)
                << (theme.isDark() ? "dark" : "light") << (theme.isHighContrast() ? ", high: " : ": ")
                << theme.color(pair.over).name().toStdString() << " on "
                << theme.color(under).name().toStdString();
        }
    }
}

void expectContrast(const std::vector<Pair>& pairs, qreal least)
{
    expectContrast(Theme::light(), pairs, least);
    expectContrast(Theme::dark(), pairs, least);
}

} // namespace

using ThemeTest = Look;

TEST_F(ThemeTest, EveryTextCanBeReadInBothThemes)
{
    expectContrast(texts, 4.5);
}

TEST_F(ThemeTest, EveryShapeCanBeToldFromWhatIsBehindIt)
{
    expectContrast(shapes, 3.0);
}

TEST_F(ThemeTest, NoRoleIsLeftOutOfTheTwoTables)
{
    // Lines that only please the eye: whatever they part or fill is told by its shape or words as well.
    std::set<Role> known{Role::Hairline, Role::BusyHatch};
    for (const auto& pairs : {texts, shapes}) {
        for (const Pair& pair : pairs) {
            known.insert(pair.over);
            known.insert(pair.under.begin(), pair.under.end());
        }
    }
    for (int role = 0; role < roleCount; ++role)
        EXPECT_TRUE(known.contains(static_cast<Role>(role))) << "nobody looks at role " << role;
}

TEST_F(ThemeTest, HighContrastIsHigherThanWcagAsksForAtItsHighest)
{
    for (const bool isDark : {false, true}) {
        const Theme theme(ThemeChoice{.isDark = isDark, .isHighContrast = true});
        expectContrast(theme, texts, 7.0);
        expectContrast(theme, shapes, 4.5);
        EXPECT_GE(contrast(theme.color(Role::Hairline), theme.color(Role::Surface)), 3.0)
            << "even the edges of cards can be seen";
    }
}

TEST_F(ThemeTest, WhateverAccentIsChosenItCanBeRead)
{
    // All hues, from grey to glaring and from nearly black to nearly white: any colour of any desktop.
    for (int hue = 0; hue < 360; hue += 15) {
        for (const int saturation : {0, 90, 255}) {
            for (const int lightness : {8, 128, 247}) {
                const QColor accent = QColor::fromHsl(hue, saturation, lightness);
                for (const bool isDark : {false, true}) {
                    for (const bool isHigh : {false, true}) {
                        const Theme theme(ThemeChoice{isDark, isHigh, accent});
                        expectContrast(theme, texts, isHigh ? 7.0 : 4.5);
                        expectContrast(theme, shapes, 3.0);
                    }
                }
            }
        }
    }
}

TEST_F(ThemeTest, AnAccentKeepsItsHue)
{
    for (const bool isDark : {false, true}) {
        const Theme theme(ThemeChoice{.isDark = isDark, .accent = QColor(0x2f5fa8)});
        EXPECT_NEAR(theme.color(Role::Accent).hslHue(), QColor(0x2f5fa8).hslHue(), 4);
        EXPECT_EQ(theme.color(Role::Text), (isDark ? Theme::dark() : Theme::light()).color(Role::Text));
    }
}

TEST_F(ThemeTest, WithoutAChosenAccentItIsTheOneOfTheDesign)
{
    EXPECT_EQ(Theme::light().color(Role::Accent), QColor(0x7c2c4a));
    EXPECT_EQ(Theme::dark().color(Role::Accent), QColor(0xdda6b5));
}

TEST_F(ThemeTest, WordsOnTheLightestFoldOfTheCurtainCanBeRead)
{
    for (const Theme theme : {Theme::light(), Theme::dark()}) {
        const QColor cloth = theme.color(Role::Curtain);
        const auto fold = [](int channel) { return channel + qRound((255 - channel) * 0.045); };
        const QColor lightest(fold(cloth.red()), fold(cloth.green()), fold(cloth.blue()));
        EXPECT_GE(contrast(theme.color(Role::OnCurtain), lightest), 4.5);
    }
}

TEST_F(ThemeTest, ThePaletteCanBeReadInEveryGroup)
{
    for (const Theme theme : {Theme::light(), Theme::dark()}) {
        const QPalette palette = theme.palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            const auto ratio = [&](QPalette::ColorRole over, QPalette::ColorRole under) {
                return contrast(palette.color(group, over), palette.color(group, under));
            };
            EXPECT_GE(ratio(QPalette::WindowText, QPalette::Window), 4.5);
            EXPECT_GE(ratio(QPalette::Text, QPalette::Base), 4.5);
            EXPECT_GE(ratio(QPalette::ButtonText, QPalette::Button), 4.5);
            EXPECT_GE(ratio(QPalette::HighlightedText, QPalette::Highlight), 4.5);
            EXPECT_GE(ratio(QPalette::PlaceholderText, QPalette::Base), 4.5);
            EXPECT_GE(ratio(QPalette::ToolTipText, QPalette::ToolTipBase), 4.5);
        }
    }
}

TEST_F(ThemeTest, ThePartnersAreEquallyLight)
{
    // Neither side may weigh more: in grey the two differ by less than an eye can tell.
    for (const Theme theme : {Theme::light(), Theme::dark()}) {
        EXPECT_LT(contrast(theme.tint(Partner::First), theme.tint(Partner::Second)), 1.1);
        EXPECT_LT(contrast(theme.fill(Partner::First), theme.fill(Partner::Second)), 1.1);
        EXPECT_LT(contrast(theme.ink(Partner::First), theme.ink(Partner::Second)), 1.1);
    }
}

TEST_F(ThemeTest, AWidgetKnowsTheThemeItIsDrawnWith)
{
    QWidget widget;
    QWidget inside(&widget);
    open(&widget);
    EXPECT_EQ(Theme::of(&widget), Theme::light());
    use(Theme::dark());
    EXPECT_EQ(Theme::of(&widget), Theme::dark());
    EXPECT_EQ(Theme::of(nullptr), Theme::dark());
    for (const QWidget* each : {&widget, &inside})
        EXPECT_EQ(each->palette().color(QPalette::Window), Theme::dark().color(Role::Window));
}

TEST_F(ThemeTest, LengthsGrowWithTheFont)
{
    QWidget widget;
    const int before = Theme::px(&widget, 100);
    use(Theme::light(), 21);
    EXPECT_NEAR(Theme::px(&widget, 100), 2 * before, before / 10);
}

TEST_F(ThemeTest, TheTypeScaleIsCountedFromTheBaseFont)
{
    const qreal base = QApplication::font().pointSizeF();
    EXPECT_DOUBLE_EQ(Theme::font(TextRole::Title).pointSizeF(), base + 7.5);
    EXPECT_EQ(Theme::font(TextRole::Title).weight(), QFont::DemiBold);
    EXPECT_DOUBLE_EQ(Theme::font(TextRole::Body).pointSizeF(), base);
    EXPECT_DOUBLE_EQ(Theme::font(TextRole::Small).pointSizeF(), 9.0);
    use(Theme::light(), 10);
    EXPECT_DOUBLE_EQ(Theme::font(TextRole::Small).pointSizeF(), 9.0) << "nothing is smaller than 9 pt";
}

TEST_F(ThemeTest, TheBaseFontIsNeverSmallerThanTenPoints)
{
    QFont tiny(u"Cantarell"_s);
    tiny.setPointSizeF(8);
    EXPECT_DOUBLE_EQ(Theme::baseFont(tiny).pointSizeF(), 10);
    QFont pixels(u"Cantarell"_s);
    pixels.setPixelSize(40);
    EXPECT_GT(Theme::baseFont(pixels).pointSizeF(), 20);
}

TEST_F(ThemeTest, AFontTheDesktopNamedIsKept)
{
    EXPECT_EQ(Theme::baseFont(QFont(u"Ubuntu"_s, 11)).family(), u"Ubuntu"_s);
}

TEST_F(ThemeTest, WithoutOneTheFirstInstalledOfOursIsTaken)
{
    const QStringList installed = QFontDatabase::families();
    QString expected = u"DejaVu Sans"_s;
    for (const QString& family : {u"Noto Sans"_s, u"Cantarell"_s, u"Inter"_s}) {
        if (installed.contains(family))
            expected = family;
    }
    EXPECT_EQ(Theme::baseFont(QFont(u"DejaVu Sans"_s, 11)).family(), expected);
}
