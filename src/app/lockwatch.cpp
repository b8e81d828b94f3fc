// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockwatch.h"

#include "app/desktopinterfaces.h"
#include "app/sessionbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDateTime>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000;        // milliseconds; nobody waits for it
constexpr int clockEvery = 20 * 1000; // milliseconds between two looks at the clocks
// A bus has to answer several times before one hears it. Nothing is open by then that could be locked.
constexpr int untilFirstPicture = 300; // milliseconds

} // namespace

bool ClockPair::hasJumped(qint64 wall, qint64 running)
{
    const bool hasJumped = m_isSet && (wall - m_wall) - (running - m_running) > longestPause;
    m_wall = wall;
    m_running = running;
    m_isSet = true;
    return hasJumped;
}

LockWatch::LockWatch(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_clockTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_clockTimer, &QTimer::timeout, this, &LockWatch::lookAtClocks);
}

LockWatch::~LockWatch() = default;

void LockWatch::listen()
{
    lookAtClocks();
    m_clockTimer.start(clockEvery);
    QTimer::singleShot(untilFirstPicture, this, &LockWatch::listenToBuses);
}

void LockWatch::listenToBuses()
{
    if (hasSystemBus())
        listenToLogin();
    if (hasSessionBus())
        listenToScreenSavers();
}

void LockWatch::lookAtClocks()
{
    // The running clock stands still while the computer sleeps: where there is no login service, and where
    // its word came too late.
    if (m_clocks.hasJumped(m_clock.now().toMSecsSinceEpoch(), QDeadlineTimer::current().deadline()))
        emit lockWanted();
}

void LockWatch::listenToLogin()
{
    m_login = new LoginManager(QDBusConnection::systemBus(), this);
    m_login->setTimeout(patience);
    connect(m_login, &LoginManager::PrepareForSleep, this, [this](bool begins) {
        if (!begins)
            return holdSleep();
        emit lockWanted();
        m_hold.reset(); // we are done, it may sleep
    });
    holdSleep();
    findSession();
}

void LockWatch::holdSleep()
{
    auto* answer = new QDBusPendingCallWatcher(
        m_login->asyncCall(u"Inhibit"_s, u"sleep"_s, QCoreApplication::applicationName(),
                           u"To close the journal first"_s, u"delay"_s),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (!reply.isError())
            m_hold = std::make_unique<QDBusUnixFileDescriptor>(reply.value());
    });
}

void LockWatch::findSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    const auto asked = id.isEmpty() ? m_login->asyncCall(u"GetSessionByPID"_s, static_cast<uint>(0))
                                    : m_login->asyncCall(u"GetSession"_s, id);
    auto* answer = new QDBusPendingCallWatcher(asked, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (reply.isError())
            return; // started outside of any session
        auto* session = new LoginSession(QDBusConnection::systemBus(), reply.value().path(), this);
        connect(session, &LoginSession::Lock, this, &LockWatch::lockWanted);
    });
}

void LockWatch::listenToScreenSavers()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const std::array savers{
        new ScreenSaver(bus, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                        "org.freedesktop.ScreenSaver", this),
        new ScreenSaver(bus, u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s,
                        "org.freedesktop.ScreenSaver", this),
        new ScreenSaver(bus, u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, "org.gnome.ScreenSaver",
                        this),
    };
    for (const ScreenSaver* saver : savers) {
        connect(saver, &ScreenSaver::ActiveChanged, this, [this](bool isActive) {
            if (isActive)
                emit lockWanted();
        });
    }
}
