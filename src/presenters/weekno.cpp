// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/weekno.h"

#include "presenters/timetext.h"

#include <QPointer>

#include <algorithm>

WeekNo::WeekNo(Journal& journal, const WeekView& shown, QObject* parent)
    : QObject(parent), m_journal(journal), m_shown(shown)
{
}

void WeekNo::notThisTime(const OccasionId& occasion)
{
    const auto row = std::ranges::find(m_shown.rows, occasion, &OccasionRow::id);
    const QString words =
        row == m_shown.rows.end() ? QString() : tr("%1, %2 is free again.").arg(row->day, row->time);
    ask({[this, occasion](Callback<Kept> done) { m_journal.notThisTime(occasion, std::move(done)); }, words,
         true});
}

void WeekNo::letGo(const std::vector<EntryId>& sharedTimes)
{
    ask({[this, sharedTimes](Callback<Kept> done) { m_journal.letGo(sharedTimes, std::move(done)); },
         wordsFor(sharedTimes)});
}

QString WeekNo::wordsFor(const std::vector<EntryId>& sharedTimes) const
{
    if (sharedTimes.size() > 1)
        return tr("These plans are let go of.");
    const auto entry = sharedTimes.empty() ? std::nullopt : m_journal.reader().entry(sharedTimes.front());
    const auto* time = entry ? std::get_if<SharedTime>(&entry->content) : nullptr;
    if (time == nullptr)
        return {};
    const QString label = TimeText::labelOrKind(time->label, time->kind);
    return time->repeat ? tr("“%1” is let go of, with all its dates.").arg(label)
                        : tr("“%1” is let go of.").arg(label);
}

void WeekNo::setPaused(bool paused)
{
    ask({[this, paused](Callback<Kept> done) {
             m_journal.turn(CoupleSwitch::Paused, paused, std::move(done));
         },
         paused ? tr("Everything is paused. Each week is free until you go on.") : tr("Your plans go on.")});
}

void WeekNo::tryAgain()
{
    if (m_lastAsked)
        ask(*m_lastAsked);
}

void WeekNo::ask(Asked asked)
{
    // One no at a time: a second click on the same occasion would only find that it is gone.
    if (m_waiting)
        return;
    m_waiting = true;
    m_lastAsked = asked;
    emit waitingChanged();
    // The journal may answer after the page is closed.
    asked.request([self = QPointer(this), words = asked.words,
                   isNotThisTime = asked.isNotThisTime](const Result<Kept>& result) {
        if (!self)
            return;
        self->m_waiting = false;
        emit self->waitingChanged();
        emit self->answered();
        if (!result) {
            emit self->couldNot(ErrorText::sentences(result.error(), Doing::LettingGo));
            return;
        }
        self->m_lastAsked.reset();
        if (isNotThisTime)
            emit self->freed(words);
        else if (!words.isEmpty())
            emit self->gone(words);
    });
}
