// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"
#include "ui/parts/wordwidths.h"

#include <QRect>

/// What stands in one block at its size.
struct BlockText
{
    QStringList hours;        ///< From when to when, in a line or in two; never cut.
    bool withKind = false;    ///< The glyph of its kind stands before the first of them.
    QStringList label;        ///< In lines, cut where it has to be; empty where there is no room at all.
    bool labelBeside = false; ///< In the line of the hours, as the block is low.
};

/// Measures what a block of the week says at a size: both hours always, then as much of the label as there is
/// room for. The grid asks it how high and how wide its blocks have to be.
class BlockMeasure
{
public:
    explicit BlockMeasure(const QPaintDevice* device);

    /// What it has measured still holds.
    [[nodiscard]] bool isFor(const QPaintDevice* device) const;
    [[nodiscard]] const QPaintDevice* device() const { return m_device; }

    /// Where its words go, read from left to right: without its bar and its edges.
    [[nodiscard]] QRect inside(const QRect& place, SharedTimeKind kind) const;
    [[nodiscard]] BlockText text(const WeekBlock& block, const QSize& inside) const;
    /// Both hours can be read in a block of this width, in two lines if need be.
    [[nodiscard]] bool hoursFit(const WeekBlock& block, int width) const;
    [[nodiscard]] int heightForHours(const WeekBlock& block, int width) const;
    /// Hours and label, in as many lines as that.
    [[nodiscard]] int heightForAll(const WeekBlock& block, int width, int mostLines) const;
    /// Whole words as far as there is room; where some are left out, a line ends in an ellipsis.
    [[nodiscard]] QStringList labelLines(const QString& label, int room, int mostLines) const;

    [[nodiscard]] const WordWidths& small() const { return m_small; }
    [[nodiscard]] const WordWidths& label() const { return m_label; }
    [[nodiscard]] int kindWidth() const; ///< Of the glyph, with the gap after it.

private:
    [[nodiscard]] int px(qreal length) const;
    [[nodiscard]] QStringList hours(const WeekBlock& block, int room) const;
    [[nodiscard]] QString cut(const QString& words, int room) const;
    [[nodiscard]] int besideHours(const WeekBlock& block, int room) const; ///< What is left in their line.

    const QPaintDevice* m_device;
    WordWidths m_small;
    WordWidths m_label;
};
