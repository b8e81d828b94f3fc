// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

/// Turns SIGTERM, SIGINT and SIGHUP into one signal of Qt, delivered by the event loop. One at a time in a
/// program; the signals do what they did before once it is gone.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

signals:
    void endWanted();

private:
    void read();

    QSocketNotifier* m_notifier = nullptr;
};
