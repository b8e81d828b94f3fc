#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the occasions of an iCalendar file as python-icalendar and dateutil understand them: one line each,
"2026-11-25 20:30 2026-11-25 22:00" by the clocks of a zone: occasions.py FILE ZONE FROM TO. Without arguments it
reads several files from standard input, each after a line "#NUMBER", and lists "NUMBER START END" in seconds."""
import datetime
import sys
from zoneinfo import ZoneInfo

import icalendar
from dateutil import rrule

UTC = datetime.timezone.utc


def moment(naive, zone):
    """When a clock in a zone of the file shows this; the first time where it does so twice."""
    if hasattr(zone, "localize"):  # pytz, which python-icalendar gave up with version 6
        both = [zone.localize(naive, is_dst=is_dst) for is_dst in (True, False)]
    else:
        both = [naive.replace(tzinfo=zone, fold=fold) for fold in (0, 1)]
    both = [aware.astimezone(UTC) for aware in both]
    found = [utc for utc in both if utc.astimezone(zone).replace(tzinfo=None) == naive]
    assert found, f"{naive} does not exist"
    return min(found)


def occasions(calendar):
    zones = {str(part["TZID"]): part.to_tz() for part in calendar.walk("VTIMEZONE")}

    def stated(prop):
        value = prop.dt
        if "TZID" not in prop.params:
            return value.astimezone(UTC)
        return moment(value.replace(tzinfo=None), zones[str(prop.params["TZID"])])

    moved = {}
    for event in calendar.walk("VEVENT"):
        if "RECURRENCE-ID" in event:
            key = (str(event["UID"]), event["RECURRENCE-ID"].dt.replace(tzinfo=None))
            assert key not in moved
            moved[key] = stated(event["DTSTART"]), event["DURATION"].dt
    for event in calendar.walk("VEVENT"):
        if "RECURRENCE-ID" in event:
            continue
        start, lasts = event["DTSTART"], event["DURATION"].dt
        if "RRULE" not in event:
            yield stated(start), lasts
            continue
        zone = zones[str(start.params["TZID"])]
        rule = event["RRULE"].to_ical().decode()
        parts = dict(part.split("=") for part in rule.split(";"))
        until = datetime.datetime.strptime(parts.pop("UNTIL"), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        parts["UNTIL"] = until.astimezone(zone).strftime("%Y%m%dT%H%M%S")
        naive = start.dt.replace(tzinfo=None)
        rule = rrule.rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=naive)
        out = event.get("EXDATE", [])
        out = {date.dt.replace(tzinfo=None) for many in (out if isinstance(out, list) else [out]) for date in many.dts}
        for date in rule:
            instead = moved.pop((str(event["UID"]), date), None)
            if instead:
                assert date not in out
                yield instead
            elif date not in out:
                yield moment(date, zone), lasts
    assert not moved, f"of no series: {moved}"


def list_file(path, zone, first, last):
    zone = ZoneInfo(zone)
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for start, lasts in occasions(calendar):
        end = (start + lasts).astimezone(zone)
        start = start.astimezone(zone)
        if str(end.date()) >= first and str(start.date()) <= last:
            print(start.strftime("%Y-%m-%d %H:%M"), end.strftime("%Y-%m-%d %H:%M"))


def list_many():
    for text in sys.stdin.buffer.read().split(b"#")[1:]:
        number, _, calendar = text.partition(b"\n")
        for start, lasts in occasions(icalendar.Calendar.from_ical(calendar)):
            print(number.decode(), int(start.timestamp()), int((start + lasts).timestamp()))


if len(sys.argv) > 1:
    list_file(*sys.argv[1:])
else:
    list_many()
