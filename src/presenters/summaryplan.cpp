// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summaryplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

LineMark markOf(Partner partner)
{
    return partner == Partner::First ? LineMark::First : LineMark::Second;
}

QString sentence(const QString& words)
{
    return words.isEmpty() || words.back().isPunct() ? words : words + u'.';
}

SummaryWeek picture(const WeekView& view, const TimeText& text)
{
    SummaryWeek week;
    for (const WeekDay& day : view.days)
        week.dayNames.append(text.dayName(day.date.dayOfWeek()));
    week.firstHour = view.hours.from;
    week.lastHour = view.hours.to;
    for (int hour = view.hours.from; hour <= view.hours.to; ++hour)
        week.hourNames.append(view.hourLabels[static_cast<std::size_t>(hour)]);
    for (const WeekBlock& block : view.blocks)
        week.blocks.push_back({block.column, block.startMinute, block.endMinute, block.kind, block.timeText});
    return week;
}

/// Only the signs that are in the picture.
SummaryLegend legend(const WeekView& view)
{
    SummaryLegend legend;
    for (const auto& [kind, mark] : {std::pair(SharedTimeKind::TimeTogether, LineMark::Both),
                                     std::pair(SharedTimeKind::CheckInTalk, LineMark::Talk)}) {
        if (std::ranges::find(view.rows, kind, &OccasionRow::kind) != view.rows.end())
            legend.signs.push_back({mark, TimeText::kindName(kind)});
    }
    return legend;
}

} // namespace

SummaryPlan::SummaryPlan(const JournalReader& reader, PerPartner<QString> names, const QLocale& locale)
    : m_reader(reader), m_names(std::move(names)), m_text(locale), m_weeks(reader, m_names, locale)
{
}

bool SummaryPlan::isFree(QDate monday, const QTimeZone& zone) const
{
    return m_weeks.make(monday, QDateTime(monday, QTime(0, 0), zone), false).isFree();
}

std::vector<SummaryBlock> SummaryPlan::week(QDate monday, const QTimeZone& zone, const QString& heading) const
{
    const WeekView view = m_weeks.make(monday, QDateTime(monday, QTime(0, 0), zone), false);
    std::vector<SummaryBlock> blocks{SummaryHeading{heading}};
    if (view.isFree()) {
        blocks.push_back(SummaryParagraph{tr("A free week. Nothing is planned, and nothing has to be.")});
        return blocks;
    }
    blocks.insert(blocks.end(), {picture(view, m_text), table(view), legend(view)});
    return blocks;
}

SummaryTable SummaryPlan::table(const WeekView& view) const
{
    constexpr int what = 2;
    SummaryTable table;
    table.header = {tr("Day"), tr("Time"), tr("What"), tr("How often"), tr("What makes room")};
    table.boldColumn = what;
    for (const OccasionRow& row : view.rows) {
        SummaryTable::Cell offers;
        for (const OfferLine& offer : row.offers)
            offers.push_back({markOf(offer.giver), offer.words});
        table.rows.push_back({{{LineMark::None, row.day}},
                              {{LineMark::None, row.time}},
                              {{LineMark::None, row.label}},
                              {{LineMark::None, howOften(row.id)}},
                              offers});
    }
    return table;
}

QString SummaryPlan::howOften(const OccasionId& id) const
{
    const auto entry = m_reader.entry(id.sharedTime);
    const auto* plan = entry ? std::get_if<SharedTime>(&entry->content) : nullptr;
    if (!plan || !plan->repeat)
        return tr("once");
    if (plan->repeat->everyWeeks == 1)
        return tr("every week");
    return tr("every %n weeks", "more than one", plan->repeat->everyWeeks);
}

std::vector<SummaryBlock> SummaryPlan::agreed(const PlanSpan& span, const QTimeZone& here) const
{
    std::vector<SummaryBlock> blocks{SummaryHeading{tr("What we agreed")}};
    const std::vector<PlannedTime> plans = plansIn(m_reader, span);
    if (plans.empty()) {
        blocks.push_back(SummaryParagraph{tr("Nothing is planned, and nothing has to be.")});
        return blocks;
    }
    // The week above is free then, and says nothing of them.
    if (m_reader.isOn(CoupleSwitch::Paused))
        blocks.push_back(SummaryParagraph{
            tr("Everything is paused: each week is free until we go on. Our plans stay as they are.")});
    for (const PlannedTime& plan : plans)
        blocks.push_back(agreement(plan, here));
    blocks.push_back(
        SummaryParagraph{tr("A plan is an invitation. Either of us can let go of it at any time."), true});
    return blocks;
}

SummaryAgreement SummaryPlan::agreement(const PlannedTime& plan, const QTimeZone& here) const
{
    const SharedTime time = asItStands(plan);
    SummaryAgreement agreement;
    agreement.title = sentence(TimeText::labelOrKind(time.label, time.kind));
    QString when = sentence(m_text.whenText(time));
    if (time.repeat)
        when += u' ' + sentence(m_text.repeatText(time));
    if (time.timeZone != here.id())
        when += u' ' + tr("These are hours of %1.", "a time zone").arg(zoneName(time.timeZone));
    agreement.lines.push_back({LineMark::None, when});
    std::vector<Entry> offers = m_reader.offersFor(plan.id);
    std::ranges::stable_sort(offers, {}, [](const Entry& e) { return std::get<Offer>(e.content).author; });
    for (const Entry& entry : offers) {
        const auto& offer = std::get<Offer>(entry.content);
        agreement.lines.push_back(
            {markOf(offer.author),
             tr("%1: %2", "a name and an offer").arg(m_names[offer.author], offer.words)});
    }
    return agreement;
}

std::vector<PlannedTime> plansIn(const JournalReader& reader, const PlanSpan& span)
{
    std::vector<PlannedTime> plans = reader.allPlannedTimes();
    std::erase_if(plans, [&](const PlannedTime& plan) {
        if (span.begunBefore && plan.time.firstDate >= *span.begunBefore)
            return true;
        const std::vector<QDate> dates = occasionDates(plan.time, span.from, lastDate(plan.time));
        return std::ranges::all_of(dates, [&](QDate date) {
            return plan.freed.contains(date) || (plan.endedFrom && date >= *plan.endedFrom);
        });
    });
    return plans;
}

SharedTime asItStands(const PlannedTime& plan)
{
    SharedTime time = plan.time;
    if (time.repeat && plan.endedFrom)
        time.repeat->until = std::min(time.repeat->until, plan.endedFrom->addDays(-1));
    return time;
}
