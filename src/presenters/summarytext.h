// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "presenters/checkinreading.h"
#include "presenters/summarychoice.h"

#include <QCoreApplication>

class SummaryPlan;

/// Puts a summary together in ready words; the same for window, PDF and command line.
class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryText)

public:
    /// All of them have to outlive it.
    SummaryText(const JournalReader& reader, const DeckLibrary& decks, const Clock& clock,
                const QLocale& locale = QLocale());

    [[nodiscard]] Result<SummaryPages> pages(const SummaryChoice& choice) const;
    /// A neutral name: "Our plan 2026-W48.pdf".
    [[nodiscard]] QString fileName(const SummaryChoice& choice) const;
    /// From the week of the first thing kept to that of the last, or of today.
    [[nodiscard]] SummaryChoice everything() const;

private:
    /// What a choice comes to: its week, its check-in if there is one, and the plans it speaks of.
    struct Scope;
    [[nodiscard]] Scope scopeOf(const SummaryChoice& choice) const;
    [[nodiscard]] Scope scopeOfRange(QDate monday, QDate lastMonday) const;
    [[nodiscard]] std::vector<SummaryBlock> weeks(const Scope& scope, const SummaryPlan& plan) const;
    [[nodiscard]] Result<void> addTalks(SummaryPages& pages, const SummaryChoice& choice,
                                        const Scope& scope) const;
    [[nodiscard]] Result<void> addTalk(SummaryPages& pages, const SummaryChoice& choice,
                                       const Entry& checkIn) const;
    [[nodiscard]] QString title(const SummaryChoice& choice) const;
    [[nodiscard]] PerPartner<QString> names() const; ///< As they are now: they come with the first keep.

    const JournalReader& m_reader;
    const DeckLibrary& m_decks;
    const Clock& m_clock;
    QLocale m_locale;
};
