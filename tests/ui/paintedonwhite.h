// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

/// What paint(painter) draws on white paper of this size, on a screen of this pixel ratio.
template <typename Paint>
[[nodiscard]] QImage paintedOnWhite(const QSize& size, qreal ratio, const Paint& paint)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paint(painter);
    return image;
}
