// SPDX-License-Identifier: GPL-3.0-or-later
// One week out of a hundred years of plans, beside the same week out of one year.
#include "besidelimit.h"

#include "fixedclock.h"
#include "presenters/weekpresenter.h"
#include "storagehelpers.h"

namespace {

/// A plan of six weeks follows the other, as a couple would keep them; half of them lie ahead.
std::unique_ptr<Journal> journalOfYears(int years)
{
    constexpr int plansInAYear = 9;
    constexpr int weeksOfAPlan = 6;
    const int count = years * plansInAYear;
    std::vector<Entry> plans;
    for (int plan = -count / 2; plan < count - count / 2; ++plan)
        plans.push_back(aWeeklyTime(QDate(2026, 6, 4).addDays(7 * weeksOfAPlan * plan)));
    auto journal = begin({});
    if (!journal || !keep(**journal, std::move(plans)))
        return nullptr;
    return *std::move(journal);
}

void aWeek(benchmark::State& state)
{
    const auto century = journalOfYears(100);
    const auto year = journalOfYears(1);
    if (!century || !year)
        return state.SkipWithError("no journal");
    const FixedClock clock(QDateTime(QDate(2026, 6, 9), QTime(15, 0), QTimeZone("Europe/Berlin")));
    const PerPartner<QString> names{QStringLiteral("Robin"), QStringLiteral("Sam")};
    WeekPresenter ofCentury(*century, clock, names);
    WeekPresenter ofYear(*year, clock, names);
    measureBeside(
        state, {1.1, 1}, [&] { ofYear.refresh(); }, [&] { ofCentury.refresh(); });
}
BENCHMARK(aWeek)->Name("a week out of 100 years of plans|out of one year")->UseManualTime()->Iterations(201);

} // namespace
