// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>

class LoginManager;
class QDBusUnixFileDescriptor;

/// Two clocks side by side: while a computer sleeps, or stands still under another one, only the wall's goes
/// on.
class ClockPair
{
public:
    static constexpr qint64 longestPause = 60'000; ///< Milliseconds; less may be a busy machine.

    /// Both in milliseconds. Whether the wall’s has run ahead since the last time.
    [[nodiscard]] bool hasJumped(qint64 wall, qint64 running);

private:
    qint64 m_wall = 0;
    qint64 m_running = 0;
    bool m_isSet = false;
};

/// Tells when the computer goes to sleep or locks its screen, as far as the desktop says so. Asks the login
/// service to wait with sleeping until whoever listens is done. Asks and hears only, and waits for nobody.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    /// The clock on the wall has to outlive it.
    explicit LockWatch(const Clock& clock, QObject* parent = nullptr);
    ~LockWatch() override;

    void listen();       ///< To the clocks at once, to the desktop once there is a picture.
    void lookAtClocks(); ///< By itself three times a minute, once it listens.

signals:
    void lockWanted(); ///< Whoever listens is done when it returns.

private:
    void listenToBuses();
    void listenToLogin();
    void listenToScreenSavers();
    void findSession();
    void holdSleep();

    const Clock& m_clock;
    LoginManager* m_login = nullptr;
    std::unique_ptr<QDBusUnixFileDescriptor> m_hold; ///< While it is open, sleep waits for us.
    ClockPair m_clocks;
    QTimer m_clockTimer;
};
