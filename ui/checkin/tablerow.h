// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/keepingtext.h"

#include <QWidget>

/// One time on the table, in words, to be changed or taken off again.
class TableRow : public QWidget
{
    Q_OBJECT

public:
    TableRow(const FrozenTime& time, const PerPartner<QString>& names, int place, QWidget* parent = nullptr);

signals:
    void editAsked();
    void removed();
};
