// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

void paintButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void paintButtonLabel(const QStyleOptionButton* option, QPainter* painter, const QWidget* widget);
void paintToolButton(const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget);

[[nodiscard]] QSize buttonSize(const QStyleOptionButton* option, const QSize& contents,
                               const QWidget* widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton* option, const QWidget* widget);
