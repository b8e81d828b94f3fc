// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishedplan.h"

/// The plan as one iCalendar file (docs/formats.md). The same plan gives the same bytes; nothing in them says
/// when a yes was said, by whom, or what a shared time is called at home.
/// Every event has the same word, so that nobody can tell one kind from the other.
/// The sequence is at least so high, for what has to be newer than another version.
[[nodiscard]] QByteArray planCalendar(const std::vector<PublishedEvent>& events, const QString& word,
                                      int leastSequence = 0);
