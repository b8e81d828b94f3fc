// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preferences.h"
#include "presenters/homepath.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

/// What *Settings* shows: how this computer shows and guards the journal. Every change is remembered at once.
class SettingsPresenter : public QObject
{
    Q_OBJECT

public:
    /// The settings have to outlive it; languages as BCP 47.
    SettingsPresenter(Settings& settings, QStringList languages, QObject* parent = nullptr);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }

    void setAppearance(Appearance appearance);
    void setContrast(ContrastWish contrast);
    void setAccent(AccentColour accent);
    void setLanguage(const QString& language);
    void setLockAfter(int minutes);
    void setLocksWithComputer(bool locks);

    /// What each choice is called, in the order they stand.
    [[nodiscard]] static std::vector<std::pair<AccentColour, QString>> accents();
    [[nodiscard]] std::vector<std::pair<QString, QString>> languages() const;
    [[nodiscard]] static std::vector<std::pair<int, QString>> idleTimes();

    /// The open journal: where it is, and whether it has passphrases; an example has no path.
    void setJournal(const QString& path, std::function<bool()> hasPassphrases);
    [[nodiscard]] QString journalPath() const { return fromHome(m_journalPath); } ///< Empty for an example.
    [[nodiscard]] bool canLock() const { return m_hasPassphrases && m_hasPassphrases(); }
    [[nodiscard]] QString whyNoLock() const; ///< Empty where there is one.
    [[nodiscard]] QString trouble() const;   ///< Empty while what is chosen can be remembered.

signals:
    void changed();

private:
    void remember(const Preferences& wanted);

    Settings& m_settings;
    QStringList m_languages;
    Preferences m_preferences;
    QString m_journalPath;
    std::function<bool()> m_hasPassphrases;
    bool m_isRemembered = true;
};
