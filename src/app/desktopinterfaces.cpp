// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopinterfaces.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

PortalSettings::PortalSettings(const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", bus, parent)
{
    // Without this Qt 6.4 drops each signal with a variant in it, and says nothing.
    qRegisterMetaType<QDBusVariant>();
}

LoginManager::LoginManager(const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                             "org.freedesktop.login1.Manager", bus, parent)
{
}

LoginSession::LoginSession(const QDBusConnection& bus, const QString& path, QObject* parent)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, path, "org.freedesktop.login1.Session", bus, parent)
{
}

ScreenSaver::ScreenSaver(const QDBusConnection& bus, const QString& service, const QString& path,
                         const char* interface, QObject* parent)
    : QDBusAbstractInterface(service, path, interface, bus, parent)
{
}
