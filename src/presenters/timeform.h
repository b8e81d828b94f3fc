// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedtime.h"

#include <QCoreApplication>
#include <QSet>

/// A field of the form, to say beside it what does not fit.
enum class TimeField
{
    Date,
    Length,
    EveryWeeks,
    Weekdays,
    Until
};

struct TimeProblem
{
    TimeField field = TimeField::Date;
    QString words;
};

/// A shared time as it stands in the fields, which may not fit together yet.
struct TimeForm
{
    Q_DECLARE_TR_FUNCTIONS(TimeForm)

public:
    std::optional<EntryId> id = {}; ///< Of the one on the table it changes; none for a new one.
    SharedTimeKind kind = SharedTimeKind::TimeTogether;
    QString label = {};
    QDate date = {};
    int startMinute = 0;
    int durationMinutes = 90;
    bool repeats = false;
    int everyWeeks = 1;
    Weekdays weekdays = {};
    QDate until = {}; ///< Invalid as long as they did not choose: then six weeks.
    QSet<EntryId> offers = {};

    /// The shared time it says; it begins on the first chosen weekday from the date on.
    [[nodiscard]] SharedTime sharedTime(const QByteArray& timeZone) const;
    /// What does not fit, in words; empty when it can go on the table.
    [[nodiscard]] std::vector<TimeProblem> problems(QDate today, const QByteArray& timeZone) const;

    /// Another date; a single chosen weekday follows it.
    void moveTo(QDate newDate);

    [[nodiscard]] static TimeForm of(const EntryId& id, const SharedTime& time);
};

/// The usual end of a plan that begins then: its last occasion within six weeks.
[[nodiscard]] QDate usualEnd(QDate first, int everyWeeks, Weekdays weekdays);
