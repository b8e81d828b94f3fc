// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/examplewords.h"
#include "domain/journal.h"

/// A shared time of the made-up couple, and the check-in it was agreed in.
struct ExamplePlan
{
    EntryId id;
    SharedTime time;
    int agreedIn = 0; ///< Counts check-ins from the first.
};

/// What the made-up couple planned over the years: an evening, a talk and now and then a morning, each
/// renewed when it has run its weeks. The last of each runs through this week and the next.
class ExamplePlans
{
public:
    ExamplePlans(ExampleWords& words, ExampleDice& dice, QDate firstMonday, int weeks,
                 const QByteArray& timeZone);

    [[nodiscard]] const std::vector<ExamplePlan>& all() const { return m_plans; }
    /// Plans that ended before a day and that they let go of since.
    [[nodiscard]] std::vector<EntryId> toLetGo(QDate before) const;
    /// Occasions before a day that were not that time, of plans they did not let go of.
    [[nodiscard]] std::vector<OccasionId> toFree(QDate before) const;

private:
    struct Pattern;
    void add(const Pattern& pattern, QDate firstMonday, int weeks, const QByteArray& timeZone);
    [[nodiscard]] QString labelOf(const Pattern& pattern);

    ExampleWords& m_words;
    ExampleDice& m_dice;
    std::vector<ExamplePlan> m_plans;
};
