// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <memory>

class QFont;
class QPaintDevice;
class QPainter;
class QTextLayout;

/// One line of words, shaped once: measured by that, and painted as often as it is seen, each pixel as
/// drawText() would paint it with the direction of the words themselves.
class ShapedText
{
public:
    ShapedText(const QString& words, const QFont& font, const QPaintDevice* device);

    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal ascent() const;
    void paint(QPainter* painter, const QPointF& topLeft) const; ///< In the colour of its pen.

private:
    std::shared_ptr<QTextLayout> m_layout; ///< Shared by copies, as it stays as it is.
};
