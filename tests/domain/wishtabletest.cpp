// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wishtable.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Wish yesTo(const QString& item)
{
    return {item, {}, WishChoice::Yes};
}

Wish ownWish(const QString& words, WishChoice choice = WishChoice::Yes)
{
    return {{}, words, choice};
}

std::vector<Wish> metFrom(const std::vector<Wish>& first, const std::vector<Wish>& second)
{
    WishTable table;
    table.write(Partner::First, first);
    table.write(Partner::Second, second);
    table.setReady(Partner::Second);
    table.setReady(Partner::First);
    return table.met();
}

TEST(Wishes, MeetOnlyWhereBothSayYes)
{
    const std::vector<WishChoice> choices{WishChoice::NotForMe, WishChoice::Maybe, WishChoice::Yes};
    for (const WishChoice first : choices) {
        for (const WishChoice second : choices) {
            const bool bothYes = first == WishChoice::Yes && second == WishChoice::Yes;
            const auto met = metFrom({{u"massage"_s, {}, first}}, {{u"massage"_s, {}, second}});
            EXPECT_EQ(met.size(), bothYes ? 1U : 0U);
        }
    }
}

TEST(Wishes, ShowNothingBeforeBothAreReady)
{
    WishTable table;
    table.write(Partner::First, {yesTo(u"massage"_s)});
    table.write(Partner::Second, {yesTo(u"massage"_s)});
    EXPECT_FALSE(table.isRevealed());
    EXPECT_TRUE(table.met().empty());
    table.setReady(Partner::First);
    table.setReady(Partner::First); // pressing twice is not the other's ready
    EXPECT_FALSE(table.isRevealed());
    EXPECT_TRUE(table.met().empty());
    table.setReady(Partner::Second);
    EXPECT_TRUE(table.isRevealed());
    EXPECT_EQ(table.met(), std::vector{yesTo(u"massage"_s)});
}

TEST(Wishes, CanBeReadByTheOneWhoWroteThemOnlyUntilReady)
{
    WishTable table;
    table.write(Partner::First, {yesTo(u"massage"_s)});
    EXPECT_EQ(table.listOf(Partner::First).size(), 1U);
    EXPECT_TRUE(table.listOf(Partner::Second).empty());
    table.setReady(Partner::First);
    EXPECT_TRUE(table.listOf(Partner::First).empty()) << "the other sits down next";
}

TEST(Wishes, CannotBeWrittenAnewAfterReadyOrAfterTheReveal)
{
    WishTable table;
    table.write(Partner::First, {});
    table.setReady(Partner::First);
    table.write(Partner::First, {yesTo(u"massage"_s)});
    table.write(Partner::Second, {yesTo(u"massage"_s)});
    table.setReady(Partner::Second);
    EXPECT_TRUE(table.met().empty());

    table.write(Partner::First, {yesTo(u"bath_first"_s)});
    table.write(Partner::Second, {yesTo(u"bath_first"_s)});
    table.setReady(Partner::First);
    table.setReady(Partner::Second);
    EXPECT_TRUE(table.met().empty()) << "one reveal a sitting";
}

TEST(Wishes, AreGoneAfterTheReveal)
{
    WishTable table;
    table.write(Partner::First, {yesTo(u"massage"_s), ownWish(u"the sea"_s)});
    table.write(Partner::Second, {yesTo(u"massage"_s)});
    table.setReady(Partner::First);
    table.setReady(Partner::Second);
    EXPECT_TRUE(table.listOf(Partner::First).empty());
    EXPECT_TRUE(table.listOf(Partner::Second).empty());
    EXPECT_EQ(table.met(), std::vector{yesTo(u"massage"_s)});
}

TEST(Wishes, InOwnWordsMeetHoweverTheyWereTyped)
{
    const auto met = metFrom({ownWish(u"A day by the Sea"_s)}, {ownWish(u" a  day by the sea"_s)});
    EXPECT_EQ(met, std::vector{ownWish(u"A day by the Sea"_s)});
    EXPECT_TRUE(metFrom({ownWish(u"the sea"_s)}, {ownWish(u"the lake"_s)}).empty());
}

TEST(Wishes, AMaybeComesIntoTheTalkOnlyByItsOwnersChoice)
{
    WishTable table;
    Wish maybe{u"massage"_s, {}, WishChoice::Maybe};
    maybe.bringUp = true;
    Wish no{u"bath_first"_s, {}, WishChoice::NotForMe};
    no.bringUp = true;
    table.write(Partner::First, {no, maybe, {u"a_night_away"_s, {}, WishChoice::Maybe}});
    table.write(Partner::Second, {{u"massage"_s, {}, WishChoice::Maybe}});
    table.setReady(Partner::First);
    EXPECT_FALSE(table.broughtUp(Partner::First).has_value()) << "not before the other is ready";
    table.setReady(Partner::Second);
    ASSERT_TRUE(table.broughtUp(Partner::First).has_value());
    EXPECT_EQ(table.broughtUp(Partner::First)->item, u"massage"_s);
    EXPECT_FALSE(table.broughtUp(Partner::Second).has_value())
        << "the other said the same, and chose nothing";
    EXPECT_TRUE(table.met().empty());
}

TEST(Wishes, WithoutWordsAreNoWish)
{
    EXPECT_TRUE(metFrom({ownWish(u" "_s)}, {ownWish({})}).empty());
}

TEST(Wishes, ThatStandTwiceAreShownOnce)
{
    EXPECT_EQ(metFrom({ownWish(u"the sea"_s), ownWish(u"The sea"_s)}, {ownWish(u"the sea"_s)}).size(), 1U);
}

std::vector<Wish> drawWishes()
{
    const std::vector<QString> items{u"massage"_s, u"bath_first"_s, u"slow_morning"_s, u"a_night_away"_s};
    std::vector<Wish> wishes;
    for (const QString& item : items)
        wishes.push_back(
            {item, {}, *rc::gen::element(WishChoice::NotForMe, WishChoice::Maybe, WishChoice::Yes)});
    return wishes;
}

RC_GTEST_PROP(Wishes, TellSomeoneWhoSaysYesToEverythingOnlyTheOthersYeses, ())
{
    const std::vector<Wish> theirs = drawWishes();
    std::vector<Wish> curious = theirs;
    for (Wish& wish : curious)
        wish.choice = WishChoice::Yes;
    std::vector<Wish> yeses;
    std::ranges::copy_if(theirs, std::back_inserter(yeses),
                         [](const Wish& wish) { return wish.choice == WishChoice::Yes; });
    RC_ASSERT(metFrom(curious, theirs) == yeses);

    // A maybe, a no and a wish left out cannot be told apart from what is shown.
    std::vector<Wish> closed = theirs;
    for (Wish& wish : closed) {
        if (wish.choice != WishChoice::Yes)
            wish.choice = *rc::gen::element(WishChoice::NotForMe, WishChoice::Maybe);
    }
    RC_ASSERT(metFrom(curious, closed) == yeses);
    RC_ASSERT(metFrom(curious, yeses) == yeses);
}

RC_GTEST_PROP(Wishes, MeetTheSameWhoeverWasReadyFirstAndWhoeverSitsWhere, ())
{
    const std::vector<Wish> one = drawWishes();
    const std::vector<Wish> other = drawWishes();
    WishTable table;
    table.write(Partner::First, one);
    table.setReady(Partner::First);
    table.write(Partner::Second, other);
    table.setReady(Partner::Second);
    RC_ASSERT(table.met() == metFrom(one, other));
    RC_ASSERT(table.met() == metFrom(other, one));
}

} // namespace
