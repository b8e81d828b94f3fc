// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preferences.h"

#include <QSettings>

/// The settings in one small readable file among those of the account's programs. It holds no name, no path
/// and no date, and nobody can tell from it what is in the journal.
class SettingsFile : public Settings
{
public:
    explicit SettingsFile(const QString& path);

    [[nodiscard]] static QString usualPath();

    [[nodiscard]] Preferences preferences() const override;
    bool setPreferences(const Preferences& preferences) override;
    [[nodiscard]] QByteArray windowPlace() const override;
    void setWindowPlace(const QByteArray& place) override;

private:
    QSettings m_file;
};
