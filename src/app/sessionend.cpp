// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionend.h"

#include "ui/window/mainwindow.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

namespace {

void leaveNoTrace(QSessionManager& session)
{
    session.setRestartHint(QSessionManager::RestartNever); // nothing tells later what was open
}

} // namespace

SessionEnd::SessionEnd(QGuiApplication& application, MainWindow& window)
    : m_application(application), m_window(window)
{
    // At once: the desktop goes on as soon as they return.
    connect(&application, &QGuiApplication::commitDataRequest, this, &SessionEnd::endWanted,
            Qt::DirectConnection);
    connect(&application, &QGuiApplication::saveStateRequest, this, leaveNoTrace, Qt::DirectConnection);
    application.installEventFilter(this);
}

void SessionEnd::endWanted(QSessionManager& session)
{
    leaveNoTrace(session);
    if (m_window.sayWhatIsLost() != MainWindow::Loss::SaidNow || !session.allowsInteraction())
        return;
    session.cancel();
    session.release();
}

bool SessionEnd::eventFilter(QObject* watched, QEvent* event)
{
    // Nobody waits for an answer any more, which a window with an open draft would want to have.
    if (watched == &m_application && event->type() == QEvent::Quit) {
        QCoreApplication::exit(0);
        return true;
    }
    return QObject::eventFilter(watched, event);
}
