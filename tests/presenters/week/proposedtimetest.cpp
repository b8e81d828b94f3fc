// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecouple.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr int eight = 20 * 60;

/// A time asked for from the week of Robin and Sam.
class AskedFor : public testing::Test
{
protected:
    const QDate secondWednesday{2026, 6, 17};

    [[nodiscard]] std::unique_ptr<ProposedTime> inPlaceOf(QDate date, std::optional<DrawnTime> drawn = {})
    {
        return std::make_unique<ProposedTime>(m_couple.place(), AskedTime{m_couple.occasion(date), drawn});
    }
    [[nodiscard]] const SharedTime& onTheTable(ProposedTime& proposal)
    {
        m_entries = proposal.onTheTable().keeping().entries();
        EXPECT_EQ(m_entries.size(), 1U);
        return std::get<SharedTime>(m_entries.front().content);
    }
    [[nodiscard]] FrozenTime frozen(ProposedTime& proposal)
    {
        const OnTheTable table = proposal.onTheTable();
        return KeepingText(table.deck, table.locale, &table.journal.reader(), table.here)
            .frozen(table.keeping())
            .times.front();
    }
    [[nodiscard]] static TimeForm movedTo(TimeForm form, QDate date)
    {
        form.moveTo(date);
        return form;
    }

    SampleCouple m_couple;
    std::vector<Entry> m_entries;
};

} // namespace

TEST_F(AskedFor, AnotherTimeForOneOccasionStandsBesideTheOthersOnceBothSaidYes)
{
    const auto proposal = inPlaceOf(secondWednesday);
    EXPECT_EQ(proposal->form().date, secondWednesday);
    EXPECT_FALSE(proposal->form().repeats);
    ASSERT_TRUE(proposal->put(movedTo(proposal->form(), QDate(2026, 6, 18))));
    EXPECT_EQ(onTheTable(*proposal).insteadOf,
              (InsteadOf{m_couple.everyWednesday, secondWednesday, InsteadOf::Scope::One}));

    const auto before = m_couple.datesOf(m_couple.everyWednesday, QDate(2026, 6, 8), QDate(2026, 6, 28));
    EXPECT_THAT(before, ElementsAre(QDate(2026, 6, 10), secondWednesday, QDate(2026, 6, 24)))
        << "the old stands until then";
    SampleCouple::bothSayYes(proposal->onTheTable());
    EXPECT_THAT(m_couple.datesOf(m_couple.everyWednesday, QDate(2026, 6, 8), QDate(2026, 6, 28)),
                ElementsAre(QDate(2026, 6, 10), QDate(2026, 6, 24)));
    EXPECT_THAT(m_couple.datesOf(m_entries.front().id, QDate(2026, 6, 8), QDate(2026, 6, 28)),
                ElementsAre(QDate(2026, 6, 18)));
}

TEST_F(AskedFor, FromHereOnTakesThePlaceOfWhatIsStillToCome)
{
    const auto proposal = inPlaceOf(secondWednesday);
    ASSERT_TRUE(proposal->hasChoice());
    proposal->setScope(InsteadOf::Scope::Onward);
    const TimeForm form = proposal->form();
    EXPECT_TRUE(form.repeats);
    EXPECT_EQ(form.until, QDate(2026, 7, 15)) << "it ends when the plan would have";
    ASSERT_TRUE(proposal->put(movedTo(form, QDate(2026, 6, 18))));
    SampleCouple::bothSayYes(proposal->onTheTable());
    const auto dates = [&](const EntryId& plan) {
        return m_couple.datesOf(plan, QDate(2026, 6, 1), QDate(2026, 8, 1));
    };
    EXPECT_THAT(dates(m_couple.everyWednesday), ElementsAre(QDate(2026, 6, 10)));
    EXPECT_THAT(dates(m_couple.journal.reader().allPlannedTimes().back().id),
                ElementsAre(QDate(2026, 6, 18), QDate(2026, 6, 25), QDate(2026, 7, 2), QDate(2026, 7, 9)));
}

TEST_F(AskedFor, TheFrozenTextSaysWhatItIsInsteadOf)
{
    const auto proposal = inPlaceOf(secondWednesday);
    ASSERT_TRUE(proposal->put(movedTo(proposal->form(), QDate(2026, 6, 18))));
    EXPECT_EQ(frozen(*proposal).insteadOf,
              u"In place of “Our evening”, Wed 17 June, 20:30–22:00. Its other dates stay.");
    proposal->setScope(InsteadOf::Scope::Onward);
    ASSERT_TRUE(proposal->put(movedTo(proposal->form(), QDate(2026, 6, 18))));
    EXPECT_EQ(frozen(*proposal).insteadOf,
              u"In place of “Our evening”, Wednesday, 20:30 to 22:00, from Wed 17 June on. What comes "
              "before that day stays.");
}

TEST_F(AskedFor, TheSameTimeAgainIsNotAskedAbout)
{
    const auto proposal = inPlaceOf(secondWednesday);
    EXPECT_FALSE(proposal->whyNot(proposal->form()).isEmpty());
    EXPECT_FALSE(proposal->put(proposal->form()));
    TimeForm longer = proposal->form();
    longer.durationMinutes = 120;
    EXPECT_TRUE(proposal->put(longer));
}

TEST_F(AskedFor, WhatWasAnsweredNotNowIsTheSameWhenItIsPutAgain)
{
    const auto proposal = inPlaceOf(secondWednesday);
    const TimeForm form = movedTo(proposal->form(), QDate(2026, 6, 18));
    ASSERT_TRUE(proposal->put(form));
    const Digest first = proposal->onTheTable().keeping().digest();
    ASSERT_TRUE(proposal->put(form));
    EXPECT_EQ(proposal->onTheTable().keeping().digest(), first);
}

TEST_F(AskedFor, ADraggedTimeBeginsTheFormWhereItWasLetGo)
{
    const auto proposal = inPlaceOf(secondWednesday, DrawnTime{QDate(2026, 6, 19), eight, 60});
    EXPECT_EQ(proposal->form().date, QDate(2026, 6, 19));
    EXPECT_EQ(proposal->form().startMinute, eight);
    EXPECT_EQ(proposal->form().durationMinutes, 60);
    proposal->setScope(InsteadOf::Scope::Onward);
    EXPECT_TRUE(proposal->form().weekdays.has(5));
    EXPECT_FALSE(proposal->form().weekdays.has(3));
}

TEST_F(AskedFor, AnHourDraggedHereIsSaidInTheZoneOfThePlan)
{
    const EntryId far =
        m_couple.journal.hold(SampleCouple::evening(QDate(2026, 6, 12), {}, "America/New_York"));
    ProposedTime proposal(m_couple.place(),
                          {OccasionId{far, QDate(2026, 6, 12)}, DrawnTime{QDate(2026, 6, 14), 2 * 60, 90}});
    EXPECT_EQ(proposal.form().date, QDate(2026, 6, 13));
    EXPECT_EQ(proposal.form().startMinute, eight);
    EXPECT_TRUE(proposal.lead().contains(u"America/New York"));
    ASSERT_TRUE(proposal.put(proposal.form()));
    EXPECT_EQ(frozen(proposal).zone, u"These are hours of America/New York.") << "in what both say yes to";
    EXPECT_EQ(onTheTable(proposal).timeZone, "America/New_York");
    EXPECT_EQ(proposal.firstDate(), QDate(2026, 6, 14)) << "as this place has it";
}

TEST_F(AskedFor, ATimeOfItsOwnTakesNoPlace)
{
    ProposedTime proposal(m_couple.place(), {{}, DrawnTime{QDate(2026, 6, 12), eight, 120}});
    EXPECT_FALSE(proposal.hasChoice());
    EXPECT_TRUE(proposal.canRepeat());
    TimeForm form = proposal.form();
    form.repeats = true;
    form.everyWeeks = 2;
    form.weekdays.add(1);
    ASSERT_TRUE(proposal.put(form));
    const SharedTime& time = onTheTable(proposal);
    EXPECT_EQ(time.insteadOf, std::nullopt);
    EXPECT_EQ(time.repeat->everyWeeks, 2);
    EXPECT_TRUE(time.repeat->weekdays.has(5));
    EXPECT_TRUE(isValid(time));
}

TEST_F(AskedFor, AnHourThatHasGoneByIsNotAskedAbout)
{
    ProposedTime proposal(m_couple.place(), {{}, DrawnTime{QDate(2026, 6, 9), 9 * 60, 60}});
    EXPECT_FALSE(proposal.problems(proposal.form()).empty());
    EXPECT_FALSE(proposal.put(proposal.form()));
    TimeForm tonight = proposal.form();
    tonight.startMinute = eight;
    EXPECT_THAT(proposal.problems(tonight), IsEmpty());
}

TEST_F(AskedFor, APlanThatRanOutGoesOnFromTheNextOfItsDaysForSixWeeks)
{
    m_couple.clock.set(QDateTime(QDate(2026, 7, 17), QTime(12, 0), QTimeZone("Europe/Berlin")));
    const auto ranOut = m_couple.week().view().ranOut;
    ASSERT_TRUE(ranOut);
    EXPECT_EQ(ranOut->words, u"“Our evening” ran until 15 July 2026. Is this still true?");
    ProposedTime proposal(m_couple.place(), {ranOut->goesOn, {}});
    EXPECT_FALSE(proposal.hasChoice());
    ASSERT_TRUE(proposal.put(proposal.form())) << "as it was is an answer, too";
    const SharedTime& time = onTheTable(proposal);
    EXPECT_EQ(time.firstDate, QDate(2026, 7, 22));
    EXPECT_EQ(time.repeat->until, QDate(2026, 8, 26));
    EXPECT_EQ(frozen(proposal).insteadOf, u"It goes on from “Our evening”, which ran until 15 July 2026.");
    SampleCouple::bothSayYes(proposal.onTheTable());
    EXPECT_FALSE(m_couple.week().view().ranOut);
}

TEST_F(AskedFor, WithoutBothYesesNothingIsWritten)
{
    const auto proposal = inPlaceOf(secondWednesday);
    ASSERT_TRUE(proposal->put(movedTo(proposal->form(), QDate(2026, 6, 18))));
    const auto before = m_couple.journal.reader().allPlannedTimes();
    const quint64 generation = m_couple.journal.generation();
    Proposal oneYes(proposal->onTheTable().keeping());
    oneYes.sayYes(Partner::First);
    EXPECT_FALSE(oneYes.agreed());
    EXPECT_EQ(m_couple.journal.generation(), generation);
    EXPECT_EQ(m_couple.journal.reader().allPlannedTimes().size(), before.size());
}
