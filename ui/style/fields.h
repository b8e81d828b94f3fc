// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// The frame of everything one can type or choose in; `widget` may be the inner editor or the whole control.
void paintField(const QStyleOption* option, QPainter* painter, const QWidget* widget);

void paintComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox* option, QStyle::SubControl part,
                                 const QWidget* widget);

void paintSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox* option, QStyle::SubControl part,
                                const QWidget* widget);

void paintTick(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void paintRadio(const QStyleOption* option, QPainter* painter, const QWidget* widget);
