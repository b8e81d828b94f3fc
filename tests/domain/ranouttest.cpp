// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranout.h"

#include "support/fakejournal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 6, 10);

/// A couple with a plan for each Wednesday evening until 15 July 2026.
class RanOut : public testing::Test
{
protected:
    RanOut() { m_plan = plan(QDate(2026, 7, 15)); }

    EntryId plan(QDate until, std::optional<InsteadOf> insteadOf = {}, QDate first = wednesday)
    {
        return m_journal.hold(SharedTime{.label = u"Our evening"_s,
                                         .firstDate = first,
                                         .startMinute = 20 * 60,
                                         .durationMinutes = 90,
                                         .timeZone = "Europe/Berlin",
                                         .repeat = Repeat{1, Weekdays(0b100), until},
                                         .insteadOf = insteadOf});
    }
    [[nodiscard]] std::optional<EntryId> at(QDate date, QTime time) const
    {
        const auto found =
            planThatRanOut(m_journal.reader(), QDateTime(date, time, QTimeZone("Europe/Berlin")), m_left);
        return found ? std::optional(found->id) : std::nullopt;
    }

    FakeJournal m_journal;
    EntryId m_plan;
    std::set<EntryId> m_left;
};

} // namespace

TEST_F(RanOut, IsAskedAboutWhenTheLastEveningIsOverAndNotBefore)
{
    EXPECT_EQ(at(QDate(2026, 7, 15), QTime(21, 29)), std::nullopt);
    EXPECT_EQ(at(QDate(2026, 7, 15), QTime(21, 30)), m_plan);
    EXPECT_EQ(at(QDate(2026, 8, 26), QTime(21, 0)), m_plan);
    EXPECT_EQ(at(QDate(2026, 8, 26), QTime(21, 30)), std::nullopt) << "six weeks later it is left alone";
}

TEST_F(RanOut, IsNotAskedAboutWhereItGoesOnAsAnotherPlan)
{
    plan(QDate(2026, 9, 2), InsteadOf{m_plan, QDate(2026, 7, 16), InsteadOf::Scope::Onward},
         QDate(2026, 7, 22));
    EXPECT_EQ(at(QDate(2026, 7, 17), QTime(12, 0)), std::nullopt);
}

TEST_F(RanOut, IsNotAskedAboutWhileAllIsPausedOrOnceItIsLeft)
{
    m_left.insert(m_plan);
    EXPECT_EQ(at(QDate(2026, 7, 17), QTime(12, 0)), std::nullopt);
    m_left.clear();
    m_journal.turn(CoupleSwitch::Paused, true, [](const Result<Kept>&) {});
    EXPECT_EQ(at(QDate(2026, 7, 17), QTime(12, 0)), std::nullopt);
}

TEST_F(RanOut, TheLastOfSeveralIsTheOneToAskAbout)
{
    const EntryId later = plan(QDate(2026, 7, 22));
    EXPECT_EQ(at(QDate(2026, 7, 23), QTime(12, 0)), later);
    m_left.insert(later);
    EXPECT_EQ(at(QDate(2026, 7, 23), QTime(12, 0)), m_plan);
}

TEST_F(RanOut, ASingleEveningGoesByQuietly)
{
    m_journal.letGo({m_plan}, [](const Result<Kept>&) {});
    m_journal.hold(
        SharedTime{.label = {}, .firstDate = wednesday, .startMinute = 0, .timeZone = "Europe/Berlin"});
    EXPECT_EQ(at(QDate(2026, 6, 11), QTime(12, 0)), std::nullopt);
}
