// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/timespresenter.h"

#include <QWidget>

/// One suggested time: when, why, and the button that puts it on the table.
class SuggestionRow : public QWidget
{
    Q_OBJECT

public:
    SuggestionRow(const SuggestedTime& suggested, int place, QWidget* parent = nullptr);

signals:
    void added();
};
