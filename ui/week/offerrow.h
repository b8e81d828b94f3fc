// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

#include <QWidget>

/// One offer beside an occasion: whose it is by its half, and its words.
class OfferRow : public QWidget
{
    Q_OBJECT

public:
    explicit OfferRow(const OfferLine& offer, QWidget* parent = nullptr);
};
