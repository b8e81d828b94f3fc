// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plancalendar.h"

#include "domain/walltime.h"
#include "exchange/zonerules.h"

#include <algorithm>
#include <array>
#include <map>

namespace {

/// No yes carries a time of day: required by RFC 5545 and the same for every event.
constexpr auto stamp = "19700101T000000Z";

using ZoneSpans = std::map<QByteArray, std::pair<QDate, QDate>>; ///< The days each zone is needed for.

void addInZone(icalcomponent* event, icalproperty* property, const QByteArray& zone)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    icalcomponent_add_property(event, property);
}

icaltimetype plannedStart(const SharedTime& time, QDate date)
{
    return icalWallTime(date, time.startMinute * 60);
}

/// The clock at the start of an occasion; another than planned in the hour that spring takes away, where
/// every program would think of something else.
QDateTime realStart(const SharedTime& time, QDate date)
{
    return wallTime(date, time.startMinute, QTimeZone(time.timeZone));
}

bool isInGap(const SharedTime& time, QDate date)
{
    const QDateTime start = realStart(time, date);
    return start.date() != date || start.time() != QTime(0, 0).addSecs(time.startMinute * 60);
}

icalrecurrencetype rule(const SharedTime& time)
{
    static constexpr std::array days{ICAL_MONDAY_WEEKDAY,   ICAL_TUESDAY_WEEKDAY, ICAL_WEDNESDAY_WEEKDAY,
                                     ICAL_THURSDAY_WEEKDAY, ICAL_FRIDAY_WEEKDAY,  ICAL_SATURDAY_WEEKDAY,
                                     ICAL_SUNDAY_WEEKDAY};
    icalrecurrencetype repeat;
    icalrecurrencetype_clear(&repeat);
    repeat.freq = ICAL_WEEKLY_RECURRENCE;
    repeat.interval = static_cast<short>(time.repeat->everyWeeks);
    repeat.week_start = ICAL_MONDAY_WEEKDAY;
    std::size_t next = 0;
    for (int day = 1; day <= 7; ++day) {
        if (time.repeat->weekdays.has(day))
            repeat.by_day[next++] = static_cast<short>(days.at(static_cast<std::size_t>(day - 1)));
    }
    repeat.by_day[next] = ICAL_RECURRENCE_ARRAY_MAX;
    // The last second of the last day: no doubt about an occasion in a night that the clocks change.
    const QDateTime end = wallTime(time.repeat->until.addDays(1), 0, QTimeZone(time.timeZone)).addSecs(-1);
    repeat.until = icalUtcTime(end);
    return repeat;
}

/// What every event has: an id, a word, and that it is nobody else's business.
IcalComponent newEvent(const EntryId& id, const QString& word, int sequence)
{
    IcalComponent event(icalcomponent_new_vevent());
    icalcomponent_add_property(event.get(), icalproperty_new_uid(id.text().toUtf8().constData()));
    icalcomponent_add_property(event.get(), icalproperty_new_dtstamp(icaltime_from_string(stamp)));
    icalcomponent_add_property(event.get(), icalproperty_new_sequence(sequence));
    icalcomponent_add_property(event.get(), icalproperty_new_summary(word.toUtf8().constData()));
    icalcomponent_add_property(event.get(), icalproperty_new_class(ICAL_CLASS_PRIVATE));
    return event;
}

void addTime(icalcomponent* event, const icaltimetype& start, const SharedTime& time)
{
    addInZone(event, icalproperty_new_dtstart(start), time.timeZone);
    // How long rather than until when: that stays true in a night that loses or gains an hour.
    icalcomponent_add_property(
        event, icalproperty_new_duration(icaldurationtype_from_int(time.durationMinutes * 60)));
}

/// Collects the events and the zones they are in.
class Writing
{
public:
    Writing(QString word, int leastSequence) : m_word(std::move(word)), m_leastSequence(leastSequence) {}

    void add(const PublishedEvent& event);
    [[nodiscard]] IcalComponent calendar() const;

private:
    void needZone(const SharedTime& time, QDate from, QDate to);
    void addMoved(const PublishedEvent& event, QDate date, const SharedTime& at, int sequence);

    QString m_word;
    int m_leastSequence;
    ZoneSpans m_zones;
    std::vector<IcalComponent> m_events;
};

void Writing::needZone(const SharedTime& time, QDate from, QDate to)
{
    const auto [span, isNew] = m_zones.try_emplace(time.timeZone, from, to);
    span->second = {std::min(span->second.first, from), std::max(span->second.second, to)};
}

void Writing::add(const PublishedEvent& published)
{
    const SharedTime& time = published.time;
    // A series only ever loses dates or has them moved, so this grows with each change of it.
    const int sequence =
        std::max(m_leastSequence, static_cast<int>(published.freed.size() + published.moved.size()));
    needZone(time, time.firstDate, lastDate(time));
    IcalComponent event = newEvent(published.id, m_word, sequence);
    addTime(event.get(),
            time.repeat ? plannedStart(time, time.firstDate) : icalWallTime(realStart(time, time.firstDate)),
            time);
    if (time.repeat)
        icalcomponent_add_property(event.get(), icalproperty_new_rrule(rule(time)));
    for (const QDate date : published.freed)
        addInZone(event.get(), icalproperty_new_exdate(plannedStart(time, date)), time.timeZone);
    m_events.push_back(std::move(event));
    for (const MovedOccasion& moved : published.moved)
        addMoved(published, moved.date, moved.at, sequence);
    if (!time.repeat)
        return;
    for (const QDate date : occasionDates(time, time.firstDate, lastDate(time))) {
        const bool isMoved =
            std::ranges::find(published.moved, date, &MovedOccasion::date) != published.moved.end();
        const bool isFreed = std::ranges::find(published.freed, date) != published.freed.end();
        if (isInGap(time, date) && !isMoved && !isFreed) {
            SharedTime inGap = time;
            inGap.firstDate = date;
            addMoved(published, date, inGap, sequence);
        }
    }
}

void Writing::addMoved(const PublishedEvent& published, QDate date, const SharedTime& at, int sequence)
{
    needZone(at, at.firstDate, at.firstDate);
    IcalComponent event = newEvent(published.id, m_word, sequence);
    addInZone(event.get(), icalproperty_new_recurrenceid(plannedStart(published.time, date)),
              published.time.timeZone);
    addTime(event.get(), icalWallTime(realStart(at, at.firstDate)), at);
    m_events.push_back(std::move(event));
}

IcalComponent Writing::calendar() const
{
    IcalComponent calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                               icalproperty_new_prodid("-//Wholehearted//Wholehearted//EN"),
                                               icalproperty_new_calscale("GREGORIAN"), nullptr));
    for (const auto& [zone, span] : m_zones)
        icalcomponent_add_component(calendar.get(),
                                    zoneRules(QTimeZone(zone), span.first, span.second).release());
    for (const IcalComponent& event : m_events)
        icalcomponent_add_component(calendar.get(), icalcomponent_new_clone(event.get()));
    return calendar;
}

} // namespace

QByteArray planCalendar(const std::vector<PublishedEvent>& events, const QString& word, int leastSequence)
{
    Writing writing(word, leastSequence);
    for (const PublishedEvent& event : events)
        writing.add(event);
    const IcalComponent calendar = writing.calendar();
    const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                      icalmemory_free_buffer);
    return {text.get()};
}
