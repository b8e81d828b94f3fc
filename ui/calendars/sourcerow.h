// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/calendarsources.h"

#include <QWidget>

/// One calendar that busy time was taken in from: its name, what of it is kept, and what can be done about
/// it.
class SourceRow : public QWidget
{
    Q_OBJECT

public:
    /// The owner is who it is read out for: a partner’s name; the place numbers it among its neighbours.
    SourceRow(const CalendarSource& source, const QString& owner, const QString& place,
              QWidget* parent = nullptr);

signals:
    void renameAsked(const QString& name);
    void replaceAsked();
    void removeAsked();
};
