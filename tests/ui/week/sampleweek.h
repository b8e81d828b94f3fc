// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekpresenter.h"
#include "support/fakejournal.h"
#include "support/fixedclock.h"

/// Robin and Sam in the week of Monday 8 June 2026, seen on Tuesday at a quarter to three.
class SampleWeek
{
public:
    SampleWeek() : presenter(journal, clock, {QStringLiteral("Robin"), QStringLiteral("Sam")}) {}

    /// A shared time on a day of June 2026; with a number of weeks it repeats.
    EntryId plan(int day, int startMinute, int minutes, const QString& label,
                 SharedTimeKind kind = SharedTimeKind::TimeTogether, int weeks = 0)
    {
        SharedTime time;
        time.kind = kind;
        time.label = label;
        time.firstDate = QDate(2026, 6, day);
        time.startMinute = startMinute;
        time.durationMinutes = minutes;
        time.timeZone = "Europe/Berlin";
        if (weeks > 0) {
            Weekdays days;
            days.add(time.firstDate.dayOfWeek());
            time.repeat = Repeat{1, days, time.firstDate.addDays(qint64{7} * weeks)};
        }
        const EntryId id = journal.hold(time);
        presenter.refresh();
        return id;
    }

    FakeJournal journal;
    FixedClock clock{QDateTime(QDate(2026, 6, 9), QTime(14, 45), QTimeZone("Europe/Berlin"))};
    WeekPresenter presenter;
};

inline constexpr int eight = 20 * 60; // In the evening.
