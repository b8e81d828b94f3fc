// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QApplication>
#include <QFont>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

/// The application in its own look, light and at the size of the design; each test may change it.
class Look : public testing::Test
{
protected:
    Look() { use(Theme::light()); } ///< Before the parts that a test holds are made.
    void TearDown() override
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        use(Theme::light());
    }

    static void use(Theme theme, qreal points = 10.5)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        WholeheartedStyle::applyTo(*qApp, theme);
    }

    /// Shown and active, so that it has a layout and can have the focus.
    static void open(QWidget* window)
    {
        window->show();
        window->activateWindow();
        settle();
    }

    static void settle()
    {
        // All of it, however long it takes: qWait() looks at the clock after every step.
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static QImage picture(QWidget* widget)
    {
        return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    /// How many pixels have exactly this colour.
    static int count(const QImage& image, const QColor& colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found;
    }
};
