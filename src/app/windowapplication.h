// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/idlewatch.h"
#include "app/session.h"

#include <QTimer>

class ToldNotice;
class UnlockPresenter;
class WelcomePresenter;

/// The window's face of the program: Welcome, or the closed journal, or a session. Owns the window.
class WindowApplication : public QObject
{
    Q_OBJECT

public:
    /// Everything given has to outlive it.
    WindowApplication(JournalShelf& shelf, const DeckLibrary& decks, const Clock& clock,
                      const SummaryWriter& writer, Settings& settings, QString journalPath);
    ~WindowApplication() override;

    void start();
    void startWithExample();                    ///< A made-up couple in memory; nothing of it reaches a disk.
    void raise(const QString& activationToken); ///< Somebody started it again.
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] SettingsPresenter& settings() { return m_settings; }

    /// Closes the journal: its connection, its pages and its keys go, and what was said waits sealed. Nothing
    /// happens where there are no passphrases, or no journal is open.
    void lock();
    void lockWhenIdle();        ///< The same, but never while two people are talking.
    void lockWithTheComputer(); ///< The same, where the couple wants that.

private:
    void welcome();
    void unlock();
    void showUnlockPage();
    void goOn(std::unique_ptr<Journal> journal, const QString& words);
    void lookThrough(Journal& journal); ///< Behind the first picture.
    void waitForHands();                ///< Locks by itself after as long as the couple wants.
    void makeSession(std::unique_ptr<Journal> journal, const PerPartner<QString>& names,
                     const JournalHome& home);
    void beginSession(std::unique_ptr<Journal> journal, const PerPartner<QString>& names, Place firstPlace,
                      const JournalHome& home);
    void beginAgain(const QStringList& remaining); ///< After everything was erased.

    JournalShelf& m_shelf;
    const DeckLibrary& m_decks;
    const Clock& m_clock;
    const SummaryWriter& m_writer;
    Settings& m_settingsFile;
    SettingsPresenter m_settings;
    QString m_journalPath;
    MainWindow m_window;
    IdleWatch m_idle;
    QTimer m_opening; ///< Runs while a journal opens by itself and nothing is shown of that yet.
    std::unique_ptr<SealedSitting> m_locked; ///< While the window is.
    std::unique_ptr<ToldNotice> m_told;
    std::unique_ptr<WelcomePresenter> m_welcome;
    std::unique_ptr<UnlockPresenter> m_unlock;
    std::unique_ptr<Journal> m_example; ///< Only while it is being made.
    std::unique_ptr<Session> m_session; ///< Goes before the window it shows in.
};
