// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/backupsnotice.h"

#include "presenters/errortext.h"

#include <QPointer>

BackupsNotice::BackupsNotice(Journal& journal, QObject* parent) : NoticePresenter(parent), m_journal(journal)
{
}

void BackupsNotice::saw(const Kept& kept)
{
    if (!kept.backups) {
        if (kept.hasRemoved) { // every backup was replaced, so whatever was behind is not any more
            m_mayHoldWhatIsGone = false;
            hide();
        }
        return;
    }
    m_mayHoldWhatIsGone = m_mayHoldWhatIsGone || kept.hasRemoved;
    sayBehind(*kept.backups);
}

void BackupsNotice::sayBehind(const Error& error)
{
    const ErrorSentences sentences = ErrorText::sentences(error, Doing::BackingUp);
    const QString happened =
        m_mayHoldWhatIsGone ? tr("Your journal has let go of it, but a backup on this computer still has it.")
                            : tr("Saved. The backups on this computer could not be brought up to date.");
    say({.happened = happened,
         .rest = sentences.text(),
         .action = tr("Try once more"),
         .dismissal = tr("Not now"),
         .tone = m_mayHoldWhatIsGone ? Notice::Tone::Trouble : Notice::Tone::Calm});
}

void BackupsNotice::act(const QString&)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_journal.renewBackups([self = QPointer(this)](const Result<void>& renewed) {
        if (!self)
            return;
        self->m_isBusy = false;
        if (!renewed)
            return self->sayBehind(renewed.error());
        const bool heldMore = std::exchange(self->m_mayHoldWhatIsGone, false);
        self->say({.happened =
                       heldMore ? tr("It is gone from the backups too.") : tr("The backups are up to date."),
                   .dismissal = tr("Close")});
    });
}
