// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"

void Journey::start()
{
    make();
    m_application->start();
    m_driver = std::make_unique<WindowDriver>(window());
}

void Journey::startWithExample()
{
    make();
    m_application->startWithExample();
    m_driver = std::make_unique<WindowDriver>(window());
    m_driver->waitFor(QStringLiteral("weekGrid"));
}

void Journey::quit()
{
    m_driver.reset();
    m_application.reset();
}

void Journey::make()
{
    m_application = std::make_unique<WindowApplication>(m_shelf, m_decks, m_clock, m_writer, journalPath());
}
