// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/weekplan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A small thing one partner offers, with the name of the one who does.
struct OfferLine
{
    Partner giver = Partner::First;
    QString words;
    QString sentence; ///< "Robin offers: I do bedtime"
    friend bool operator==(const OfferLine&, const OfferLine&) = default;
};

/// One day at the head of the week.
struct WeekDay
{
    QDate date;
    QString shortName; ///< "Wed"
    QString number;    ///< "11"
    QString longName;  ///< "Wednesday, 11 June"
    bool isToday = false;
};

/// The part of an occasion that lies in one day; one that runs past midnight is two blocks.
struct WeekBlock
{
    OccasionId id;
    int column = 0;      ///< The day, counted from the first of the week.
    int startMinute = 0; ///< After midnight of that day.
    int endMinute = 0;   ///< 1440 is the midnight after it.
    SharedTimeKind kind = SharedTimeKind::TimeTogether;
    QString timeText;  ///< "20:30–22:00", of the whole occasion.
    QString startText; ///< "20:30", for where there is no room for more in a line,
    QString endText;   ///< and what stands in the line below it then.
    QString label;
    QString accessibleText;
    std::vector<OfferLine> offers;
    int durationMinutes = 0; ///< Of the whole occasion.
    bool isStart = true;     ///< It begins in this day,
    bool isEnd = true;       ///< and ends in it.
};

/// A stretch of one day in which someone is busy; nothing else is known of it.
struct WeekBusy
{
    int column = 0;
    int startMinute = 0;
    int endMinute = 0;
};

/// A moment in the week.
struct WeekPlace
{
    int column = 0;
    int minute = 0;
    friend bool operator==(const WeekPlace&, const WeekPlace&) = default;
};

/// A time as it was drawn into a week, or dragged there, by the clock of this place.
struct DrawnTime
{
    QDate date;
    int startMinute = 0;
    int durationMinutes = 0;
    friend bool operator==(const DrawnTime&, const DrawnTime&) = default;
};

/// The hours of the day that are shown, [from, to).
struct HourBand
{
    static constexpr int usualFrom = 8;
    static constexpr int usualTo = 23;
    static constexpr int hoursInDay = 24;

    int from = usualFrom;
    int to = usualTo;
    friend bool operator==(const HourBand&, const HourBand&) = default;
};

/// One occasion as a line of a list, and as what is said of it once it is chosen.
struct OccasionRow
{
    OccasionId id;
    SharedTimeKind kind = SharedTimeKind::TimeTogether;
    QString kindName; ///< "Time together"
    QString label;    ///< Its own, or the kind.
    QString day;      ///< "Wed 11 June"
    QString time;     ///< "20:30–22:00"
    QString repeats;  ///< "Every week, 11 June to 16 July 2026"; empty for once.
    QString accessibleText;
    bool firstOfDay = true;
    bool isBusy = false; ///< No occasion at all: somebody is busy then, and no more is known.
    QDateTime start;
    QDateTime end;
    std::vector<OfferLine> offers;

    [[nodiscard]] bool hasOwnLabel() const { return label != kindName; }
};

/// A plan that has run out by itself.
struct RanOutPlan
{
    OccasionId goesOn; ///< What the plan that goes on from it takes the place of.
    QString words;     ///< "“Our evening” ran until 15 July 2026. Is this still true?"
};

/// One week of the plan, ready to be shown: by a grid, by a list, or read aloud.
struct WeekView
{
    QString title;  ///< "Our week"
    QString range;  ///< "9 – 15 June 2026"
    QString number; ///< "Week 24"
    std::vector<WeekDay> days;
    HourBand hours;
    std::vector<QString> hourLabels; ///< One for each hour of the day, 0 to 24.
    std::vector<WeekBlock> blocks;   ///< By start.
    std::vector<WeekBusy> busy;
    std::vector<OccasionRow> rows;   ///< By start; only what has not gone by.
    std::vector<OccasionRow> agenda; ///< The same with what is busy.
    std::optional<WeekPlace> now;    ///< Where this moment is, if it is in this week.
    int firstFreeColumn = 0;         ///< The first day that has not gone by; seven where all have.
    bool hasGoneBy = false;          ///< Something of it has.
    bool isPaused = false;           ///< Every week is free until they go on.
    bool hasPlans = false;           ///< There is something that could be paused.
    QString freeHeading;             ///< What is said of it where nothing is planned.
    QString freeLine;
    std::optional<RanOutPlan> ranOut;
    std::vector<EntryId> over; ///< In a week gone by: plans of it that come no more, and are still kept.
    QString overLine;          ///< Says so, and that either can let go of them.

    [[nodiscard]] bool isFree() const { return rows.empty(); }
};
