// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedtime.h"

#include <QWidget>

/// Which kind a shared time is, told by its glyph and in words.
class TimeHeading : public QWidget
{
    Q_OBJECT

public:
    TimeHeading(SharedTimeKind kind, const QString& words, QWidget* parent = nullptr);
};
