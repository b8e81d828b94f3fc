// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onewindow.h"

#include "app/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000; // milliseconds for a bus that answers at all
constexpr uint doNotQueue = 4; // DBUS_NAME_FLAG_DO_NOT_QUEUE
constexpr uint isTaken = 3;    // DBUS_REQUEST_NAME_REPLY_EXISTS
const auto objectPath = u"/org/wholehearted/Wholehearted"_s;

QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace

OneWindow::OneWindow(const QByteArray& place, QObject* parent)
    : QObject(parent), m_name(u"org.wholehearted.Wholehearted.J"_s + QString::fromLatin1(place))
{
}

void OneWindow::claim()
{
    if (!hasSessionBus()) {
        QTimer::singleShot(0, this, &OneWindow::first);
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots);
    auto request = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                  u"org.freedesktop.DBus"_s, u"RequestName"_s);
    request << m_name << doNotQueue;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(request, patience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (!reply.isError() && reply.value() == isTaken)
            raiseTheOther();
        else
            emit first();
    });
}

void OneWindow::raiseTheOther()
{
    auto request = QDBusMessage::createMethodCall(m_name, objectPath,
                                                  u"org.wholehearted.Wholehearted.Window"_s, u"Raise"_s);
    request.setAutoStartService(false);
    request << activationToken();
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(request, patience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            emit first(); // it does not answer; the lock will tell whether it has the journal
        else
            emit raisedTheOther();
    });
}
