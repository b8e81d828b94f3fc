// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/exampleplans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct ExamplePlans::Pattern
{
    enum class Label
    {
        None,
        Evening,
        Morning
    };

    SharedTimeKind kind;
    int weekday;
    int startMinute;
    int durationMinutes;
    int everyWeeks;
    int runs;         ///< Weeks until it is agreed anew.
    int lastAgreedIn; ///< Check-ins before the last one.
    Label label;
};

ExamplePlans::ExamplePlans(ExampleWords& words, ExampleDice& dice, QDate firstMonday, int weeks,
                           const QByteArray& timeZone)
    : m_words(words), m_dice(dice)
{
    constexpr int hour = 60;
    const std::array patterns{
        Pattern{SharedTimeKind::TimeTogether, Qt::Wednesday, 20 * hour + 30, 90, 1,
                SharedTime::usualPlanInWeeks, 2, Pattern::Label::Evening},
        Pattern{SharedTimeKind::CheckInTalk, Qt::Thursday, 19 * hour, 90, 1, SharedTime::usualPlanInWeeks, 3,
                Pattern::Label::None},
        Pattern{SharedTimeKind::TimeTogether, Qt::Sunday, 9 * hour, 120, 2, 12, 1, Pattern::Label::Morning},
    };
    for (const Pattern& pattern : patterns)
        add(pattern, firstMonday, weeks, timeZone);
    std::ranges::stable_sort(m_plans, {}, &ExamplePlan::agreedIn);
}

void ExamplePlans::add(const Pattern& pattern, QDate firstMonday, int weeks, const QByteArray& timeZone)
{
    // Counted back from the end, so that the newest one is running now.
    for (int agreedIn = (weeks - 1 - pattern.lastAgreedIn) % pattern.runs; agreedIn < weeks;
         agreedIn += pattern.runs) {
        ExamplePlan plan{m_dice.id(), {}, agreedIn};
        SharedTime& time = plan.time;
        time.kind = pattern.kind;
        time.label = labelOf(pattern);
        time.firstDate = firstMonday.addDays(7 * (agreedIn + 1) + pattern.weekday - 1);
        time.startMinute = pattern.startMinute;
        time.durationMinutes = pattern.durationMinutes;
        time.timeZone = timeZone;
        Weekdays weekdays;
        weekdays.add(pattern.weekday);
        time.repeat = Repeat{pattern.everyWeeks, weekdays, time.firstDate.addDays(7 * (pattern.runs - 1))};
        m_plans.push_back(plan);
    }
}

QString ExamplePlans::labelOf(const Pattern& pattern)
{
    switch (pattern.label) {
    case Pattern::Label::None:
        break;
    case Pattern::Label::Evening:
        return m_words.eveningLabel();
    case Pattern::Label::Morning:
        return m_words.morningLabel();
    }
    return {};
}

std::vector<EntryId> ExamplePlans::toLetGo(QDate before) const
{
    constexpr std::size_t oneOf = 9;
    std::vector<EntryId> ids;
    for (std::size_t i = 1; i < m_plans.size(); i += oneOf) {
        if (lastDate(m_plans[i].time) < before)
            ids.push_back(m_plans[i].id);
    }
    return ids;
}

std::vector<OccasionId> ExamplePlans::toFree(QDate before) const
{
    constexpr std::size_t oneOf = 13;
    constexpr std::size_t most = 24; // each is a save of its own
    const std::vector<EntryId> letGo = toLetGo(before);
    std::vector<OccasionId> past;
    for (const ExamplePlan& plan : m_plans) {
        if (std::ranges::find(letGo, plan.id) != letGo.end())
            continue;
        for (const QDate date : occasionDates(plan.time, plan.time.firstDate, before.addDays(-1)))
            past.push_back({plan.id, date});
    }
    std::vector<OccasionId> freed;
    const std::size_t step = std::max(oneOf, past.size() / most + 1);
    for (std::size_t i = step - 1; i < past.size(); i += step)
        freed.push_back(past[i]);
    return freed;
}
