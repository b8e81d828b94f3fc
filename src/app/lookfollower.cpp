// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookfollower.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QPalette>

namespace {

std::optional<QColor> colourOf(AccentColour accent, const std::optional<QColor>& system)
{
    switch (accent) {
    case AccentColour::Wine:
        return std::nullopt;
    case AccentColour::Blue:
        return QColor(0x2f5fa8);
    case AccentColour::Green:
        return QColor(0x2f7350);
    case AccentColour::Plum:
        return QColor(0x6d3f93);
    case AccentColour::Clay:
        return QColor(0xa2502a);
    case AccentColour::System:
        return system;
    }
    return std::nullopt;
}

} // namespace

LookFollower::LookFollower(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_hasDarkPalette(QApplication::palette().color(QPalette::Window).lightness() <
                       QApplication::palette().color(QPalette::WindowText).lightness())
{
    connect(&m_system, &SystemLook::changed, this, &LookFollower::apply);
}

void LookFollower::wear(const Preferences& preferences)
{
    m_preferences = preferences;
    apply();
}

void LookFollower::followSystem()
{
    m_system.ask();
}

ThemeChoice LookFollower::choose(const Preferences& preferences, const SystemLook& system,
                                 bool hasDarkPalette)
{
    ThemeChoice choice;
    choice.isDark = preferences.appearance == Appearance::System ? system.isDark().value_or(hasDarkPalette)
                                                                 : preferences.appearance == Appearance::Dark;
    choice.isHighContrast = preferences.contrast == ContrastWish::System
                                ? system.wantsHighContrast()
                                : preferences.contrast == ContrastWish::High;
    choice.accent = colourOf(preferences.accent, system.accent());
    return choice;
}

void LookFollower::apply()
{
    const std::pair next(Theme(choose(m_preferences, m_system, m_hasDarkPalette)), m_system.hasMotion());
    if (m_worn == next)
        return; // dressing anew polishes every widget
    m_worn = next;
    WholeheartedStyle::applyTo(m_application, next.first, next.second);
}
