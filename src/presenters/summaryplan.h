// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"
#include "presenters/weekviewmaker.h"

/// Which plans a page about some time speaks of.
struct PlanSpan
{
    QDate from;
    std::optional<QDate> begunBefore = {}; ///< Only those that began before; none: also those to come.
};

/// The plan on paper: a week as picture and table, and what was agreed with its offers.
class SummaryPlan
{
    Q_DECLARE_TR_FUNCTIONS(SummaryPlan)

public:
    /// The journal has to outlive it.
    SummaryPlan(const JournalReader& reader, PerPartner<QString> names, const QLocale& locale);

    [[nodiscard]] bool isFree(QDate monday, const QTimeZone& zone) const;
    [[nodiscard]] std::vector<SummaryBlock> week(QDate monday, const QTimeZone& zone,
                                                 const QString& heading) const;
    [[nodiscard]] std::vector<SummaryBlock> agreed(const PlanSpan& span, const QTimeZone& here) const;

private:
    [[nodiscard]] SummaryTable table(const WeekView& view) const;
    [[nodiscard]] QString howOften(const OccasionId& id) const;
    [[nodiscard]] SummaryAgreement agreement(const PlannedTime& plan, const QTimeZone& here) const;

    const JournalReader& m_reader;
    PerPartner<QString> m_names;
    TimeText m_text;
    WeekViewMaker m_weeks;
};

/// Plans with an occasion left in a span, by first date.
[[nodiscard]] std::vector<PlannedTime> plansIn(const JournalReader& reader, const PlanSpan& span);

/// "“Our evening”, Wednesday, 20:30 to 22:00. Every week, …": a plan as it is, as far as nobody ended it.
[[nodiscard]] SharedTime asItStands(const PlannedTime& plan);
