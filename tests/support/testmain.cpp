// SPDX-License-Identifier: GPL-3.0-or-later
// The main of every test program, the same however it is started: a home of its own, no screen, British
// English, UTC, and every unexpected Qt warning fails the running test.
#include "support/temporaryhome.h"
#include "support/unexpectedwarnings.h"

#include <QCoreApplication>
#include <QLocale>
#ifdef QT_GUI_LIB
#include <QFontDatabase>
#include <QGuiApplication>
#endif
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

void settleSurroundings()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    for (const char* variable :
         {"LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "XDG_CURRENT_DESKTOP"})
        qunsetenv(variable);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// Without fonts all text is boxes and every picture of a page is worthless, though nothing complains.
void expectFonts()
{
#ifdef QT_GUI_LIB
    EXPECT_FALSE(QFontDatabase::families().isEmpty())
        << "no fonts are installed: apt install fonts-dejavu-core";
#endif
}

} // namespace

int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    settleSurroundings();
    const TemporaryHome home;
    if (!home.isValid())
        return EXIT_FAILURE;

    int result = EXIT_FAILURE;
    {
        TEST_APPLICATION application(argc, argv);
        failTestsOnQtWarnings();
        expectFonts();
        result = RUN_ALL_TESTS();
    }
    // A warning while the application goes away belongs to no test any more, but is no smaller a bug.
    return ::testing::UnitTest::GetInstance()->Failed() ? EXIT_FAILURE : result;
}
