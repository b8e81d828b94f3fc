// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For authors of pages: everything below is set as a dynamic property in the .ui form, and nothing else is
// needed. No page sets a font, a colour or a pixel size of its own.
//
//  Text, any widget (most of all QLabel)
//    textRole  display title heading lead body medium label small smallLabel
//              secondary (body in the secondary colour), note (small in the secondary colour)
//    tone      text secondary accent first second together talk warning onCurtain
//  QPushButton
//    kind      plain (also without), primary (one a page), answer (Yes and Not now, 48 high, always equal),
//              text (no frame, accent; with tone=secondary as quiet as Pass), onCurtain, onCurtainText
//    large     true: 40 high, for a welcome page;  dense true: 32 high
//  QToolButton
//    kind      flat (also without; icon only, for “remove” or “close”), segment (see ChoiceStrip), text
//    segment   first middle last only: which corners are round in a joined row
//  Any button
//    iconName  a name in resources/icons, coloured and resized by itself
//    iconTrailing true: after the text, for “Wishes ›”
//  QCheckBox    dense true: 8 instead of 12 between tick and words
//  QFrame
//    card      true: surface, hairline, round corners (give its layout a margin of 16)
//    Line (HLine, VLine) is a hairline.
//  QScrollArea  has no frame and shows what is behind it.
//  Any focusable widget
//    ownFocus  true: it paints its own focus, the ring stays away;  focusRadius: radius of its corners, 8
//    without
//
// A property changed after a widget was shown takes effect with restyle(widget), or use setTextRole and
// setTone.

#include "ui/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QApplication;

/// Draws the standard widgets as the look has them, over Fusion, in one theme for its whole life.
class WholeheartedStyle : public QProxyStyle
{
    Q_OBJECT
    Q_PROPERTY(Theme theme READ theme CONSTANT)

public:
    explicit WholeheartedStyle(const Theme& theme, bool hasMotion = true);

    /// Gives the application this look: style, palette, font and focus ring. Called again it changes the
    /// theme.
    /// Without motion nothing moves by itself, as some desktops ask.
    static void applyTo(QApplication& application, const Theme& theme, bool hasMotion = true);

    [[nodiscard]] Theme theme() const { return m_theme; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                                const QWidget* widget = nullptr,
                                QStyleHintReturn* data = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;

protected:
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    Theme m_theme;
    bool m_hasMotion;
};

/// Sets what a text is for, now and when the theme changes.
void setTextRole(QWidget* widget, TextRole role);

/// Sets the property `tone` and applies it at once.
void setTone(QWidget* widget, const QString& tone);

/// How far from its start the words of a tick or of a choice begin, for what stands below them.
[[nodiscard]] int startOfWords(const QAbstractButton* tick);

/// Applies properties that changed after the widget was first shown.
void restyle(QWidget* widget);
