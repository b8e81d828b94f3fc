// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

#include <gtest/gtest.h>

/// A session bus of its own, as a desktop would have one.
class SessionBus
{
public:
    SessionBus()
    {
        m_run.start(QStringLiteral("dbus-run-session"),
                    {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                     QStringLiteral("echo \"$DBUS_SESSION_BUS_ADDRESS\"; cat")});
        EXPECT_TRUE(m_run.waitForStarted()) << "dbus-run-session is in the package dbus";
        EXPECT_TRUE(m_run.waitForReadyRead(20'000));
        m_address = QString::fromLocal8Bit(m_run.readLine()).trimmed();
    }
    ~SessionBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("test"));
        m_run.closeWriteChannel();
        m_run.waitForFinished();
    }
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QDBusConnection connection() const
    {
        return QDBusConnection::connectToBus(m_address, QStringLiteral("test"));
    }

private:
    QProcess m_run;
    QString m_address;
};
