// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/settingspresenter.h"

/// Settings as long as a test goes, on a computer that may not let them be written.
class SettingsInMemory : public Settings
{
public:
    [[nodiscard]] Preferences preferences() const override { return m_kept; }
    bool setPreferences(const Preferences& preferences) override
    {
        m_kept = preferences;
        return canWrite;
    }
    [[nodiscard]] QByteArray windowPlace() const override { return {}; }
    void setWindowPlace(const QByteArray&) override {}

    bool canWrite = true;

private:
    Preferences m_kept;
};
