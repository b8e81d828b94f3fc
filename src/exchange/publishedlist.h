// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <set>

/// The hidden list in a published folder: whose it is, and which events were written there (docs/formats.md).
struct PublishedList
{
    JournalId journal;
    std::set<EntryId> events;
    friend bool operator==(const PublishedList&, const PublishedList&) = default;
};

/// Nothing where there is none, or none that can be read: then all of it is written anew.
[[nodiscard]] std::optional<PublishedList> readPublishedList(const QString& folder);
[[nodiscard]] Result<void> writePublishedList(const QString& folder, const PublishedList& list);
[[nodiscard]] Result<void> removePublishedList(const QString& folder);
