// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "presenters/errortext.h"

#include <QLocale>
#include <QObject>

/// Opens the journal that is there: with a passphrase of either partner, or at once where it has none. Where
/// it cannot be read it says so and offers the last good backup, an older one if that cannot be read either.
class UnlockPresenter : public QObject
{
    Q_OBJECT

public:
    /// The journal, and what is to be said about how it was opened; mostly nothing.
    using Opened = std::function<void(std::unique_ptr<Journal>, const QString& words)>;

    /// A backup to go back to.
    struct WayBack
    {
        QString words; ///< "Go back to how it was on Sunday 22 November, 20:41"
        QString note;  ///< What becomes of the file that is there.
    };

    /// The shelf has to outlive the presenter.
    UnlockPresenter(JournalShelf& shelf, QString path, Opened opened, const QLocale& locale = QLocale(),
                    QObject* parent = nullptr);

    [[nodiscard]] bool needsPassphrase() const { return m_needsPassphrase; }
    [[nodiscard]] bool isMissing() const { return m_isMissing; } ///< There is no file, only backups.
    [[nodiscard]] std::optional<WayBack> wayBack() const;
    /// For a window that was locked: what was on its table waits sealed, and has to outlive the presenter.
    void openAgain(const SealedSitting& sitting) { m_sitting = &sitting; }
    [[nodiscard]] bool isLocked() const { return m_sitting != nullptr; }
    void look(); ///< Looks at the file; opens it when it needs no passphrase.
    void open(const QString& passphrase);
    void goBack(const QString& passphrase = {});
    void foundUnsound(const Error& error); ///< What was opened at once, when all of it had been looked at.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What failed() said last; nothing since something else is under way.
    [[nodiscard]] const std::optional<ErrorSentences>& trouble() const { return m_trouble; }

signals:
    void changed(); ///< What is asked for and offered.
    void busyChanged(bool busy);
    void failed(const ErrorSentences& sentences);
    void newJournalAsked();

private:
    void openWith(std::optional<Passphrase> passphrase);
    void heardOf(Result<std::unique_ptr<Journal>> journal, Doing doing);
    void findWayBack();
    void setBusy(bool busy);
    void fail(const ErrorSentences& sentences);

    JournalShelf& m_shelf;
    QString m_path;
    Opened m_opened;
    QLocale m_locale;
    const SealedSitting* m_sitting = nullptr;
    std::vector<Generation> m_generations; ///< Those that may be gone back to, the newest first.
    std::optional<ErrorSentences> m_trouble;
    bool m_needsPassphrase = false;
    bool m_isMissing = false;
    bool m_busy = false;
};
