// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionbus.h"

#include <QDBusConnection>
#include <QFileInfo>

using namespace Qt::StringLiterals;

bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isNamed = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                         (!folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s));
    return isNamed && QDBusConnection::sessionBus().isConnected();
}

bool hasSystemBus()
{
    const bool isNamed = !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") ||
                         QFileInfo::exists(u"/run/dbus/system_bus_socket"_s);
    return isNamed && QDBusConnection::systemBus().isConnected();
}
