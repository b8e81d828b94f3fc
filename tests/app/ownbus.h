// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

#include <gtest/gtest.h>

/// A message bus of its own, and this program on it: as its session bus and as its system bus. Before
/// anything else in the program has asked for either.
class OwnBus
{
public:
    OwnBus()
    {
        m_run.start(QStringLiteral("dbus-run-session"),
                    {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                     QStringLiteral("echo \"$DBUS_SESSION_BUS_ADDRESS\"; cat")});
        EXPECT_TRUE(m_run.waitForStarted()) << "dbus-run-session is in the package dbus";
        EXPECT_TRUE(m_run.waitForReadyRead());
        const QByteArray address = m_run.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        m_desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
        EXPECT_TRUE(m_desktop.isConnected());
    }
    ~OwnBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_run.closeWriteChannel();
        m_run.waitForFinished();
    }
    OwnBus(const OwnBus&) = delete;
    OwnBus& operator=(const OwnBus&) = delete;

    /// Where a test plays the desktop.
    [[nodiscard]] QDBusConnection& desktop() { return m_desktop; }

private:
    QProcess m_run;
    QDBusConnection m_desktop{QString()};
};
