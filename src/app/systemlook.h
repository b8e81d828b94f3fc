// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

#include <optional>

class QVariant;

/// How the desktop wants programs to look, where it says so: asked of its portal without waiting for the
/// answer, and heard of again whenever it changes. Without a bus or a portal nothing is known.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void ask();

    [[nodiscard]] std::optional<bool> isDark() const { return m_isDark; } ///< None: no preference.
    [[nodiscard]] bool wantsHighContrast() const { return m_wantsHighContrast; }
    [[nodiscard]] std::optional<QColor> accent() const { return m_accent; }
    [[nodiscard]] bool hasMotion() const { return m_hasMotion; }

signals:
    void changed();

private:
    void take(const QString& group, const QString& key, const QVariant& wrapped);

    std::optional<bool> m_isDark;
    std::optional<QColor> m_accent;
    bool m_wantsHighContrast = false;
    bool m_hasMotion = true;
};
