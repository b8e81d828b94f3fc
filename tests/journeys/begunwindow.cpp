// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a journal, for sessionendtest.cpp to end; with --draft, a check-in is begun in it. Says where
// the journal is and "open" once that is so, and "told" when the window says what closing would lose.
#include "couple.h"
#include "journey.h"

#include "app/sessionend.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <iostream>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Journey journey(Journey::Home::UsualPlaces);
    journey.keepExample();
    journey.start();
    const SessionEnd end(application, journey.window());
    WindowDriver& driver = journey.driver();
    driver.waitFor(u"weekGrid"_s);
    journey.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&journey.window()))
        return 3;
    if (application.arguments().contains(u"--draft"_s)) {
        driver.key(Qt::Key_2, Qt::ControlModifier);
        driver.press(u"beginNow"_s);
        driver.type(u"appreciationFirst"_s, u"Soup on Monday"_s);
    }
    std::cout << qPrintable(journey.journalPath()) << "\nopen" << std::endl;

    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!driver.allText().contains(u"Closing now lets go of what is open here."_s))
            return;
        look.stop();
        std::cout << "told" << std::endl;
    });
    look.start(20);
    return QApplication::exec();
}
