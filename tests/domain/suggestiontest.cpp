// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestion.h"

#include "domain/arbitrary.h"
#include "domain/walltime.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate tuesday(2026, 6, 9);

SuggestionRequest request(int duration = 90)
{
    return {tuesday, berlin, duration};
}

PerPartner<Availability> bothPaint(const std::vector<HalfHours>& stretches)
{
    Availability week;
    for (const HalfHours& stretch : stretches)
        week.paint(stretch);
    return {week, week};
}

BusyInterval between(const QDateTime& start, const QDateTime& end)
{
    return {start.toSecsSinceEpoch(), end.toSecsSinceEpoch()};
}

int works(const PerPartner<Suits>& suits)
{
    return static_cast<int>(suits.first == Suits::Works) + static_cast<int>(suits.second == Suits::Works);
}

TEST(Suggestions, AreNoneWhereTheWeeksDoNotMeet)
{
    PerPartner<Availability> weeks;
    weeks.first.paint({2, 36, 44, Suits::Works});
    weeks.second.paint({3, 36, 44, Suits::Works});
    EXPECT_TRUE(suggestTimes(weeks, {}, {}, request()).empty());
    EXPECT_TRUE(suggestTimes({}, {}, {}, request()).empty());
}

TEST(Suggestions, AreNeverForTodayOrTonight)
{
    // Both painted Tuesday evening until the small hours of Wednesday, and today is Tuesday.
    const auto weeks = bothPaint({{1, 30, 48, Suits::Works}, {2, 0, 10, Suits::Works}});
    const std::vector<Suggestion> times = suggestTimes(weeks, {}, {}, request());
    ASSERT_FALSE(times.empty());
    for (const Suggestion& time : times)
        EXPECT_GE(time.date, tuesday.addDays(7));
}

TEST(Suggestions, PutWhatWorksForBothBeforeWhatOneCould)
{
    PerPartner<Availability> weeks = bothPaint({{2, 40, 46, Suits::Could}, {4, 40, 46, Suits::Works}});
    weeks.first.paint({3, 40, 46, Suits::Works});
    weeks.second.paint({3, 40, 46, Suits::Could});
    const std::vector<Suggestion> times = suggestTimes(weeks, {}, {}, request());
    ASSERT_GE(times.size(), 3U);
    EXPECT_EQ(times[0].date, QDate(2026, 6, 12)); // Friday: works for both
    EXPECT_EQ(times[1].date, QDate(2026, 6, 11)); // Thursday: works for one
    EXPECT_EQ(times[1].suits, (PerPartner<Suits>{Suits::Works, Suits::Could}));
    EXPECT_EQ(times[2].date, QDate(2026, 6, 10)); // Wednesday: could, for both
}

TEST(Suggestions, FindTheBestPlaceInAnEveningThatBeginsLessWell)
{
    const auto weeks = bothPaint({{2, 36, 40, Suits::Could}, {2, 40, 44, Suits::Works}});
    const std::vector<Suggestion> times = suggestTimes(weeks, {}, {}, request());
    ASSERT_FALSE(times.empty());
    EXPECT_EQ(times.front().startMinute, 20 * 60);
    EXPECT_EQ(works(times.front().suits), 2);
}

TEST(Suggestions, SpreadOverTheDaysBeforeADayComesTwice)
{
    const auto weeks = bothPaint({{0, 16, 20, Suits::Works},
                                  {0, 30, 34, Suits::Works},
                                  {0, 40, 44, Suits::Works},
                                  {3, 40, 44, Suits::Works},
                                  {5, 40, 44, Suits::Works}});
    const std::vector<Suggestion> times = suggestTimes(weeks, {}, {}, request());
    std::multiset<int> days;
    for (const Suggestion& time : times)
        days.insert(time.date.dayOfWeek());
    EXPECT_EQ(days, (std::multiset<int>{1, 1, 1, 4, 6}));
}

TEST(Suggestions, GoAroundWhatIsPlannedAndBusy)
{
    const auto weeks = bothPaint({{3, 36, 46, Suits::Works}});
    SuggestionRequest oneWeek = request(60);
    oneWeek.days = 7;
    Occasion planned;
    planned.start = wallTime(QDate(2026, 6, 11), 18 * 60, berlin);
    planned.end = planned.start.addSecs(3600);
    const BusyInterval busy = between(wallTime(QDate(2026, 6, 11), 19 * 60 + 45, berlin),
                                      wallTime(QDate(2026, 6, 11), 20 * 60 + 15, berlin));
    const std::vector<Suggestion> times = suggestTimes(weeks, {planned}, {busy}, oneWeek);
    ASSERT_EQ(times.size(), 1U);
    EXPECT_EQ(times.front().startMinute, 20 * 60 + 30);
}

TEST(Suggestions, AreNoneWhereAllIsTaken)
{
    const auto weeks = bothPaint({{3, 36, 46, Suits::Works}});
    const BusyInterval away = between(wallTime(tuesday, 0, berlin), wallTime(tuesday.addDays(40), 0, berlin));
    EXPECT_TRUE(suggestTimes(weeks, {}, {away}, request()).empty());
}

TEST(Suggestions, AreNoneForNoTimeAtAllOrMoreThanADay)
{
    Availability always;
    for (int day = 0; day < 7; ++day)
        always.paint({day, 0, 48, Suits::Works});
    EXPECT_TRUE(suggestTimes({always, always}, {}, {}, request(0)).empty());
    EXPECT_TRUE(suggestTimes({always, always}, {}, {}, request(24 * 60 + 1)).empty());
    EXPECT_FALSE(suggestTimes({always, always}, {}, {}, request(24 * 60)).empty());
}

TEST(Suggestions, KeepClearOfBusyTimeInANightThatLosesAnHour)
{
    // From 01:30 an hour and a half last until 04:00 by the clock of that night.
    const auto weeks = bothPaint({{6, 3, 6, Suits::Works}});
    SuggestionRequest spring{QDate(2026, 3, 27), berlin, 90, 7};
    const BusyInterval early =
        between(wallTime(QDate(2026, 3, 29), 3 * 60, berlin), wallTime(QDate(2026, 3, 29), 4 * 60, berlin));
    EXPECT_TRUE(suggestTimes(weeks, {}, {early}, spring).empty());
    EXPECT_FALSE(suggestTimes(weeks, {}, {}, spring).empty());
}

/// Every place that may be suggested at all, found without any cleverness.
std::vector<Suggestion> everyPlace(const PerPartner<Availability>& weeks,
                                   const std::vector<BusyInterval>& taken, const SuggestionRequest& request)
{
    std::vector<Suggestion> places;
    for (QDate date = request.today.addDays(1); date <= request.today.addDays(request.days);
         date = date.addDays(1)) {
        for (int minute = 0; minute < 24 * 60; minute += 30) {
            const QDateTime start = wallTime(date, minute, request.zone);
            const QDateTime end = start.addSecs(request.durationMinutes * 60);
            const bool tonight = date == request.today.addDays(1) && minute < 5 * 60;
            const bool clash = std::ranges::any_of(taken, [&](const BusyInterval& other) {
                return start.toSecsSinceEpoch() < other.end && other.start < end.toSecsSinceEpoch();
            });
            const int day = date.dayOfWeek() - 1;
            const PerPartner<Suits> suits{weeks.first.worst(day, minute, request.durationMinutes),
                                          weeks.second.worst(day, minute, request.durationMinutes)};
            if (!tonight && !clash && suits.first != Suits::No && suits.second != Suits::No)
                places.push_back({date, minute, request.durationMinutes, suits});
        }
    }
    return places;
}

std::vector<BusyInterval> drawBusy(QDate from)
{
    std::vector<BusyInterval> busy;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        const QDateTime start =
            wallTime(from.addDays(*rc::gen::inRange(-1, 16)), *rc::gen::inRange(0, 1440), berlin);
        busy.push_back(between(start, start.addSecs(*rc::gen::inRange(1, 36'000))));
    }
    return busy;
}

RC_GTEST_PROP(Suggestions, AreTheBestOfAllPlacesAndOnlyThose, ())
{
    PerPartner<Availability> weeks{*anyWeek(), *anyWeek()};
    for (const HalfHours& stretch : weeks.first.stretches()) // so that the two weeks meet often enough
        weeks.second.paint(
            {stretch.day, stretch.from, stretch.to, *rc::gen::element(Suits::Could, Suits::Works)});
    SuggestionRequest asked{*anyDate(), berlin, 30 * *rc::gen::inRange(1, 7)};
    asked.today = *rc::gen::element(asked.today, QDate(2026, 3, 26), QDate(2026, 10, 22)); // clocks change
    asked.days = *rc::gen::inRange(1, 15);
    const std::vector<BusyInterval> busy = drawBusy(asked.today);

    const std::vector<Suggestion> places = everyPlace(weeks, busy, asked);
    const std::vector<Suggestion> times = suggestTimes(weeks, {}, busy, asked);
    const auto byWorks = [](const Suggestion& a, const Suggestion& b) {
        return works(a.suits) < works(b.suits);
    };

    RC_ASSERT(times.size() <= asked.most);
    RC_ASSERT(times.empty() == places.empty());
    for (const Suggestion& time : times)
        RC_ASSERT(std::ranges::count(places, time) == 1);
    RC_ASSERT(std::ranges::is_sorted(times.rbegin(), times.rend(), byWorks));
    if (!places.empty())
        RC_ASSERT(works(times.front().suits) == works(std::ranges::max_element(places, byWorks)->suits));

    std::set<int> daysWithPlaces;
    std::multiset<int> daysSuggested;
    std::set<std::pair<int, int>> timesOfWeek;
    for (const Suggestion& place : places)
        daysWithPlaces.insert(place.date.dayOfWeek());
    for (const Suggestion& time : times) {
        daysSuggested.insert(time.date.dayOfWeek());
        timesOfWeek.insert({time.date.dayOfWeek(), time.startMinute});
    }
    const std::set<int> distinct(daysSuggested.begin(), daysSuggested.end());
    RC_ASSERT(timesOfWeek.size() == times.size());
    RC_ASSERT(distinct.size() == std::min(daysWithPlaces.size(), asked.most));
    RC_CLASSIFY(!times.empty(), "something suits both");
}

} // namespace
