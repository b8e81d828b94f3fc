// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/copiespresenter.h"

#include <QFileInfo>
#include <QPointer>

namespace {

/// Whether another try may go better, with the same version.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::DeviceFailed:
    case ErrorCode::NoPermission:
    case ErrorCode::NotEnoughMemory:
        return true;
    default:
        return false;
    }
}

} // namespace

CopiesPresenter::CopiesPresenter(Journal& journal, const JournalShelf& shelf, QString path, QObject* parent)
    : NoticePresenter(parent), m_journal(journal), m_shelf(shelf), m_path(std::move(path))
{
}

QStringList CopiesPresenter::offered() const
{
    QStringList names;
    for (const QString& copy : m_waiting)
        names.append(QFileInfo(copy).fileName());
    return names;
}

void CopiesPresenter::look()
{
    if (m_stage != Stage::Quiet || m_path.isEmpty())
        return;
    for (const QString& copy : m_shelf.copiesBeside(m_path)) {
        if (!m_setAside.contains(copy) && !m_waiting.contains(copy) && m_shelf.lookThrough(copy))
            m_waiting.append(copy);
    }
    const auto count = static_cast<int>(m_waiting.size());
    if (count > 0)
        offer(count == 1 ? tr("Another version of your journal is beside it.")
                         : tr("%n other versions of your journal are beside it.", "", count),
              tr("It was changed in two places. Nothing is lost."));
}

void CopiesPresenter::lookAgain()
{
    if (m_stage == Stage::Quiet)
        m_setAside.clear();
    look();
}

void CopiesPresenter::foundBySaving(const QString& copy)
{
    if (!m_waiting.contains(copy))
        m_waiting.append(copy);
    if (m_stage == Stage::Quiet || m_stage == Stage::Offering || m_stage == Stage::Told)
        offer(tr("Another program changed the journal on disk; both versions are kept."),
              tr("What you just saved is in your journal. The other version is beside it."));
}

void CopiesPresenter::offer(const QString& happened, const QString& rest)
{
    m_stage = Stage::Offering;
    say({.happened = happened, .rest = rest, .action = tr("Bring together"), .dismissal = tr("Not now")});
}

void CopiesPresenter::act(const QString& passphrase)
{
    switch (m_stage) {
    case Stage::Offering:
    case Stage::Asking:
        return bringNext(passphrase);
    case Stage::Brought:
        return removeNext();
    case Stage::Quiet:
    case Stage::BringingIn:
    case Stage::Removing:
    case Stage::Told:
        return;
    }
}

void CopiesPresenter::dismiss()
{
    m_setAside += m_waiting + m_brought;
    m_waiting.clear();
    m_brought.clear();
    m_stays.clear();
    m_hadNews = false;
    m_stage = Stage::Quiet;
    hide();
}

void CopiesPresenter::bringNext(const QString& passphrase)
{
    if (m_waiting.isEmpty())
        return sayWhatCame();
    m_stage = Stage::BringingIn;
    say({.happened = tr("Bringing together…"), .isBusy = true});
    const QString copy = m_waiting.constFirst();
    auto secret = passphrase.isEmpty() ? std::optional<Passphrase>() : Passphrase(passphrase);
    m_journal.adopt(copy, std::move(secret), [self = QPointer(this), copy](const Result<Kept>& kept) {
        if (self)
            self->heardOf(copy, kept);
    });
}

void CopiesPresenter::heardOf(const QString& copy, const Result<Kept>& kept)
{
    const auto code = kept ? std::optional<ErrorCode>() : kept.error().code;
    const auto sentences =
        kept ? ErrorSentences() : ErrorText::sentences(kept.error(), Doing::BringingTogether);
    if (code == ErrorCode::PassphraseNeeded)
        return ask(tr("This version is from before a passphrase was changed."), Notice::Tone::Calm);
    if (code == ErrorCode::WrongPassphrase)
        return ask(sentences.happened, Notice::Tone::Trouble);
    if (code && mayPass(*code)) {
        m_stage = Stage::Offering;
        return say({.happened = sentences.happened,
                    .rest = sentences.next,
                    .action = tr("Try once more"),
                    .dismissal = tr("Not now"),
                    .tone = Notice::Tone::Trouble});
    }

    m_waiting.removeOne(copy);
    if (kept) {
        m_brought.append(copy);
        m_hadNews = m_hadNews || !kept->isUnchanged;
    } else if (code != ErrorCode::FileNotFound) { // gone is as good: a sync tool has settled it by itself
        m_setAside.append(copy);
        m_stays = tr("%1 “%2” stays where it is.").arg(sentences.happened, QFileInfo(copy).fileName());
    }
    bringNext();
}

void CopiesPresenter::ask(const QString& happened, Notice::Tone tone)
{
    m_stage = Stage::Asking;
    say({.happened = happened,
         .rest = tr("Type a passphrase that either of you had then."),
         .action = tr("Bring together"),
         .dismissal = tr("Not now"),
         .tone = tone,
         .asksPassphrase = true});
}

void CopiesPresenter::sayWhatCame()
{
    const QString stays = std::exchange(m_stays, {});
    if (m_brought.isEmpty() && stays.isEmpty())
        return dismiss();
    m_stage = m_brought.isEmpty() ? Stage::Told : Stage::Brought;
    if (m_brought.isEmpty())
        return say({.happened = stays, .dismissal = tr("Close"), .tone = Notice::Tone::Trouble});

    const auto count = static_cast<int>(m_brought.size());
    const QString happened = std::exchange(m_hadNews, false) ? tr("Your journal has everything of both now.")
                                                             : tr("Your journal had all of it already.");
    QString rest =
        count == 1
            ? tr("The other version is still beside it, and keeps what you let go of later.")
            : tr("%n other versions are still beside it, and keep what you let go of later.", "", count);
    if (!stays.isEmpty())
        rest += QLatin1Char(' ') + stays;
    say({.happened = happened,
         .rest = rest,
         .action = count == 1 ? tr("Remove it") : tr("Remove them"),
         .dismissal = count == 1 ? tr("Leave it there") : tr("Leave them there")});
}

void CopiesPresenter::removeNext()
{
    if (m_brought.isEmpty())
        return sayRemoved();
    m_stage = Stage::Removing;
    const QString copy = m_brought.constFirst();
    m_journal.removeAdopted(copy, [self = QPointer(this), copy](const Result<void>& removed) {
        if (!self)
            return;
        if (removed) {
            self->m_brought.removeOne(copy);
            return self->removeNext();
        }
        if (removed.error().code == ErrorCode::ChangedOnDisk) {
            self->m_brought.removeOne(copy);
            self->m_waiting.append(copy);
            return self->offer(tr("Another program has changed that version since."),
                               tr("It was left where it is."));
        }
        const auto sentences = ErrorText::sentences(removed.error(), Doing::RemovingACopy);
        self->m_stage = Stage::Brought;
        self->say({.happened = sentences.happened,
                   .rest = sentences.next,
                   .action = tr("Try once more"),
                   .dismissal = tr("Leave it there"),
                   .tone = Notice::Tone::Trouble});
    });
}

void CopiesPresenter::sayRemoved()
{
    m_stage = Stage::Told;
    say({.happened = tr("It is removed."),
         .rest = tr("Everything that was in it is in your journal."),
         .dismissal = tr("Close")});
}
