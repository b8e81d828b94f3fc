// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stilltrue.h"

#include "support/fakejournal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate start(2026, 6, 9);

/// A couple that kept one check-in.
class StillTrueTest : public testing::Test
{
protected:
    StillTrueTest() { checkIn = journal.hold(CheckIn{start, u"seven-questions"_s, 1, u"en"_s}); }

    EntryId planUntil(QDate until, QDate first = start.addDays(1))
    {
        return journal.hold(SharedTime{.label = {},
                                       .firstDate = first,
                                       .startMinute = 20 * 60,
                                       .durationMinutes = 60,
                                       .timeZone = "UTC",
                                       .repeat = Repeat{1, Weekdays(0b1111111), until}});
    }
    bool after(int days) const { return hasBeenAWhile(journal.reader(), start.addDays(days)); }

    FakeJournal journal;
    EntryId checkIn;
};

} // namespace

TEST_F(StillTrueTest, IsAskedAfterSixWeeks)
{
    EXPECT_FALSE(after(41));
    EXPECT_TRUE(after(42));
}

TEST_F(StillTrueTest, IsNotAskedWhereNothingIsKept)
{
    EXPECT_FALSE(hasBeenAWhile(FakeJournal().reader(), start));
}

TEST_F(StillTrueTest, IsAskedOnceThePlansHaveRunOut)
{
    planUntil(start.addDays(10));
    planUntil(start.addDays(14));
    EXPECT_FALSE(after(14));
    EXPECT_TRUE(after(15));
}

TEST_F(StillTrueTest, IsNotAskedBecauseOfAPlanThatIsOlderOrWasLetGoOf)
{
    planUntil(start.addDays(2), start.addDays(-20));
    EXPECT_FALSE(after(5));
    const EntryId plan = planUntil(start.addDays(3));
    journal.letGo({plan}, [](const auto& done) { ASSERT_TRUE(done.has_value()); });
    EXPECT_FALSE(after(5));
}

TEST_F(StillTrueTest, TheLastAnswerIsTheNewestInAnyWording)
{
    journal.hold(Answer{checkIn, Partner::First, u"rhythm"_s, ChoiceAnswer{u"once_a_week"_s, {}}});
    const EntryId later = journal.hold(CheckIn{start.addDays(30), u"seven-questions"_s, 1, u"en"_s});
    const EntryId said =
        journal.hold(Answer{later, Partner::First, u"rhythm~2~abc"_s, ChoiceAnswer{u"dont_know"_s, {}}});
    const auto last = lastAnswer(journal.reader(), u"rhythm"_s, Partner::First);
    ASSERT_TRUE(last.has_value());
    EXPECT_EQ(last->id, said);
    EXPECT_EQ(last->date, start.addDays(30));
    EXPECT_FALSE(lastAnswer(journal.reader(), u"rhythm"_s, Partner::Second).has_value());
}
