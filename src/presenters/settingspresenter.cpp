// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/settingspresenter.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// By hand where Qt names a country with it: “American English”, “español de España”.
QString inItself(const QString& language)
{
    if (language == u"en"_s)
        return u"English"_s;
    return language == u"es"_s ? u"español"_s : QLocale(language).nativeLanguageName();
}

} // namespace

SettingsPresenter::SettingsPresenter(Settings& settings, QStringList languages, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_languages(std::move(languages))
    , m_preferences(settings.preferences())
{
}

void SettingsPresenter::setAppearance(Appearance appearance)
{
    Preferences wanted = m_preferences;
    wanted.appearance = appearance;
    remember(wanted);
}

void SettingsPresenter::setContrast(ContrastWish contrast)
{
    Preferences wanted = m_preferences;
    wanted.contrast = contrast;
    remember(wanted);
}

void SettingsPresenter::setAccent(AccentColour accent)
{
    Preferences wanted = m_preferences;
    wanted.accent = accent;
    remember(wanted);
}

void SettingsPresenter::setLanguage(const QString& language)
{
    Preferences wanted = m_preferences;
    wanted.language = language;
    remember(wanted);
}

void SettingsPresenter::setLockAfter(int minutes)
{
    Preferences wanted = m_preferences;
    wanted.lockAfterMinutes = minutes;
    remember(wanted);
}

void SettingsPresenter::setLocksWithComputer(bool locks)
{
    Preferences wanted = m_preferences;
    wanted.locksWithComputer = locks;
    remember(wanted);
}

void SettingsPresenter::remember(const Preferences& wanted)
{
    if (wanted == m_preferences)
        return;
    m_preferences = wanted;
    m_isRemembered = m_settings.setPreferences(wanted);
    emit changed();
}

std::vector<std::pair<AccentColour, QString>> SettingsPresenter::accents()
{
    return {{AccentColour::Wine, tr("Wine", "accent colour")},
            {AccentColour::Blue, tr("Blue", "accent colour")},
            {AccentColour::Green, tr("Green", "accent colour")},
            {AccentColour::Plum, tr("Plum", "accent colour")},
            {AccentColour::Clay, tr("Clay", "accent colour")},
            {AccentColour::System, tr("As the desktop", "accent colour")}};
}

std::vector<std::pair<QString, QString>> SettingsPresenter::languages() const
{
    std::vector<std::pair<QString, QString>> named{{QString(), tr("As this computer speaks")}};
    for (const QString& language : m_languages)
        named.emplace_back(language, inItself(language));
    return named;
}

std::vector<std::pair<int, QString>> SettingsPresenter::idleTimes()
{
    constexpr std::array choices{2, 5, 10, 30, 60};
    std::vector<std::pair<int, QString>> times;
    for (const int minutes : choices)
        times.emplace_back(minutes, tr("After %n minute(s)", nullptr, minutes));
    times.emplace_back(0, tr("Not by itself"));
    return times;
}

void SettingsPresenter::setJournal(const QString& path, std::function<bool()> hasPassphrases)
{
    m_journalPath = path;
    m_hasPassphrases = std::move(hasPassphrases);
}

QString SettingsPresenter::whyNoLock() const
{
    return canLock()
               ? QString()
               : tr("Your journal has no passphrases, so a lock would keep nobody out. You can give it two "
                    "under Our journal, one for each of you.");
}

QString SettingsPresenter::trouble() const
{
    return m_isRemembered ? QString()
                          : tr("It holds until you close the window, and can be chosen again then.");
}
