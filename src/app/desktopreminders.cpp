// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopreminders.h"

#include "app/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 3000; // milliseconds; one may first have to be started

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                          u"/org/freedesktop/Notifications"_s,
                                          u"org.freedesktop.Notifications"_s, method);
}

} // namespace

void DesktopReminders::show(const Reminder& reminder, std::function<void(bool isShown)> done)
{
    takeBack();
    if (!hasSessionBus())
        return done(false);
    QDBusMessage message = call(u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"org.wholehearted.Wholehearted"_s},
                            {u"transient"_s, true}}; // not kept in a list of what was
    message << u"Wholehearted"_s << 0U << u"org.wholehearted.Wholehearted"_s << reminder.title
            << reminder.words << QStringList() << hints << reminder.seconds * 1000;
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patience), this);
    const quint64 request = m_request;
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, request, done] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        const uint id = reply.isError() ? 0 : reply.value(); // broken ones answer with 0
        if (request != m_request)
            return close(id);
        m_shown = id;
        done(id != 0);
    });
}

void DesktopReminders::takeBack()
{
    ++m_request;
    close(std::exchange(m_shown, 0));
}

void DesktopReminders::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    QDBusConnection::sessionBus().asyncCall(message, patience);
}
