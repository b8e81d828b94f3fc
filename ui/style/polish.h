// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStyleOption;
class QWidget;

/// Gives a widget the font, colours and icon its properties ask for.
void dress(QWidget* widget);

/// Takes back what dress() gave.
void undress(QWidget* widget);

[[nodiscard]] int frameWidth(const QWidget* widget, const QStyleOption* option);
