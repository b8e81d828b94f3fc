// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/ourjournalpresenter.h"

#include "presenters/homepath.h"
#include "presenters/timetext.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

OurJournalPresenter::OurJournalPresenter(Journal& journal, const JournalShelf& shelf, QString path,
                                         const QLocale& locale, QObject* parent)
    : QObject(parent), m_journal(journal), m_shelf(shelf), m_path(std::move(path)), m_locale(locale)
{
}

bool OurJournalPresenter::isOnDisk() const
{
    if (m_path.isEmpty())
        return false;
    const auto look = m_shelf.look(m_path);
    return !look || *look != JournalLook::None;
}

QString OurJournalPresenter::where() const
{
    if (m_path.isEmpty())
        return tr("This is a made-up couple. Their journal is in memory only and goes with the window.");
    if (!isOnDisk())
        return tr("Nothing of yours is on this computer yet. One file comes into being when you both first "
                  "keep something.");
    return tr("Everything you keep is in one encrypted file on this computer.");
}

QString OurJournalPresenter::file() const
{
    return fromHome(m_path);
}

QString OurJournalPresenter::backups() const
{
    const auto generations = m_path.isEmpty() ? std::vector<Generation>() : m_shelf.generations(m_path);
    if (generations.empty())
        return tr("There are none.");
    const QString newest = TimeText(m_locale).moment(generations.front().savedAt);
    if (generations.size() == 1)
        return tr("One, from %1. It is encrypted like the journal, and there in case that cannot be read one "
                  "day.")
            .arg(newest);
    return tr("The last %n versions, the newest from %1. They are encrypted like the journal, and there in "
              "case that cannot be read one day.",
              "", static_cast<int>(generations.size()))
        .arg(newest);
}

QString OurJournalPresenter::copiesOutOfReading() const
{
    QStringList names;
    for (const QString& copy : m_path.isEmpty() ? QStringList() : m_shelf.copiesBeside(m_path)) {
        if (!m_shelf.lookThrough(copy))
            names.append(u"“%1”"_s.arg(QFileInfo(copy).fileName()));
    }
    if (names.isEmpty())
        return {};
    return tr("Beside it, and not to be read: %1. Nothing needs that any more; you can remove it yourselves.")
        .arg(m_locale.createSeparatedList(names));
}

QString OurJournalPresenter::whatWouldGo() const
{
    QStringList parts{tr("your journal with everything in it")};
    if (!m_shelf.generations(m_path).empty())
        parts.append(tr("its backups on this computer"));
    if (!m_shelf.copiesBeside(m_path).isEmpty())
        parts.append(tr("the other versions beside it"));
    parts.append(tr("whatever is open in this window"));
    return tr("This takes away, for ever: %1.").arg(m_locale.createSeparatedList(parts));
}

QString OurJournalPresenter::whatStays()
{
    return tr("Out of reach: copies you made yourselves, the history of a sync service, PDFs and printed "
              "pages, and events in calendars.");
}

void OurJournalPresenter::erase()
{
    if (m_busy)
        return;
    setBusy(true);
    m_journal.erase([self = QPointer(this)](const Result<Erased>& erased) {
        if (!self)
            return;
        self->setBusy(false);
        if (erased)
            emit self->erased(erased->remaining);
        else
            emit self->failed(ErrorText::sentences(erased.error(), Doing::Erasing));
    });
}

void OurJournalPresenter::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
}
