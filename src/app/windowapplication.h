// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

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
                      const SummaryWriter& writer, QString journalPath);
    ~WindowApplication() override;

    void start();
    void startWithExample();                    ///< A made-up couple in memory; nothing of it reaches a disk.
    void raise(const QString& activationToken); ///< Somebody started it again.
    [[nodiscard]] MainWindow& window() { return m_window; }

private:
    void welcome();
    void unlock();
    void beginSession(std::unique_ptr<Journal> journal, const PerPartner<QString>& names, Place firstPlace,
                      const JournalHome& home);
    void beginAgain(const QStringList& remaining); ///< After everything was erased.

    JournalShelf& m_shelf;
    const DeckLibrary& m_decks;
    const Clock& m_clock;
    const SummaryWriter& m_writer;
    QString m_journalPath;
    MainWindow m_window;
    std::unique_ptr<ToldNotice> m_told;
    std::unique_ptr<WelcomePresenter> m_welcome;
    std::unique_ptr<UnlockPresenter> m_unlock;
    std::unique_ptr<Session> m_session; ///< Goes before the window it shows in.
};
