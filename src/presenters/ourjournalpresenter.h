// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "presenters/errortext.h"

#include <QLocale>
#include <QObject>

/// Where the journal is, what is kept of it on this computer, and how either partner alone takes all of it
/// away: at once, without a reason, and told honestly what is out of reach.
class OurJournalPresenter : public QObject
{
    Q_OBJECT

public:
    /// Journal and shelf have to outlive it. With an empty path it is an example, which is no file.
    OurJournalPresenter(Journal& journal, const JournalShelf& shelf, QString path,
                        const QLocale& locale = QLocale(), QObject* parent = nullptr);

    [[nodiscard]] bool isOnDisk() const; ///< Not before both have kept something, and never an example.
    [[nodiscard]] QString where() const; ///< In a sentence.
    [[nodiscard]] QString file() const;  ///< Its path, home written as ~; empty where there is none.
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString copiesOutOfReading() const; ///< Beside it and not to be read; empty without any.

    [[nodiscard]] QString whatWouldGo() const;
    [[nodiscard]] static QString whatStays(); ///< What the app cannot reach.
    void erase();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void busyChanged(bool busy);
    void failed(const ErrorSentences& sentences);
    /// Everything is gone that could be reached; the journal keeps nothing more.
    void erased(const QStringList& remaining);

private:
    void setBusy(bool busy);

    Journal& m_journal;
    const JournalShelf& m_shelf;
    QString m_path;
    QLocale m_locale;
    bool m_busy = false;
};
