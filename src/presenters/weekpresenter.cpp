// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/weekpresenter.h"

#include "domain/ranout.h"
#include "presenters/weekviewmaker.h"

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;

/// Busy time of a week; what overlaps or meets is one stretch.
std::vector<BusyTime> busyIn(const JournalReader& reader, QDate first, const QTimeZone& zone)
{
    const auto seconds = [&](QDate date) { return date.startOfDay(zone).toSecsSinceEpoch(); };
    std::vector<BusyInterval> merged;
    for (const BusyInterval& next : reader.busy(seconds(first), seconds(first.addDays(daysInWeek)))) {
        if (!merged.empty() && next.start <= merged.back().end)
            merged.back().end = std::max(merged.back().end, next.end);
        else
            merged.push_back(next);
    }
    std::vector<BusyTime> busy;
    for (const BusyInterval& interval : merged)
        busy.push_back({QDateTime::fromSecsSinceEpoch(interval.start, zone),
                        QDateTime::fromSecsSinceEpoch(interval.end, zone)});
    return busy;
}

} // namespace

WeekPresenter::WeekPresenter(Journal& journal, const Clock& clock, PerPartner<QString> names,
                             const QLocale& locale, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_names(std::move(names))
    , m_locale(locale)
    , m_first(weekStart(clock.today(), locale.firstDayOfWeek()))
    , m_no(journal, m_view)
{
    connect(&m_no, &WeekNo::answered, this, &WeekPresenter::refresh);
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
    const bool isOver =
        std::ranges::any_of(m_view.agenda, [&](const OccasionRow& row) { return row.end <= now; });
    if (now.date() != m_today || isOver)
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

void WeekPresenter::leaveRanOut(const EntryId& plan)
{
    m_left.insert(plan);
    refresh();
}

QStringList WeekPresenter::otherCloseness() const
{
    return m_journal.reader().setting(CoupleSetting::OtherCloseness).split(u'\n', Qt::SkipEmptyParts);
}

void WeekPresenter::read()
{
    const QDateTime now = m_clock.now();
    m_today = now.date();
    m_view = WeekViewMaker(m_journal.reader(), m_names, m_locale)
                 .make(m_first, now, m_wholeDay, busyIn(m_journal.reader(), m_first, now.timeZone()));
    m_view.hasPlans = m_journal.reader().hasPlannedTimes();
    sayWhatIsFree();
    askAboutRanOut();
    nameWhatIsOver();
    if (m_selected && selected() == nullptr)
        m_selected.reset();
}

void WeekPresenter::sayWhatIsFree()
{
    m_view.freeHeading = tr("A free week");
    m_view.freeLine = tr("Nothing is planned, and nothing has to be.");
    if (m_view.isPaused) {
        m_view.freeHeading = tr("Everything is paused");
        m_view.freeLine = tr("Each week is free until you go on. Your plans stay as they are.");
    } else if (m_view.firstFreeColumn >= daysInWeek) {
        m_view.freeHeading = tr("These days have gone by");
        m_view.freeLine = tr("Nothing here asks how they were.");
    } else if (m_view.hasGoneBy) {
        m_view.freeHeading = tr("The rest of this week is free");
        m_view.freeLine = tr("Nothing more is planned, and nothing has to be.");
    }
}

void WeekPresenter::askAboutRanOut()
{
    const auto plan = m_view.now ? planThatRanOut(m_journal.reader(), m_clock.now(), m_left) : std::nullopt;
    if (!plan)
        return;
    const QDate until = lastDate(plan->time);
    m_view.ranOut = RanOutPlan{
        {plan->id, until.addDays(1)},
        tr("“%1” ran until %2. Is this still true?")
            .arg(TimeText::labelOrKind(plan->time.label, plan->time.kind), TimeText(m_locale).date(until))};
}

void WeekPresenter::nameWhatIsOver()
{
    const bool isAllOver = m_view.firstFreeColumn >= daysInWeek;
    if (!isAllOver || m_view.isPaused)
        return;
    const QDate last = m_first.addDays(daysInWeek - 1);
    const auto planned = m_journal.reader().plannedTimes(m_first.addDays(-3), last.addDays(2));
    QStringList labels;
    for (const Occasion& occasion : occasionsIn(planned, m_first, last, m_clock.zone())) {
        const auto plan = std::ranges::find(planned, occasion.id.sharedTime, &PlannedTime::id);
        const bool isKnown = std::ranges::find(m_view.over, plan->id) != m_view.over.end();
        if (isKnown || lastDate(plan->time) >= m_today.addDays(-1))
            continue; // It comes again, or was only just.
        m_view.over.push_back(plan->id);
        labels.append(tr("“%1”").arg(TimeText::labelOrKind(occasion.label, occasion.kind)));
    }
    labels.removeDuplicates();
    if (m_view.over.size() == 1)
        m_view.overLine =
            tr("%1 is over. It stays in your journal until one of you lets go of it.", "a plan in its quotes")
                .arg(labels.front());
    else if (!m_view.over.empty())
        m_view.overLine = tr("%1 are over. They stay in your journal until one of you lets go of them.",
                             "several plans in their quotes")
                              .arg(m_locale.createSeparatedList(labels));
}
