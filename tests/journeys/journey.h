// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resourcedecks.h"
#include "app/settingsfile.h"
#include "app/windowapplication.h"
#include "exchange/pdfsummarywriter.h"
#include "fixedclock.h"
#include "storage/fileshelf.h"
#include "windowdriver.h"

#include <QTemporaryDir>

/// The whole program with a real journal in a folder of its own, on a Tuesday afternoon in June.
class Journey
{
public:
    enum class Home
    {
        FolderOfItsOwn,
        UsualPlaces ///< Journal and backups where the program puts them by itself.
    };
    explicit Journey(Home home = Home::FolderOfItsOwn);

    void start();
    void startWithExample();
    void quit();
    [[nodiscard]] WindowApplication& application() { return *m_application; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    void goOn(int days) { m_clock.advance(qint64{days} * 24 * 60 * 60); } ///< Days pass.

    [[nodiscard]] WindowDriver& driver() { return *m_driver; }
    [[nodiscard]] MainWindow& window() { return m_application->window(); }
    [[nodiscard]] QString journalPath() const;
    [[nodiscard]] JournalShelf& shelf() { return m_shelf; }
    /// A made-up couple’s journal is there, as if they had kept it over a year.
    void keepExample(std::optional<PerPartner<Passphrase>> passphrases = {});
    [[nodiscard]] const ResourceDecks& decks() const { return m_decks; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void make();

    Home m_home;
    QTemporaryDir m_folder;
    SettingsFile m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    FixedClock m_clock{QDateTime(QDate(2026, 6, 9), QTime(15, 0), QTimeZone("Europe/Berlin"))};
    FileShelf m_shelf;
    ResourceDecks m_decks;
    PdfSummaryWriter m_writer;
    std::unique_ptr<WindowApplication> m_application;
    std::unique_ptr<WindowDriver> m_driver;
};
