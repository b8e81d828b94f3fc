// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"

#include "app/keepexample.h"
#include "app/places.h"

#include <QTest>

#include <gtest/gtest.h>

#include <stdexcept>

Journey::Journey(Home home)
    : m_home(home)
    , m_shelf(FileShelf::Access::ReadAndWrite, KdfCost::usual(),
              home == Home::UsualPlaces ? backupsOnThisComputer()
                                        : GenerationStore(pathOf(QStringLiteral("generations"))))
{
}

QString Journey::journalPath() const
{
    return m_home == Home::UsualPlaces ? usualJournalPath() : pathOf(QStringLiteral("journal.wholehearted"));
}

void Journey::keepExample(std::optional<PerPartner<Passphrase>> passphrases)
{
    std::unique_ptr<Journal> journal;
    bool isKept = false;
    m_shelf.begin(journalPath(), std::move(passphrases), [&](Result<std::unique_ptr<Journal>> begun) {
        ASSERT_TRUE(begun.has_value());
        journal = *std::move(begun);
        ::keepExample(*journal, m_decks, m_clock, {}, [&](const Result<Kept>& kept) {
            EXPECT_TRUE(kept.has_value());
            isKept = true;
        });
    });
    constexpr int patience = 60'000;
    if (!QTest::qWaitFor([&] { return isKept; }, patience))
        throw std::runtime_error("the example was not kept"); // there is nothing to walk through without it
}

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
    m_application =
        std::make_unique<WindowApplication>(m_shelf, m_decks, m_clock, m_writer, m_settings, journalPath());
}
