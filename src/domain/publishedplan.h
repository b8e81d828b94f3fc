// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

/// One date of a published series that stands elsewhere.
struct MovedOccasion
{
    QDate date;    ///< When the series would have it.
    EntryId to;    ///< The shared time that took its place.
    SharedTime at; ///< That one, once.
    friend bool operator==(const MovedOccasion&, const MovedOccasion&) = default;
};

/// One event as other calendars get it: a shared time, what of it is not that time, and what stands
/// elsewhere.
struct PublishedEvent
{
    EntryId id;      ///< Of the shared time; other calendars know the event by it.
    SharedTime time; ///< Its repeat ends where the shared time was ended.
    std::vector<QDate> freed = {};
    std::vector<MovedOccasion> moved = {};
    friend bool operator==(const PublishedEvent&, const PublishedEvent&) = default;
};

/// Everything planned as events: an occasion that was moved belongs to its series as long as there is one.
/// What has no occasion left is no event.
[[nodiscard]] std::vector<PublishedEvent> publishedPlan(const std::vector<PlannedTime>& planned);
/// Nothing while everything is paused: those weeks are free.
[[nodiscard]] std::vector<PublishedEvent> publishedPlan(const JournalReader& reader);
