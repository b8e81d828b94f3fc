// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalcare.h"

#include "presenters/backupsnotice.h"
#include "presenters/copiespresenter.h"
#include "presenters/ourjournalpresenter.h"
#include "presenters/passphrasespresenter.h"
#include "ui/journal/noticecolumn.h"
#include "ui/journal/ourjournalpage.h"

JournalCare::JournalCare(MainWindow& window, Journal& journal, JournalHome home,
                         const PerPartner<QString>& names, const QList<NoticePresenter*>& more,
                         QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_journal(journal)
    , m_told(std::make_unique<ToldNotice>())
    , m_copies(std::make_unique<CopiesPresenter>(journal, home.shelf, home.path))
    , m_backups(std::make_unique<BackupsNotice>(journal))
    , m_passphrases(std::make_unique<PassphrasesPresenter>(journal, names))
    , m_ourJournal(std::make_unique<OurJournalPresenter>(journal, home.shelf, home.path))
    , m_notices(
          new NoticeColumn(QList<NoticePresenter*>{m_told.get(), m_copies.get(), m_backups.get()} + more))
{
    m_window.setNotices(m_notices);
    m_journal.watch([this](const Kept& kept) { saw(kept); });
    connect(&m_window, &MainWindow::placeShown, this, &JournalCare::keepQuietAt);
    connect(m_ourJournal.get(), &OurJournalPresenter::erased, this, &JournalCare::erased);
    if (!home.words.isEmpty())
        m_told->tell({.happened = home.words, .dismissal = tr("Close")});
    m_copies->look();
}

JournalCare::~JournalCare()
{
    m_journal.watch({});
    m_window.setNotices(nullptr);
    m_window.forgetPlace(Place::OurJournal); // pages go before the presenters they show
}

void JournalCare::saw(const Kept& kept)
{
    m_backups->saw(kept);
    if (kept.conflictCopy)
        m_copies->foundBySaving(*kept.conflictCopy);
    emit saved();
}

void JournalCare::showOurJournal()
{
    QWidget* page = m_window.pageOf(Place::OurJournal);
    m_window.showPlace(Place::OurJournal,
                       page ? page : new OurJournalPage(*m_ourJournal, *m_passphrases, *m_copies));
}

void JournalCare::keepQuietAt(Place place)
{
    m_notices->setQuiet(place == Place::CheckIn || place == Place::StillTrue);
    m_notices->setQuiet(*m_copies, place == Place::OurJournal); // the page itself speaks of them
}
