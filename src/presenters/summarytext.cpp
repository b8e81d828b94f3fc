// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summarytext.h"

#include "presenters/summaryplan.h"
#include "presenters/summarytalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;

QDate dateOf(const Entry& checkIn)
{
    return std::get<CheckIn>(checkIn.content).date;
}

bool speaksOfPlans(const SummaryChoice& choice)
{
    return choice.sections.contains(SummarySection::Week) || choice.sections.contains(SummarySection::Agreed);
}

bool speaksOfTheTalk(const SummaryChoice& choice)
{
    return std::ranges::any_of(choice.sections, [](SummarySection section) {
        return section != SummarySection::Week && section != SummarySection::Agreed;
    });
}

void append(std::vector<SummaryBlock>& blocks, std::vector<SummaryBlock> more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

} // namespace

struct SummaryText::Scope
{
    QDate monday;
    QDate lastMonday;
    std::vector<Entry> checkIns; ///< Oldest first.
    PlanSpan plans;

    [[nodiscard]] bool isRange() const { return monday != lastMonday; }
    [[nodiscard]] QDate lastDay() const { return lastMonday.addDays(daysInWeek - 1); }
};

SummaryText::SummaryText(const JournalReader& reader, const DeckLibrary& decks, const Clock& clock,
                         const QLocale& locale)
    : m_reader(reader), m_decks(decks), m_clock(clock), m_locale(locale)
{
}

SummaryText::Scope SummaryText::scopeOf(const SummaryChoice& choice) const
{
    if (choice.lastMonday && !choice.checkIn && *choice.lastMonday > choice.monday)
        return scopeOfRange(choice.monday, *choice.lastMonday);
    Scope scope{choice.monday, choice.monday, {}, {}};
    const std::vector<Entry> checkIns = m_reader.checkIns(); // Newest first.
    if (choice.checkIn) {
        const auto chosen = std::ranges::find(checkIns, *choice.checkIn, &Entry::id);
        if (chosen == checkIns.end())
            return scope;
        scope.checkIns = {*chosen};
        scope.monday = scope.lastMonday = weekStart(dateOf(*chosen), Qt::Monday);
        scope.plans.from = dateOf(*chosen);
        if (chosen != checkIns.begin())
            scope.plans.begunBefore = dateOf(*std::prev(chosen));
        return scope;
    }
    const QDate nextMonday = choice.monday.addDays(daysInWeek);
    const auto latest =
        std::ranges::find_if(checkIns, [&](const Entry& checkIn) { return dateOf(checkIn) < nextMonday; });
    if (latest != checkIns.end())
        scope.checkIns = {*latest};
    scope.plans.from = choice.monday;
    // A page about a week gone by speaks of what had begun by then.
    if (nextMonday <= m_clock.today())
        scope.plans.begunBefore = nextMonday;
    return scope;
}

SummaryText::Scope SummaryText::scopeOfRange(QDate monday, QDate lastMonday) const
{
    Scope scope{monday, lastMonday, m_reader.checkIns(), {monday}};
    std::ranges::reverse(scope.checkIns);
    std::erase_if(scope.checkIns, [&](const Entry& checkIn) {
        return dateOf(checkIn) < scope.monday || dateOf(checkIn) > scope.lastDay();
    });
    scope.plans.begunBefore = scope.lastDay().addDays(1);
    return scope;
}

SummaryChoice SummaryText::everything() const
{
    QDate first = m_clock.today();
    QDate last = m_clock.today();
    const auto reach = [&](QDate from, QDate to) {
        first = std::min(first, from);
        last = std::max(last, to);
    };
    for (const Entry& checkIn : m_reader.checkIns())
        reach(dateOf(checkIn), dateOf(checkIn));
    for (const PlannedTime& plan : m_reader.allPlannedTimes())
        reach(plan.time.firstDate, lastDate(plan.time));
    SummaryChoice choice;
    choice.monday = weekStart(first, Qt::Monday);
    choice.lastMonday = weekStart(last, Qt::Monday);
    return choice;
}

Result<SummaryPages> SummaryText::pages(const SummaryChoice& choice) const
{
    const Scope scope = scopeOf(choice);
    const TimeText text(m_locale);
    const QString when =
        choice.checkIn ? text.date(scope.plans.from) : text.dateRange(scope.monday, scope.lastDay());
    const QString bothNames = tr("%1 and %2", "both names").arg(names().first, names().second);
    SummaryPages pages;
    pages.title = title(choice);
    // Before the first keep there are no names yet.
    pages.subtitle = names().first.isEmpty() ? when : tr("%1  ·  %2", "names and dates").arg(bothNames, when);
    pages.footer = tr("%1  ·  %2", "title and date").arg(pages.title, text.date(m_clock.today()));
    if (speaksOfPlans(choice))
        pages.footer = tr("%1  ·  A plan is an invitation.").arg(pages.footer);
    pages.pageOf = tr("Page %1 of %2");
    pages.paper = choice.paper;
    pages.rightToLeft = m_locale.textDirection() == Qt::RightToLeft;
    pages.names = names();
    pages.language = m_locale.bcp47Name();
    pages.hasTitlePage = scope.isRange();

    const SummaryPlan plan(m_reader, names(), m_locale);
    if (choice.sections.contains(SummarySection::Week))
        append(pages.blocks, weeks(scope, plan));
    if (choice.sections.contains(SummarySection::Agreed))
        append(pages.blocks, plan.agreed(scope.plans, m_clock.zone()));
    if (auto added = addTalks(pages, choice, scope); !added)
        return tl::unexpected(added.error());
    return pages;
}

/// One week whatever is in it; of a range those in which something is planned.
std::vector<SummaryBlock> SummaryText::weeks(const Scope& scope, const SummaryPlan& plan) const
{
    if (!scope.isRange())
        return plan.week(scope.monday, m_clock.zone(), tr("The week"));
    const TimeText text(m_locale);
    std::vector<SummaryBlock> blocks;
    for (QDate monday = scope.monday; monday <= scope.lastMonday; monday = monday.addDays(daysInWeek)) {
        if (plan.isFree(monday, m_clock.zone()))
            continue;
        const QString heading =
            tr("The week of %1").arg(text.dateRange(monday, monday.addDays(daysInWeek - 1)));
        append(blocks, plan.week(monday, m_clock.zone(), heading));
    }
    if (blocks.empty())
        blocks = {SummaryHeading{tr("The weeks")},
                  SummaryParagraph{tr("Free weeks. Nothing is planned, and nothing has to be.")}};
    return blocks;
}

Result<void> SummaryText::addTalks(SummaryPages& pages, const SummaryChoice& choice, const Scope& scope) const
{
    if (!speaksOfTheTalk(choice))
        return {};
    if (scope.checkIns.empty()) {
        pages.blocks.push_back(SummaryHeading{tr("What we said")});
        pages.blocks.push_back(SummaryParagraph{scope.isRange()
                                                    ? tr("No check-in is kept from this time.")
                                                    : tr("No check-in is kept from this time or before.")});
        return {};
    }
    for (const Entry& checkIn : scope.checkIns) {
        const std::size_t before = pages.blocks.size();
        if (auto added = addTalk(pages, choice, checkIn); !added)
            return added;
        auto* heading =
            pages.blocks.size() > before ? std::get_if<SummaryHeading>(&pages.blocks[before]) : nullptr;
        if (heading && scope.isRange())
            heading->beginsPage = true;
    }
    return {};
}

Result<void> SummaryText::addTalk(SummaryPages& pages, const SummaryChoice& choice,
                                  const Entry& checkIn) const
{
    auto reading = CheckInReading::of(m_reader, m_decks, checkIn);
    if (!reading)
        return tl::unexpected(reading.error());
    const SummaryTalk talk(*std::move(reading), names(), m_locale);
    const auto add = [&](SummarySection section, std::vector<SummaryBlock> (SummaryTalk::*part)() const) {
        if (choice.sections.contains(section))
            append(pages.blocks, (talk.*part)());
    };
    const std::size_t before = pages.blocks.size();
    add(SummarySection::Answers, &SummaryTalk::answers);
    add(SummarySection::CommonGround, &SummaryTalk::commonGround);
    add(SummarySection::Wishes, &SummaryTalk::wishes);
    add(SummarySection::Words, &SummaryTalk::words);
    if (pages.blocks.size() == before)
        pages.blocks.push_back(SummaryParagraph{tr("Nothing of this is kept from the check-in.")});
    return {};
}

QString SummaryText::fileName(const SummaryChoice& choice) const
{
    const Scope scope = scopeOf(choice);
    QString when = choice.checkIn ? scope.plans.from.toString(Qt::ISODate) : isoWeekOf(scope.monday);
    if (scope.isRange())
        when = tr("%1 to %2", "two weeks in a file name").arg(when, isoWeekOf(scope.lastMonday));
    return tr("%1 %2.pdf", "a neutral title, and a week or date").arg(title(choice), when);
}

QString SummaryText::title(const SummaryChoice& choice) const
{
    return speaksOfPlans(choice) && !choice.checkIn ? tr("Our plan") : tr("Our check-in");
}

PerPartner<QString> SummaryText::names() const
{
    return {m_reader.setting(CoupleSetting::FirstName), m_reader.setting(CoupleSetting::SecondName)};
}
