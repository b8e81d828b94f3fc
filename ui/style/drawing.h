// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPainter>
#include <QRectF>

class QPainterPath;

/// A flat box as the look knows it: a fill, a line of even width that lies inside, round corners.
struct Box
{
    QColor fill = Qt::transparent;
    QColor outline = Qt::transparent;
    qreal lineWidth = 0;
    qreal radius = 0;
};

/// Radii of the design, in pixels at the design's font.
inline constexpr qreal cardRadius = 10;
inline constexpr qreal controlRadius = 8;
inline constexpr qreal blockRadius = 6;
inline constexpr qreal tickRadius = 5;

/// A line of the design, at least one and always a whole number of device pixels wide.
[[nodiscard]] qreal strokeWidth(const QPaintDevice* device, qreal width = 1);

void paintBox(QPainter* painter, const QRectF& place, const Box& box);

/// The bar along the start of a box, cut by the box's round corners.
[[nodiscard]] QPainterPath leadingBar(const QRectF& box, qreal radius, qreal width,
                                      Qt::LayoutDirection direction);
void paintLeadingBar(QPainter* painter, const QRectF& box, qreal radius, qreal width, const QColor& colour,
                     Qt::LayoutDirection direction);

/// A tint along the top of a card, with the card's upper corners.
void paintHead(QPainter* painter, const QRectF& head, qreal radius, const QColor& colour);

/// Saves a painter's state and gives it back however a function ends.
class PainterKeeper
{
public:
    explicit PainterKeeper(QPainter* painter, bool antialiased = true) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing, antialiased);
    }
    ~PainterKeeper() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterKeeper)

private:
    QPainter* m_painter;
};
