// SPDX-License-Identifier: GPL-3.0-or-later
// Random values of the domain for properties: any that could be kept, and words with everything keyboards
// give.
#pragma once

#include "domain/keeping.h"

#include <rapidcheck.h>

[[nodiscard]] rc::Gen<QString> anyWords(); ///< At least one letter; accents, emoji, quotes, line breaks.
[[nodiscard]] rc::Gen<QString> anyText();  ///< The same, but may be empty.
[[nodiscard]] rc::Gen<Partner> anyPartner();
[[nodiscard]] rc::Gen<EntryId> anyId();
[[nodiscard]] rc::Gen<QDate> anyDate(); ///< From 2020 to 2039.
[[nodiscard]] rc::Gen<Availability> anyWeek();
[[nodiscard]] rc::Gen<AnswerBody> anyAnswerBody(); ///< Of all four kinds; never empty.
[[nodiscard]] rc::Gen<SharedTime> anySharedTime();
[[nodiscard]] rc::Gen<EntryContent> anyContent(EntryKind kind);
[[nodiscard]] rc::Gen<Entry> anyEntry(); ///< Of all seven kinds.
[[nodiscard]] rc::Gen<std::vector<Entry>> anyEntries();

inline constexpr std::array allEntryKinds{EntryKind::CheckIn,    EntryKind::Answer,      EntryKind::Offer,
                                          EntryKind::SharedTime, EntryKind::OwnQuestion, EntryKind::WishMet,
                                          EntryKind::Words};
