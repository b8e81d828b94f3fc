// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/timeform.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22); // A Sunday.

Weekdays days(std::initializer_list<int> list)
{
    Weekdays set;
    for (const int day : list)
        set.add(day);
    return set;
}

TimeForm everyWednesday()
{
    TimeForm form;
    form.date = QDate(2026, 11, 25);
    form.startMinute = 20 * 60;
    form.repeats = true;
    form.weekdays = days({3});
    return form;
}

bool hasProblem(const TimeForm& form, TimeField field)
{
    const auto problems = form.problems(today, "Europe/Berlin");
    return std::ranges::any_of(problems, [=](const TimeProblem& problem) {
        return problem.field == field && !problem.words.isEmpty();
    });
}

} // namespace

TEST(TimeForm, RunsSixWeeksUnlessTheyChooseOtherwise)
{
    EXPECT_EQ(everyWednesday().sharedTime("UTC").repeat->until, QDate(2026, 12, 30));

    TimeForm form = everyWednesday();
    form.until = QDate(2027, 2, 3);
    EXPECT_EQ(form.sharedTime("UTC").repeat->until, QDate(2027, 2, 3));
}

TEST(TimeForm, BeginsOnTheFirstChosenWeekday)
{
    TimeForm form = everyWednesday();
    form.weekdays = days({1, 5});
    EXPECT_EQ(form.sharedTime("UTC").firstDate, QDate(2026, 11, 27));
    EXPECT_TRUE(form.problems(today, "UTC").empty());
}

TEST(TimeForm, ALoneWeekdayFollowsTheDate)
{
    TimeForm form = everyWednesday();
    form.moveTo(QDate(2026, 11, 26));
    EXPECT_EQ(form.weekdays, days({4}));

    form.weekdays = days({1, 4});
    form.moveTo(QDate(2026, 11, 28));
    EXPECT_EQ(form.weekdays, days({1, 4})) << "days they chose stay as they are";
}

TEST(TimeForm, SaysBesideEachFieldWhatDoesNotFit)
{
    EXPECT_TRUE(everyWednesday().problems(today, "UTC").empty());

    TimeForm form = everyWednesday();
    form.date = today.addDays(-1);
    EXPECT_TRUE(hasProblem(form, TimeField::Date));

    form = everyWednesday();
    form.weekdays = Weekdays();
    EXPECT_TRUE(hasProblem(form, TimeField::Weekdays));

    form = everyWednesday();
    form.until = form.date.addDays(-1);
    EXPECT_TRUE(hasProblem(form, TimeField::Until));

    form = everyWednesday();
    form.until = form.date.addYears(2);
    EXPECT_TRUE(hasProblem(form, TimeField::Until));

    form = everyWednesday();
    form.everyWeeks = 0;
    EXPECT_TRUE(hasProblem(form, TimeField::EveryWeeks));

    form = everyWednesday();
    form.durationMinutes = 0;
    EXPECT_TRUE(hasProblem(form, TimeField::Length));
}

TEST(TimeForm, TodayIsNotTooLate)
{
    TimeForm form;
    form.date = today;
    EXPECT_TRUE(form.problems(today, "UTC").empty());
}

TEST(TimeForm, ReadsBackWhatIsOnTheTable)
{
    TimeForm form = everyWednesday();
    form.label = u"Our evening"_s;
    form.everyWeeks = 2;
    const SharedTime time = form.sharedTime("UTC");
    EXPECT_EQ(TimeForm::of(EntryId::create(), time).sharedTime("UTC"), time);
    EXPECT_FALSE(TimeForm::of(EntryId::create(), time).until.isValid()) << "the usual end stays the usual";
}

RC_GTEST_PROP(TimeForm, SaysNothingExactlyWhenTheTimeCanBeKept, ())
{
    TimeForm form;
    form.date = today.addDays(*rc::gen::inRange(0, 800));
    form.startMinute = *rc::gen::inRange(0, 24 * 60);
    form.durationMinutes = *rc::gen::inRange(0, 24 * 60 + 20);
    form.repeats = *rc::gen::arbitrary<bool>();
    form.everyWeeks = *rc::gen::inRange(0, 60);
    form.weekdays = Weekdays(*rc::gen::inRange(0, 128));
    form.until = *rc::gen::arbitrary<bool>() ? form.date.addDays(*rc::gen::inRange(-10, 420)) : QDate();

    RC_ASSERT(form.problems(today, "Europe/Berlin").empty() == isValid(form.sharedTime("Europe/Berlin")));
}
