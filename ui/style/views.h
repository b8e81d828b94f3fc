// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// Cards, lines and the frames of views and editors: whatever is a QFrame with a shape.
void paintFrame(const QStyleOptionFrame* option, QPainter* painter, const QWidget* widget);

void paintItemPanel(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget);
void paintItemFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void paintHeaderSection(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void paintHeaderLabel(const QStyleOptionHeader* option, QPainter* painter, const QWidget* widget);

void paintScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part,
                                  const QWidget* widget);

/// The ring around the widget that has the focus; `frame` is the QFocusFrame that asks.
void paintFocusRing(const QStyleOption* option, QPainter* painter, const QWidget* frame);
