// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "ui/window/mainwindow.h"

#include <QObject>

class BackupsNotice;
class CopiesPresenter;
class NoticeColumn;
class NoticePresenter;
class OurJournalPresenter;
class PassphrasesPresenter;
class ToldNotice;

/// Where an open journal comes from.
struct JournalHome
{
    JournalShelf& shelf;
    QString path;       ///< Empty for an example.
    QString words = {}; ///< What is to be said about how it was opened; mostly nothing.
};

/// What an open journal needs besides its pages: the notices about its file, and the place *Our journal*.
class JournalCare : public QObject
{
    Q_OBJECT

public:
    /// Window, journal, shelf and whoever has more to say above the pages have to outlive it.
    JournalCare(MainWindow& window, Journal& journal, JournalHome home, const PerPartner<QString>& names,
                const QList<NoticePresenter*>& more = {}, QObject* parent = nullptr);
    ~JournalCare() override;

    void showOurJournal();

signals:
    void saved(); ///< Something of the journal has reached the disk.
    void erased(const QStringList& remaining);

private:
    void saw(const Kept& kept);
    void keepQuietAt(Place place); ///< Where two people are talking.

    MainWindow& m_window;
    Journal& m_journal;
    std::unique_ptr<ToldNotice> m_told;
    std::unique_ptr<CopiesPresenter> m_copies;
    std::unique_ptr<BackupsNotice> m_backups;
    std::unique_ptr<PassphrasesPresenter> m_passphrases;
    std::unique_ptr<OurJournalPresenter> m_ourJournal;
    NoticeColumn* m_notices;
};
