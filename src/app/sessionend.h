// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MainWindow;
class QGuiApplication;
class QSessionManager;

/// Ends the window with the desktop's session: what is open is said once, where there is time for that, and
/// then nothing keeps the session from ending.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    SessionEnd(QGuiApplication& application, MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endWanted(QSessionManager& session);

    QGuiApplication& m_application;
    MainWindow& m_window;
};
