// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/systemlook.h"
#include "domain/preferences.h"
#include "ui/theme.h"

#include <QObject>

class QApplication;

/// Dresses the application as the couple chose, or as the desktop wants it, and again whenever either
/// changes. Where the desktop says nothing, the palette it gave at the start decides between light and dark.
class LookFollower : public QObject
{
    Q_OBJECT

public:
    explicit LookFollower(QApplication& application, QObject* parent = nullptr);

    void wear(const Preferences& preferences);
    void followSystem(); ///< Asks the desktop; does not wait.

    /// What comes of a choice and of what the desktop says.
    [[nodiscard]] static ThemeChoice choose(const Preferences& preferences, const SystemLook& system,
                                            bool hasDarkPalette);

private:
    void apply();

    QApplication& m_application;
    bool m_hasDarkPalette;
    Preferences m_preferences;
    SystemLook m_system;
    std::optional<std::pair<Theme, bool>> m_worn; ///< With or without motion.
};
