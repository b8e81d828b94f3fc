// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonground.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(CommonGround, IsTheChoiceBothMade)
{
    EXPECT_EQ(sharedGround(ChoiceAnswer{u"glad"_s, u"one"_s}, ChoiceAnswer{u"glad"_s, u"other"_s}),
              (SharedGround{{u"glad"_s}, {}}));
    EXPECT_TRUE(sharedGround(ChoiceAnswer{u"glad"_s, {}}, ChoiceAnswer{u"uneasy"_s, {}}).isEmpty());
}

TEST(CommonGround, IsNotThatBothChoseNothing)
{
    EXPECT_TRUE(sharedGround(ChoiceAnswer{{}, u"a"_s}, ChoiceAnswer{{}, u"b"_s}).isEmpty());
}

TEST(CommonGround, IsWhatBothTickedAndBothWrote)
{
    const ChecklistAnswer first{{u"rest"_s, u"privacy"_s}, {u"A nap after lunch"_s, u"sun"_s}, {}};
    const ChecklistAnswer second{{u"more_talk"_s, u"rest"_s}, {u"a  nap after LUNCH "_s}, {}};
    EXPECT_EQ(sharedGround(first, second), (SharedGround{{u"rest"_s}, {u"A nap after lunch"_s}}));
}

TEST(CommonGround, LooksForNoMeaningInNotesOrBetweenKinds)
{
    EXPECT_TRUE(sharedGround(WordsAnswer{u"same"_s}, WordsAnswer{u"same"_s}).isEmpty());
    EXPECT_TRUE(sharedGround(ChoiceAnswer{u"rest"_s, {}}, ChecklistAnswer{{u"rest"_s}, {}, {}}).isEmpty());
}

RC_GTEST_PROP(CommonGround, IsTheSameWhoeverIsNamedFirst, ())
{
    const AnswerBody one = *anyAnswerBody();
    const AnswerBody other = *anyAnswerBody();
    const SharedGround there = sharedGround(one, other);
    const SharedGround back = sharedGround(other, one);
    RC_ASSERT(QSet<QString>(there.items.begin(), there.items.end()) ==
              QSet<QString>(back.items.begin(), back.items.end()));
    RC_ASSERT(there.ownLines.isEmpty() == back.ownLines.isEmpty());
}

RC_GTEST_PROP(CommonGround, OfTwoWeeksIsTheLesserOfBothInEveryHalfHour, ())
{
    const PerPartner<Availability> weeks{*anyWeek(), *anyWeek()};
    const Availability both = hoursForBoth(weeks);
    for (int day = 0; day < 7; ++day) {
        for (int half = 0; half < 48; ++half) {
            const auto offers = [&](Suits suits) {
                return weeks.first.at(day, half) >= suits && weeks.second.at(day, half) >= suits;
            };
            RC_ASSERT((both.at(day, half) == Suits::Works) == offers(Suits::Works));
            RC_ASSERT((both.at(day, half) != Suits::No) == offers(Suits::Could));
        }
    }
}

} // namespace
