// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

// What the desktop tells over D-Bus. The names of the signals are theirs; whoever connects to one is
// subscribed to it on the bus. Nothing is started by listening.

/// The settings the desktop shows to every program, through its portal.
class PortalSettings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PortalSettings(const QDBusConnection& bus, QObject* parent);

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// The system's login service, which knows when the computer goes to sleep.
class LoginManager : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginManager(const QDBusConnection& bus, QObject* parent);

signals:
    void PrepareForSleep(bool begins); ///< False: awake again.
};

/// One login session, asked to lock.
class LoginSession : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSession(const QDBusConnection& bus, const QString& path, QObject* parent);

signals:
    void Lock();
};

/// A screen saver, of which a desktop has one or another.
class ScreenSaver : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const QDBusConnection& bus, const QString& service, const QString& path,
                const char* interface, QObject* parent);

signals:
    void ActiveChanged(bool isActive);
};
