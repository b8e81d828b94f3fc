// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/printmark.h"

#include "exchange/printstyle.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr qreal fullCircle = 360;

/// Half a disc; the left one starts at the top and runs against the clock.
QPainterPath half(const QRectF& disc, bool left)
{
    QPainterPath path;
    path.moveTo(disc.center().x(), disc.top());
    path.arcTo(disc, 90, left ? fullCircle / 2 : -fullCircle / 2);
    path.closeSubpath();
    return path;
}

void paintHalf(QPainter& painter, const QRectF& place, const QColor& ink, bool left)
{
    const qreal stroke = place.width() / 9;
    const QRectF ring = place.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(ink, stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(half(ring, left));
}

void paintSpeech(QPainter& painter, const QRectF& place, const QColor& ink)
{
    const qreal unit = place.width() / 10;
    const QRectF bubble(place.left() + unit, place.top() + unit, 8 * unit, 6 * unit);
    QPainterPath path;
    path.addRoundedRect(bubble, 1.6 * unit, 1.6 * unit);
    QPainterPath tail;
    tail.moveTo(bubble.left() + 1.6 * unit, bubble.bottom() - unit);
    tail.lineTo(bubble.left() + 1.6 * unit, bubble.bottom() + 2 * unit);
    tail.lineTo(bubble.left() + 4 * unit, bubble.bottom() - unit);
    tail.closeSubpath();
    QPen pen(ink, 1.2 * unit);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path.united(tail));
}

} // namespace

void paintMark(QPainter& painter, LineMark mark, const QRectF& place, bool rightToLeft)
{
    switch (mark) {
    case LineMark::None:
        break;
    case LineMark::First:
        paintHalf(painter, place, PrintColour::firstInk, !rightToLeft);
        break;
    case LineMark::Second:
        paintHalf(painter, place, PrintColour::secondInk, rightToLeft);
        break;
    case LineMark::Both:
        painter.setPen(Qt::NoPen);
        painter.setBrush(PrintColour::togetherSolid);
        painter.drawEllipse(place.adjusted(0.08 * place.width(), 0.08 * place.height(), -0.08 * place.width(),
                                           -0.08 * place.height()));
        break;
    case LineMark::Talk:
        paintSpeech(painter, place, PrintColour::talkSolid);
        break;
    }
}

void paintTwoHalves(QPainter& painter, const QRectF& place, bool rightToLeft)
{
    const qreal gap = place.width() / 24;
    painter.setPen(Qt::NoPen);
    painter.setBrush(rightToLeft ? PrintColour::secondFill : PrintColour::firstFill);
    painter.drawPath(half(place.adjusted(0, 0, -gap, 0), true).translated(0, 0));
    painter.setBrush(rightToLeft ? PrintColour::firstFill : PrintColour::secondFill);
    painter.drawPath(half(place.adjusted(gap, 0, 0, 0), false));
}
