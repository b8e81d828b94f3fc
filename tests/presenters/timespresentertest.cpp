// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/timespresenter.h"

#include "sampletalk.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int halfPastEight = 20 * 60 + 30;

/// Times for Robin and Sam, on Sunday 22 November.
class Times : public ::testing::Test
{
protected:
    SampleTalk sample;

    void paint(Partner partner, const HalfHours& stretch)
    {
        auto& body = sample.talk.draft.answer(u"when"_s, partner).body;
        WeekAnswer answer = body ? std::get<WeekAnswer>(*body) : WeekAnswer();
        answer.week.paint(stretch);
        body = answer;
    }
    void paintBoth(const HalfHours& stretch)
    {
        for (const Partner partner : bothPartners)
            paint(partner, stretch);
    }
    EntryId offer(Partner partner, const QString& words)
    {
        return sample.talk.draft.offers()
            .emplace_back(DraftOffer{EntryId::create(), partner, u"room"_s, {}, {}, words, {}})
            .id;
    }
    const std::vector<DraftTime>& table() const { return sample.talk.draft.times(); }
};

} // namespace

TEST_F(Times, EachSuggestionSaysWhyInOneSentence)
{
    paintBoth({2, 41, 44, Suits::Works});
    paint(Partner::First, {4, 40, 44, Suits::Works});
    paint(Partner::Second, {4, 40, 44, Suits::Could});
    paintBoth({5, 20, 24, Suits::Could});
    const TimesPresenter presenter(sample.talk);

    const auto reasonOf = [&](int day) -> QString {
        const auto found = std::ranges::find_if(presenter.suggestions(), [=](const SuggestedTime& suggested) {
            return suggested.time.firstDate.dayOfWeek() == day;
        });
        return found == presenter.suggestions().end() ? QString() : found->reason;
    };
    EXPECT_EQ(reasonOf(3), u"Works for both of you on Wednesdays from 20:30."_s);
    EXPECT_EQ(reasonOf(5), u"Works for Robin, could for Sam."_s);
    EXPECT_EQ(reasonOf(6), u"Could work for both of you."_s);
}

TEST_F(Times, NothingIsSuggestedForTonight)
{
    paintBoth({6, 36, 48, Suits::Works});
    const TimesPresenter presenter(sample.talk);

    ASSERT_FALSE(presenter.suggestions().empty());
    for (const SuggestedTime& suggested : presenter.suggestions())
        EXPECT_GT(suggested.time.firstDate, sample.clock.today());
}

TEST_F(Times, OnePressPutsASuggestionOnTheTableForSixWeeks)
{
    paintBoth({2, 41, 44, Suits::Works});
    TimesPresenter presenter(sample.talk);
    QSignalSpy changed(&presenter, &TimesPresenter::changed);
    presenter.take(0);

    ASSERT_EQ(table().size(), 1U);
    const SharedTime& time = table().front().time;
    EXPECT_TRUE(isValid(time));
    EXPECT_EQ(time.firstDate, QDate(2026, 11, 25));
    EXPECT_EQ(time.startMinute, halfPastEight);
    ASSERT_TRUE(time.repeat);
    EXPECT_EQ(time.repeat->until, QDate(2026, 12, 30));
    EXPECT_EQ(time.timeZone, sample.clock.zone().id());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(presenter.suggestions().empty()) << "what is on the table is not suggested again";

    presenter.remove(table().front().id);
    EXPECT_EQ(presenter.suggestions().size(), 1U);
}

TEST_F(Times, OnceMeansOnce)
{
    paintBoth({2, 41, 44, Suits::Works});
    TimesPresenter presenter(sample.talk);
    presenter.lookFor({60, false});
    presenter.take(0);

    EXPECT_FALSE(table().front().time.repeat);
    EXPECT_EQ(table().front().time.durationMinutes, 60);
}

TEST_F(Times, NothingOnTopOfWhatIsPlannedAlready)
{
    paintBoth({2, 41, 44, Suits::Works});
    SharedTime kept;
    kept.firstDate = QDate(2026, 11, 11);
    kept.startMinute = 21 * 60;
    kept.timeZone = "UTC";
    Weekdays wednesday;
    wednesday.add(3);
    kept.repeat = Repeat{1, wednesday, QDate(2027, 1, 27)};
    sample.journal.hold(kept);

    EXPECT_TRUE(TimesPresenter(sample.talk).suggestions().empty());
}

TEST_F(Times, ByHandComesFromAFormThatFits)
{
    TimesPresenter presenter(sample.talk);
    TimeForm form = presenter.form();
    EXPECT_TRUE(presenter.problems(form).empty()) << "a new form fits as it is";
    form.kind = SharedTimeKind::CheckInTalk;
    form.label = u"  Sunday talk "_s;
    form.repeats = true;
    form.everyWeeks = 2;
    ASSERT_TRUE(presenter.put(form));

    ASSERT_EQ(presenter.onTheTable().size(), 1U);
    EXPECT_EQ(presenter.onTheTable().front().label, u"Sunday talk"_s);
    EXPECT_EQ(presenter.onTheTable().front().kindName, u"Check-in talk"_s);
}

TEST_F(Times, WhatDoesNotFitStaysOffTheTable)
{
    TimesPresenter presenter(sample.talk);
    TimeForm form = presenter.form();
    form.repeats = true;
    form.weekdays = Weekdays();
    EXPECT_FALSE(presenter.put(form));
    EXPECT_TRUE(table().empty());
}

TEST_F(Times, AChangeKeepsThePlaceAndTheId)
{
    TimesPresenter presenter(sample.talk);
    ASSERT_TRUE(presenter.put(presenter.form()));
    const EntryId id = table().front().id;
    TimeForm form = presenter.form(id);
    form.label = u"Our evening"_s;
    ASSERT_TRUE(presenter.put(form));

    ASSERT_EQ(table().size(), 1U);
    EXPECT_EQ(table().front().id, id);
    EXPECT_EQ(table().front().time.label, u"Our evening"_s);
}

TEST_F(Times, OffersMakeRoomForATimeAndComeFreeWithIt)
{
    const EntryId bedtime = offer(Partner::First, u"I do bedtime that evening"_s);
    offer(Partner::Second, u"No laptop after eight"_s);
    TimesPresenter presenter(sample.talk);
    EXPECT_EQ(presenter.offers().size(), 2U);

    TimeForm form = presenter.form();
    form.offers = {bedtime};
    ASSERT_TRUE(presenter.put(form));
    const FrozenTime onTable = presenter.onTheTable().front();
    ASSERT_EQ(onTable.offers.size(), 1U);
    EXPECT_EQ(onTable.offers.front(), (FrozenLine{Partner::First, u"I do bedtime that evening"_s}));
    EXPECT_EQ(presenter.form(onTable.id).offers, QSet<EntryId>{bedtime});

    presenter.remove(onTable.id);
    EXPECT_FALSE(sample.talk.draft.offers().front().sharedTime);
}

TEST_F(Times, AnOfferWhoseAnswerIsNotKeptMakesNoRoom)
{
    offer(Partner::First, u"I do bedtime that evening"_s);
    sample.talk.draft.answer(u"room"_s, Partner::First).keep = false;

    EXPECT_TRUE(TimesPresenter(sample.talk).offers().empty());
}

TEST_F(Times, AnEmptyWeekIsNoProblem)
{
    const TimesPresenter presenter(sample.talk);
    EXPECT_TRUE(presenter.suggestions().empty());
    EXPECT_FALSE(presenter.suggestionsLead().isEmpty());
}
