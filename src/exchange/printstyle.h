// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

/// Lengths on paper. Pages are laid out in tenths of a point, because a font's pixel size is a whole number:
/// so 9.5 points are exactly 95 units on every device.
struct Print
{
    static constexpr int unitsInInch = 720;
    static constexpr qreal point = 10;
    static constexpr qreal millimetre = unitsInInch / 25.4;
    static constexpr qreal margin = 17 * millimetre;

    static constexpr qreal hairline = 0.5 * point;
    static constexpr qreal line = 0.75 * point;
    static constexpr qreal markSize = 9 * point;
    static constexpr qreal markGap = 5 * point; ///< Between a mark and its words.

    /// Where the two voices stand, in parts of the width of the text.
    static constexpr qreal firstVoice = 0.177;
    static constexpr qreal secondVoice = 0.602;
    static constexpr qreal voiceWidth = 0.398;
};

/// The colours of the page, always the light ones whatever the window looks like.
struct PrintColour
{
    static constexpr QColor text{0x2A, 0x23, 0x25};
    static constexpr QColor quiet{0x62, 0x57, 0x5A};
    static constexpr QColor rule{0xDC, 0xD3, 0xCE};
    static constexpr QColor hourLine{0xEC, 0xE6, 0xE2};
    static constexpr QColor paper{0xFF, 0xFF, 0xFF};
    static constexpr QColor firstFill{0xA9, 0x7B, 0x33};
    static constexpr QColor firstInk{0x6B, 0x43, 0x0E};
    static constexpr QColor secondFill{0x52, 0x8B, 0xB3};
    static constexpr QColor secondInk{0x15, 0x52, 0x76};
    static constexpr QColor togetherTint{0xF1, 0xD8, 0xDF};
    static constexpr QColor togetherSolid{0x7C, 0x2C, 0x4A};
    static constexpr QColor togetherInk{0x65, 0x22, 0x3B};
    static constexpr QColor talkSolid{0x3A, 0x77, 0x5E};
    static constexpr QColor talkInk{0x19, 0x4D, 0x3A};
};

/// How a text is set.
struct PrintStyle
{
    qreal size = 9.5; ///< In points.
    QFont::Weight weight = QFont::Normal;
    QColor colour = PrintColour::text;
    qreal leading = 1.21; ///< Distance of two lines, in parts of the size.
};

/// The steps of type on a page.
struct PrintStyles
{
    static constexpr PrintStyle title{21, QFont::DemiBold};
    static constexpr PrintStyle subtitle{11, QFont::Normal, PrintColour::quiet};
    static constexpr PrintStyle bookTitle{30, QFont::DemiBold};
    static constexpr PrintStyle bookSubtitle{13, QFont::Normal, PrintColour::quiet};
    static constexpr PrintStyle heading{13, QFont::DemiBold};
    static constexpr PrintStyle body{};
    static constexpr PrintStyle label{9.5, QFont::DemiBold};
    static constexpr PrintStyle prose{9.5, QFont::Normal, PrintColour::text, 1.42};
    static constexpr PrintStyle quietProse{9.5, QFont::Normal, PrintColour::quiet, 1.42};
    static constexpr PrintStyle shared{9.5, QFont::DemiBold, PrintColour::togetherInk};
    static constexpr PrintStyle small{8.5, QFont::Normal, PrintColour::quiet};
    static constexpr PrintStyle hour{8, QFont::Normal, PrintColour::quiet};
    static constexpr PrintStyle footer{8, QFont::Normal, PrintColour::quiet};
};
