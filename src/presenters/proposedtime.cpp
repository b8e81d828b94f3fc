// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/proposedtime.h"

#include "domain/walltime.h"

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;
constexpr int minutesInHour = 60;
constexpr int eveningMinute = 20 * minutesInHour;

Weekdays onlyDayOf(QDate date)
{
    Weekdays days;
    days.add(date.dayOfWeek());
    return days;
}

/// The first of these weekdays that is still to come.
QDate nextOf(Weekdays weekdays, QDate after)
{
    QDate date = after.addDays(1);
    for (int offset = 0; offset < daysInWeek && !weekdays.has(date.dayOfWeek()); ++offset)
        date = date.addDays(1);
    return date;
}

} // namespace

ProposedTime::ProposedTime(ProposalPlace place, const AskedTime& asked, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_asked(asked)
    , m_text(m_place.deck, m_place.locale, &m_place.journal.reader(), m_place.clock.zone())
    , m_zone(m_place.clock.zone().id())
{
    const auto entry =
        asked.insteadOf ? m_place.journal.reader().entry(asked.insteadOf->sharedTime) : std::nullopt;
    if (const auto* old = entry ? std::get_if<SharedTime>(&entry->content) : nullptr) {
        m_old = *old;
        m_zone = old->timeZone;
    }
    if (runsOut())
        m_scope = InsteadOf::Scope::Onward;
    else
        setScope(asked.scope);
}

bool ProposedTime::runsOut() const
{
    return m_old && m_old->repeat && m_asked.insteadOf->date > lastDate(*m_old);
}

QString ProposedTime::heading() const
{
    if (runsOut())
        return tr("Is this still true?");
    return m_asked.insteadOf ? tr("Another time") : tr("A shared time");
}

QString ProposedTime::lead() const
{
    QStringList sentences;
    if (m_old && runsOut()) {
        sentences.append(tr("“%1” ran until %2. It goes on if both of you say yes, as it was or otherwise.")
                             .arg(TimeText::labelOrKind(m_old->label, m_old->kind),
                                  TimeText(m_place.locale).date(lastDate(*m_old))));
    } else if (m_old) {
        sentences.append(tr("“%1” stands as it is until both of you say yes to another time.")
                             .arg(TimeText::labelOrKind(m_old->label, m_old->kind)));
    } else {
        sentences.append(tr("It is in your week once both of you have said yes."));
    }
    if (m_zone != m_place.clock.zone().id())
        sentences.append(tr("The hours here are those of %1, as the plan has them.").arg(zoneName(m_zone)));
    return sentences.join(u' ');
}

bool ProposedTime::hasChoice() const
{
    return m_old && m_old->repeat && m_asked.insteadOf->date < lastDate(*m_old);
}

QString ProposedTime::choice(InsteadOf::Scope scope) const
{
    if (!m_asked.insteadOf)
        return {};
    const QString day = TimeText(m_place.locale).dayAndDate(m_asked.insteadOf->date);
    return scope == InsteadOf::Scope::One ? tr("Only %1", "a day").arg(day)
                                          : tr("From %1 on", "a day").arg(day);
}

void ProposedTime::setScope(InsteadOf::Scope scope)
{
    if (hasChoice())
        m_scope = scope;
}

bool ProposedTime::canRepeat() const
{
    return !m_old || m_scope == InsteadOf::Scope::Onward;
}

TimeForm ProposedTime::form() const
{
    TimeForm form;
    if (m_old) {
        form = formOfOld();
    } else {
        form.date = m_place.clock.today().addDays(1);
        form.startMinute = eveningMinute;
        form.weekdays = onlyDayOf(form.date);
    }
    if (m_asked.drawn)
        take(*m_asked.drawn, form);
    return form;
}

AskedTime ProposedTime::askedWith(const TimeForm& form) const
{
    return {m_asked.insteadOf, {}, m_scope, form};
}

TimeForm ProposedTime::formOfOld() const
{
    TimeForm form = TimeForm::of({}, *m_old);
    form.id.reset();
    form.date = m_asked.insteadOf->date;
    if (m_scope == InsteadOf::Scope::One) {
        form.repeats = false;
        form.weekdays = onlyDayOf(form.date);
        form.until = {};
    } else if (runsOut()) {
        form.date = nextOf(form.weekdays, std::max(m_place.clock.today(), lastDate(*m_old)));
        form.until = {}; // six weeks, as any plan that nobody chose an end for
    } else {
        form.until = lastDate(*m_old);
    }
    return form;
}

/// Drawn by the clock of this place; the plan may be kept by the clock of another.
void ProposedTime::take(const DrawnTime& drawn, TimeForm& form) const
{
    const QDateTime start =
        wallTime(drawn.date, drawn.startMinute, m_place.clock.zone()).toTimeZone(QTimeZone(m_zone));
    const QDate before = form.date;
    form.date = start.date();
    form.startMinute = start.time().hour() * minutesInHour + start.time().minute();
    form.durationMinutes = drawn.durationMinutes;
    form.weekdays.remove(before.dayOfWeek());
    form.weekdays.add(form.date.dayOfWeek());
    if (form.until.isValid())
        form.until = std::max(form.until, form.date);
}

SharedTime ProposedTime::shared(const TimeForm& form) const
{
    SharedTime time = form.sharedTime(zoneId());
    if (m_old)
        time.insteadOf = InsteadOf{m_asked.insteadOf->sharedTime, m_asked.insteadOf->date, m_scope};
    return time;
}

std::vector<TimeProblem> ProposedTime::problems(const TimeForm& form) const
{
    const QTimeZone zone(zoneId());
    std::vector<TimeProblem> found = form.problems(m_place.clock.now().toTimeZone(zone).date(), zoneId());
    const SharedTime time = form.sharedTime(zoneId());
    if (found.empty() && wallTime(time.firstDate, time.startMinute, zone) <= m_place.clock.now())
        found.push_back({TimeField::Date, tr("This hour has gone by. Choose a later one.")});
    return found;
}

FrozenTime ProposedTime::preview(const TimeForm& form) const
{
    return m_text.time({}, shared(form), {});
}

QString ProposedTime::whyNot(const TimeForm& form) const
{
    if (!m_old || runsOut())
        return {};
    const TimeForm asItStands = formOfOld();
    return form.sharedTime(zoneId()) == asItStands.sharedTime(zoneId())
               ? tr("This is the time that stands already. Choose another one, or leave it as it is.")
               : QString();
}

bool ProposedTime::put(const TimeForm& form)
{
    if (!problems(form).empty() || !whyNot(form).isEmpty())
        return false;
    m_put = shared(form);
    return true;
}

std::optional<QDate> ProposedTime::firstDate() const
{
    return m_put ? std::optional(wallTime(m_put->firstDate, m_put->startMinute, QTimeZone(m_zone))
                                     .toTimeZone(m_place.clock.zone())
                                     .date())
                 : std::nullopt;
}

OnTheTable ProposedTime::onTheTable()
{
    const auto keeping = [this] {
        std::vector<Entry> entries;
        if (m_put)
            entries.push_back({m_id, *m_put});
        return Keeping(m_place.journal.id(), std::move(entries), {}, m_place.settings);
    };
    return {m_place.journal, m_place.deck, m_place.names, m_place.locale, keeping, {}, m_place.clock.zone()};
}
