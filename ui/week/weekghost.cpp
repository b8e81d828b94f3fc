// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekghost.h"

#include "ui/style/drawing.h"

#include <QPainter>

#include <algorithm>

void paintGhost(QPainter* painter, const QRect& place, const QString& hours, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    const QPaintDevice* device = painter->device();
    const qreal line = strokeWidth(device, 2);
    const qreal radius = Theme::px(device, blockRadius);
    const QRectF box = QRectF(place).adjusted(line, line, -line, -line);
    painter->setBrush(theme.color(Role::AccentTint));
    QPen pen(theme.color(Role::Accent), line, Qt::DashLine, Qt::FlatCap);
    painter->setPen(pen);
    painter->drawRoundedRect(box, radius, radius);

    const QFont font = Theme::font(TextRole::SmallLabel);
    const QFontMetrics metrics(font, device);
    const int side = Theme::px(device, 5);
    const int width = std::max(metrics.horizontalAdvance(hours) + 2 * side, 1);
    QRect label(0, 0, width, metrics.height() + 2);
    label.moveCenter(place.center());
    // Never out of the day at its start, where the hours would be cut.
    label.moveLeft(std::max(label.left(), 0));
    painter->fillRect(label, theme.color(Role::AccentTint));
    painter->setFont(font);
    painter->setPen(theme.color(Role::Accent));
    painter->drawText(label, Qt::AlignCenter | Qt::TextSingleLine, hours);
}
