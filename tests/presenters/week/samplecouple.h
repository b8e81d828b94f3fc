// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/proposedtime.h"
#include "presenters/weekpresenter.h"
#include "support/fakejournal.h"
#include "support/fixedclock.h"

/// Robin and Sam on Tuesday 9 June 2026, a quarter to three, with an evening each Wednesday until 15 July.
class SampleCouple
{
public:
    SampleCouple() { everyWednesday = journal.hold(evening(QDate(2026, 6, 10), QDate(2026, 7, 15))); }

    [[nodiscard]] static SharedTime evening(QDate date, QDate until = {},
                                            const QByteArray& zone = "Europe/Berlin")
    {
        SharedTime time;
        time.label = QStringLiteral("Our evening");
        time.firstDate = date;
        time.startMinute = 20 * 60 + 30;
        time.durationMinutes = 90;
        time.timeZone = zone;
        if (until.isValid()) {
            Weekdays days;
            days.add(date.dayOfWeek());
            time.repeat = Repeat{1, days, until};
        }
        return time;
    }
    [[nodiscard]] ProposalPlace place()
    {
        return {journal, clock, {}, names, {}, QLocale(QStringLiteral("en_GB"))};
    }
    [[nodiscard]] WeekPresenter week() { return {journal, clock, names, QLocale(QStringLiteral("en_GB"))}; }
    [[nodiscard]] OccasionId occasion(QDate date) const { return {everyWednesday, date}; }

    /// Both say yes to what is on the table, and it is kept.
    static void bothSayYes(const OnTheTable& table)
    {
        Proposal proposal(table.keeping());
        proposal.sayYes(Partner::First);
        proposal.sayYes(Partner::Second);
        if (const auto agreed = proposal.agreed())
            table.journal.keep(*agreed, [](const Result<Kept>&) {});
    }
    [[nodiscard]] std::vector<QDate> datesOf(const EntryId& plan, QDate from, QDate to) const
    {
        std::vector<QDate> dates;
        for (const Occasion& found :
             occasionsIn(journal.reader().allPlannedTimes(), from, to, clock.zone())) {
            if (found.id.sharedTime == plan)
                dates.push_back(found.id.date);
        }
        return dates;
    }

    FakeJournal journal;
    FixedClock clock{QDateTime(QDate(2026, 6, 9), QTime(14, 45), QTimeZone("Europe/Berlin"))};
    PerPartner<QString> names{QStringLiteral("Robin"), QStringLiteral("Sam")};
    EntryId everyWednesday;
};
