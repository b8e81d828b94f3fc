// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/shapedtext.h"

#include <QFont>
#include <QRect>

#include <vector>

/// The names of the hours beside the days, shaped once: they tell the room they need, and are painted again
/// with each part of the week.
class HourNames
{
public:
    HourNames(const std::vector<QString>& labels, const QPaintDevice* device);

    [[nodiscard]] bool isFor(const std::vector<QString>& labels, const QPaintDevice* device) const;

    [[nodiscard]] int widest() const;
    [[nodiscard]] int height() const { return m_height; }
    /// At the top of the place, and at its side towards the days.
    void paint(QPainter* painter, std::size_t hour, const QRect& place, Qt::LayoutDirection direction) const;

private:
    std::vector<QString> m_labels;
    QFont m_font;
    int m_dotsPerInch;
    int m_height;
    std::vector<ShapedText> m_names;
};
