// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QString>

#include <memory>

class QColor;
class QFont;
class QPaintDevice;
class QPainter;
class QTextLayout;

/// One line of words, elided and shaped for its place once, and painted as often as that is seen. Each pixel
/// is as drawText() would paint it, which shapes the words anew each time; that takes far longer than the
/// paint.
class LaidOutText
{
public:
    /// The words stand in the middle of the place’s height, at the side where its line begins.
    LaidOutText(const QString& words, const QFont& font, const QRect& place, Qt::LayoutDirection direction,
                const QPaintDevice* device);

    void paint(QPainter* painter, const QColor& ink) const;

private:
    void layOut(Qt::LayoutDirection direction);

    std::shared_ptr<QTextLayout> m_layout; ///< Shared by copies, as it stays as it is.
    QRect m_place;
    QPointF m_start;
    bool m_isTooHigh = false; ///< Such as letters of another font; what stands out is cut.
};
