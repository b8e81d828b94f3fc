// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/deletedtherenotice.h"

#include "presenters/timetext.h"

#include <QPointer>

DeletedThereNotice::DeletedThereNotice(Journal& journal, PublishingPresenter& publishing, QObject* parent)
    : NoticePresenter(parent), m_journal(journal), m_publishing(publishing)
{
    connect(&publishing, &PublishingPresenter::deletedChanged, this, &DeletedThereNotice::refresh);
    refresh();
}

void DeletedThereNotice::refresh()
{
    if (m_isBusy)
        return;
    m_asked.reset();
    for (const DeletedThere& deleted : m_publishing.deleted()) {
        const auto entry = m_journal.reader().entry(deleted.sharedTime);
        const auto* time = entry ? std::get_if<SharedTime>(&entry->content) : nullptr;
        if (time == nullptr)
            continue;
        m_asked = deleted;
        return ask(*time);
    }
    hide();
}

void DeletedThereNotice::ask(const SharedTime& time)
{
    const TimeText text;
    const QString what = TimeText::labelOrKind(time.label, time.kind);
    const std::optional<QDate> date = m_asked->date ? m_asked->date
                                      : time.repeat ? std::nullopt
                                                    : std::optional(time.firstDate);
    const QString when = date ? text.dayAndDate(*date) : text.repeatText(time);
    say({.happened = tr("“%1” (%2) was deleted in another calendar.").arg(what, when),
         .rest = tr("Here it still stands. It goes when one of you says so, or is put back there."),
         .action = m_asked->date ? tr("Not this time") : tr("Let go"),
         .dismissal = tr("Put it back there")});
}

void DeletedThereNotice::act(const QString&)
{
    if (m_isBusy || !m_asked)
        return;
    m_isBusy = true;
    const auto done = [self = QPointer(this)](const Result<Kept>& kept) {
        if (self)
            self->answered(kept);
    };
    if (m_asked->date)
        m_journal.notThisTime({m_asked->sharedTime, *m_asked->date}, done);
    else
        m_journal.letGo({m_asked->sharedTime}, done);
}

void DeletedThereNotice::answered(const Result<Kept>& kept)
{
    m_isBusy = false;
    if (kept || kept.error().code == ErrorCode::AlreadyLetGo) {
        hide();
        m_publishing.bringUpToDate(); // Which takes it off the list, and asks about the next one.
        return;
    }
    const ErrorSentences sentences = ErrorText::sentences(kept.error(), Doing::LettingGo);
    Notice again = *notice();
    again.happened = sentences.happened;
    again.rest = sentences.next;
    again.tone = Notice::Tone::Trouble;
    say(again);
}

void DeletedThereNotice::dismiss()
{
    if (!m_isBusy && m_asked)
        m_publishing.putBack(*m_asked);
}
