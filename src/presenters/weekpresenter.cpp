// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/weekpresenter.h"

#include "presenters/weekviewmaker.h"

#include <QPointer>

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;

} // namespace

WeekPresenter::WeekPresenter(Journal& journal, const Clock& clock, PerPartner<QString> names,
                             const QLocale& locale, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_names(std::move(names))
    , m_locale(locale)
    , m_first(weekStart(clock.today(), locale.firstDayOfWeek()))
{
    read();
}

void WeekPresenter::showWeekOf(QDate date)
{
    const QDate first = weekStart(date, m_locale.firstDayOfWeek());
    if (!date.isValid() || first == m_first)
        return;
    m_first = first;
    m_selected.reset();
    refresh();
}

void WeekPresenter::showWeeksOn(int weeks)
{
    showWeekOf(m_first.addDays(qint64{daysInWeek} * weeks));
}

void WeekPresenter::showThisWeek()
{
    showWeekOf(m_clock.today());
}

void WeekPresenter::showWholeDay(bool whole)
{
    if (whole == m_wholeDay)
        return;
    m_wholeDay = whole;
    refresh();
}

void WeekPresenter::refresh()
{
    read();
    emit changed();
    emit selectionChanged();
}

void WeekPresenter::tick()
{
    const QDateTime now = m_clock.now();
    if (now.date() != m_today)
        return refresh();
    const auto place = WeekViewMaker::placeOf(now, m_first);
    if (place == m_view.now)
        return;
    m_view.now = place;
    emit nowMoved();
}

void WeekPresenter::select(const std::optional<OccasionId>& occasion)
{
    if (occasion == m_selected)
        return;
    m_selected = occasion;
    emit selectionChanged();
}

const OccasionRow* WeekPresenter::selected() const
{
    if (!m_selected)
        return nullptr;
    const auto row = std::ranges::find(m_view.rows, *m_selected, &OccasionRow::id);
    return row == m_view.rows.end() ? nullptr : &*row;
}

void WeekPresenter::notThisTime(const OccasionId& occasion)
{
    const auto row = std::ranges::find(m_view.rows, occasion, &OccasionRow::id);
    const QString words =
        row == m_view.rows.end() ? QString() : tr("%1, %2 is free again.").arg(row->day, row->time);
    ask({[this, occasion](Callback<Kept> done) { m_journal.notThisTime(occasion, std::move(done)); }, words});
}

void WeekPresenter::letGo(const EntryId& sharedTime)
{
    const auto row = std::ranges::find_if(
        m_view.rows, [&](const OccasionRow& candidate) { return candidate.id.sharedTime == sharedTime; });
    QString words;
    if (row != m_view.rows.end()) {
        words = row->repeats.isEmpty() ? tr("“%1” is let go of.").arg(row->label)
                                       : tr("“%1” is let go of, with all its dates.").arg(row->label);
    }
    ask({[this, sharedTime](Callback<Kept> done) { m_journal.letGo({sharedTime}, std::move(done)); }, words});
}

void WeekPresenter::tryAgain()
{
    if (m_lastAsked)
        ask(*m_lastAsked);
}

void WeekPresenter::read()
{
    const QDateTime now = m_clock.now();
    m_today = now.date();
    m_view = WeekViewMaker(m_journal.reader(), m_names, m_locale).make(m_first, now, m_wholeDay);
    if (m_selected && selected() == nullptr)
        m_selected.reset();
}

void WeekPresenter::ask(Asked asked)
{
    // One no at a time: a second click on the same occasion would only find that it is gone.
    if (m_waiting)
        return;
    m_waiting = true;
    m_lastAsked = asked;
    emit waitingChanged();
    // The journal may answer after the page is closed.
    asked.request([self = QPointer(this), words = asked.words](const Result<Kept>& result) {
        if (!self)
            return;
        self->m_waiting = false;
        emit self->waitingChanged();
        self->refresh();
        if (!result) {
            emit self->couldNot(ErrorText::sentences(result.error(), Doing::LettingGo));
            return;
        }
        self->m_lastAsked.reset();
        if (!words.isEmpty())
            emit self->gone(words);
    });
}
