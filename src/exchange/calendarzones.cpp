// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarzones.h"

#include "exchange/icalparts.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsInDay = 24 * 60 * 60;

struct FreeZone
{
    void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); }
};
using OwnZone = std::unique_ptr<icaltimezone, FreeZone>;

/// Clocks change by a yearly rule or on given dates. Anything else in there would have libical look for
/// seconds since 1601.
bool isHarmless(icalcomponent* zone)
{
    for (icalcomponent* part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part != nullptr;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        for (icalproperty* property = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY);
             property != nullptr; property = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype rule = icalproperty_get_rrule(property);
            const bool isYearly = rule.freq == ICAL_YEARLY_RECURRENCE;
            const bool hasTimes = rule.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                                  rule.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                                  rule.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX;
            if (!isYearly || hasTimes)
                return false;
        }
    }
    return true;
}

OwnZone ownZone(const QByteArray& text)
{
    IcalComponent component(icalparser_parse_string(text.constData()));
    if (!component || icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT ||
        !isHarmless(component.get()))
        return nullptr;
    OwnZone zone(icaltimezone_new());
    if (icaltimezone_set_component(zone.get(), component.get()) == 0)
        return nullptr;
    static_cast<void>(component.release()); // the zone's now
    return zone;
}

WallClock shifted(qint64 secondsSinceEpoch, int offset)
{
    const qint64 local = secondsSinceEpoch + offset;
    const qint64 day = local >= 0 ? local / secondsInDay : (local - secondsInDay + 1) / secondsInDay;
    return {QDate(1970, 1, 1).addDays(day), static_cast<int>(local - day * secondsInDay)};
}

/// Whether this computer knows a zone by that name. QTimeZone also takes any word for a zone without a
/// daylight time, and opens any file a name leads to; its list of names lacks old ones such as US/Pacific.
/// Those have files where they are installed; else Qt itself knows the new name, from 6.8 on.
bool isKnown(const QByteArray& name)
{
    const auto mayStand = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '/' || letter == '_' || letter == '-' ||
               letter == '+';
    };
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return true;
    if (name.isEmpty() || name.startsWith('/') || !std::ranges::all_of(name, mayStand))
        return false;
    const QTimeZone zone(name);
    const bool hasNewName = zone.id() != name && QTimeZone::isTimeZoneIdAvailable(zone.id());
    return zone.isValid() &&
           (hasNewName || QFileInfo(u"/usr/share/zoneinfo/"_s + QString::fromLatin1(name)).isFile());
}

/// What was so many seconds on the wall, by the rules of domain/walltime: a time in the spring gap is read
/// with the offset before it, a repeated autumn hour is its first pass. libical would take the other one.
template <class OffsetAt>
qint64 momentOf(qint64 onTheWall, OffsetAt offsetAt)
{
    const int before = offsetAt(onTheWall - secondsInDay);
    if (offsetAt(onTheWall - before) == before)
        return onTheWall - before;
    const int after = offsetAt(onTheWall - before);
    const bool isInGap = offsetAt(onTheWall - after) != after;
    return onTheWall - (isInGap ? before : after);
}

/// The IANA name in what some programs write: /freeassociation.sourceforge.net/Europe/Berlin.
QByteArray knownPart(QByteArray name)
{
    while (!isKnown(name)) {
        const qsizetype slash = name.indexOf('/');
        if (slash < 0)
            return {};
        name.remove(0, slash + 1);
    }
    return name;
}

} // namespace

/// One of the two: a zone of this computer, or one that a file brought.
struct CalendarZones::Zone
{
    /// From one change of the clocks to the next. Qt looks each moment up anew, and a calendar of years asks
    /// for hundreds of thousands.
    struct Span
    {
        qint64 end = 0; ///< After its last second.
        int offset = 0;
    };

    explicit Zone(const QTimeZone& ofThisComputer, OwnZone ofTheFile = nullptr)
        : known(ofThisComputer), own(std::move(ofTheFile))
    {
    }

    QTimeZone known;
    OwnZone own;

    [[nodiscard]] int offsetAt(qint64 secondsSinceEpoch)
    {
        if (!own)
            return spanAt(secondsSinceEpoch).offset;
        const WallClock clock = shifted(secondsSinceEpoch, 0);
        icaltimetype utc = icalWallTime(clock.date, clock.second);
        return icaltimezone_get_utc_offset_of_utc_time(own.get(), &utc, nullptr);
    }

private:
    [[nodiscard]] const Span& spanAt(qint64 second)
    {
        const auto later = m_spans.upper_bound(second);
        if (later != m_spans.begin() && second < std::prev(later)->second.end)
            return std::prev(later)->second;
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        const QDateTime before = known.previousTransition(moment.addSecs(1)).atUtc;
        const QDateTime next = known.nextTransition(moment).atUtc;
        const qint64 start = before.isValid() ? before.toSecsSinceEpoch() : second;
        const qint64 end = next.isValid() ? next.toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        return m_spans.insert_or_assign(start, Span{end, known.offsetFromUtc(moment)}).first->second;
    }

    std::map<qint64, Span> m_spans; ///< By a second they hold from.
};

CalendarZones::CalendarZones(const QTimeZone& here) : m_here(here) {}

CalendarZones::~CalendarZones() = default;

void CalendarZones::add(const QByteArray& name, const QByteArray& text)
{
    m_texts.try_emplace(name, text);
}

std::unique_ptr<CalendarZones::Zone> CalendarZones::find(const QByteArray& name)
{
    if (isKnown(name))
        return std::make_unique<Zone>(QTimeZone(name));
    if (const auto text = m_texts.find(name); text != m_texts.end()) {
        if (OwnZone own = ownZone(text->second))
            return std::make_unique<Zone>(QTimeZone(), std::move(own));
    }
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name); !iana.isEmpty())
        return std::make_unique<Zone>(QTimeZone(iana));
    if (const QByteArray part = knownPart(name); !part.isEmpty())
        return std::make_unique<Zone>(QTimeZone(part));
    m_hasGuessed = true;
    return std::make_unique<Zone>(m_here);
}

CalendarZones::Zone& CalendarZones::zoneOf(const StatedTime& time)
{
    auto& zone = m_zones[time.isUtc ? QByteArrayLiteral("UTC") : time.zone];
    if (!zone && !time.isUtc && time.zone.isEmpty())
        zone = std::make_unique<Zone>(m_here);
    else if (!zone)
        zone = time.isUtc ? std::make_unique<Zone>(QTimeZone::utc()) : find(time.zone);
    return *zone;
}

qint64 CalendarZones::secondsSinceEpoch(const StatedTime& time)
{
    Zone& zone = zoneOf(time);
    const WallClock& clock = time.clock;
    return momentOf(QDate(1970, 1, 1).daysTo(clock.date) * secondsInDay + clock.second,
                    [&](qint64 moment) { return zone.offsetAt(moment); });
}

WallClock CalendarZones::wallClock(qint64 secondsSinceEpoch, const StatedTime& ofZone)
{
    Zone& zone = zoneOf(ofZone);
    return shifted(secondsSinceEpoch, zone.offsetAt(secondsSinceEpoch));
}
