// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journal.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace {

template <class What>
constexpr bool keeps = std::is_invocable_v<decltype(&Journal::keep), Journal&, What, Callback<Kept>>;

TEST(Journal, KeepsWhatBothAgreedToAndNothingElse)
{
    static_assert(keeps<Agreed>);
    static_assert(!keeps<Keeping>);
    static_assert(!keeps<Proposal>);
    static_assert(!keeps<Entry>);
    static_assert(!keeps<std::vector<Entry>>);
    static_assert(!keeps<CheckIn>);
    static_assert(!keeps<SharedTime>);
    static_assert(!keeps<std::optional<Agreed>>);
}

TEST(Journal, AsksNobodyWhoSaidNo)
{
    // A no carries ids and dates; there is no room in it for a partner or a reason.
    static_assert(std::is_same_v<decltype(&Journal::letGo),
                                 void (Journal::*)(const std::vector<EntryId>&, Callback<Kept>)>);
    static_assert(std::is_same_v<decltype(&Journal::notThisTime),
                                 void (Journal::*)(const OccasionId&, Callback<Kept>)>);
}

TEST(Journal, GivesItsReaderToLookAtOnly)
{
    static_assert(std::is_same_v<decltype(std::declval<const Journal&>().reader()), const JournalReader&>);
}

} // namespace
