// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// One window for each journal: the first start holds a name on the session bus, and a later one asks it to
/// come to the front instead of opening a second. Never blocks; without a bus every start is the first, and
/// the lock of the journal says the rest.
class OneWindow : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.wholehearted.Wholehearted.Window")

public:
    /// The place tells nobody which journal it is: placeOf() of its path.
    explicit OneWindow(const QByteArray& place, QObject* parent = nullptr);

    void claim(); ///< Answered once, from the event loop: by first() or by raisedTheOther().

signals:
    void first();
    void raisedTheOther();
    void raiseAsked(const QString& activationToken);

public slots:
    /// Called over the bus by a later start, with what its desktop gave it for coming to the front.
    Q_SCRIPTABLE void Raise(const QString& activationToken) { emit raiseAsked(activationToken); }

private:
    void raiseTheOther();

    QString m_name;
};
