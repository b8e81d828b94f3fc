// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zonerules.h"

#include <map>
#include <tuple>

namespace {

/// One way the clocks change: from and to which offset, under which name, to daylight time or from it.
using Change = std::tuple<int, int, QByteArray, bool>;

void addChange(icalcomponent* rules, const Change& change, const std::vector<QDateTime>& onTheWall)
{
    const auto& [before, after, name, isDaylight] = change;
    icalcomponent* const part = isDaylight ? icalcomponent_new_xdaylight() : icalcomponent_new_xstandard();
    icalcomponent_add_property(part, icalproperty_new_tzname(name.constData()));
    icalcomponent_add_property(part, icalproperty_new_dtstart(icalWallTime(onTheWall.front())));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(before));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(after));
    for (std::size_t i = 1; i < onTheWall.size(); ++i) {
        icaldatetimeperiodtype again{};
        again.time = icalWallTime(onTheWall[i]);
        again.period = icalperiodtype_null_period();
        icalcomponent_add_property(part, icalproperty_new_rdate(again));
    }
    icalcomponent_add_component(rules, part);
}

} // namespace

IcalComponent zoneRules(const QTimeZone& zone, QDate from, QDate to)
{
    const QDateTime begin(from.addYears(-1), QTime(0, 0), Qt::UTC);
    const QDateTime end(to.addYears(1), QTime(0, 0), Qt::UTC);
    std::map<Change, std::vector<QDateTime>> changes;
    const int first = zone.offsetFromUtc(begin);
    changes[{first, first, zone.abbreviation(begin).toUtf8(), zone.isDaylightTime(begin)}] = {
        begin.addSecs(first)};
    int before = first;
    for (const QTimeZone::OffsetData& change : zone.transitions(begin.addSecs(1), end)) {
        changes[{before, change.offsetFromUtc, change.abbreviation.toUtf8(), change.daylightTimeOffset != 0}]
            .push_back(change.atUtc.addSecs(before));
        before = change.offsetFromUtc;
    }

    IcalComponent rules(icalcomponent_new_vtimezone());
    icalcomponent_add_property(rules.get(), icalproperty_new_tzid(zone.id().constData()));
    for (const auto& [change, onTheWall] : changes)
        addChange(rules.get(), change, onTheWall);
    return rules;
}
