// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile.h"

#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto appearanceKey = u"appearance/colours"_s;
const auto contrastKey = u"appearance/contrast"_s;
const auto accentKey = u"appearance/accent"_s;
const auto languageKey = u"language/name"_s;
const auto idleKey = u"lock/afterMinutes"_s;
const auto withComputerKey = u"lock/withComputer"_s;
const auto windowKey = u"window/place"_s;

// In the order of their enums; words, so that the file can be read and a new value changes no old one.
const QStringList appearances{u"system"_s, u"light"_s, u"dark"_s};
const QStringList contrasts{u"system"_s, u"usual"_s, u"high"_s};
const QStringList accents{u"wine"_s, u"blue"_s, u"green"_s, u"plum"_s, u"clay"_s, u"system"_s};

template <class Value>
Value read(const QSettings& file, const QString& key, const QStringList& words, Value usual)
{
    const auto place = words.indexOf(file.value(key).toString());
    return place < 0 ? usual : static_cast<Value>(place);
}

} // namespace

SettingsFile::SettingsFile(const QString& path) : m_file(path, QSettings::IniFormat) {}

QString SettingsFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

Preferences SettingsFile::preferences() const
{
    const Preferences usual;
    Preferences wanted;
    wanted.appearance = read(m_file, appearanceKey, appearances, usual.appearance);
    wanted.contrast = read(m_file, contrastKey, contrasts, usual.contrast);
    wanted.accent = read(m_file, accentKey, accents, usual.accent);
    wanted.language = m_file.value(languageKey).toString();
    bool isNumber = false;
    const int minutes = m_file.value(idleKey).toInt(&isNumber);
    if (isNumber)
        wanted.lockAfterMinutes = std::clamp(minutes, 0, Preferences::longestIdleMinutes);
    wanted.locksWithComputer = m_file.value(withComputerKey, usual.locksWithComputer).toBool();
    return wanted;
}

bool SettingsFile::setPreferences(const Preferences& preferences)
{
    m_file.setValue(appearanceKey, appearances.at(static_cast<int>(preferences.appearance)));
    m_file.setValue(contrastKey, contrasts.at(static_cast<int>(preferences.contrast)));
    m_file.setValue(accentKey, accents.at(static_cast<int>(preferences.accent)));
    m_file.setValue(languageKey, preferences.language);
    m_file.setValue(idleKey, preferences.lockAfterMinutes);
    m_file.setValue(withComputerKey, preferences.locksWithComputer);
    m_file.sync();
    return m_file.status() == QSettings::NoError;
}

QByteArray SettingsFile::windowPlace() const
{
    return m_file.value(windowKey).toByteArray();
}

void SettingsFile::setWindowPlace(const QByteArray& place)
{
    m_file.setValue(windowKey, place);
}
