// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/exampleanswers.h"
#include "app/example/exampleplans.h"
#include "domain/keeping.h"

/// A made-up couple's years: a check-in every week up to last week, what they planned and what they let go
/// of, in the language of the deck. It only tells what they would say; to be kept it takes both yeses like
/// everybody’s. The same seed gives the same journal, ids included.
class ExampleJournal
{
public:
    ExampleJournal(JournalId journal, const Deck& deck, QDate today, const QByteArray& timeZone, int years,
                   quint32 seed);

    [[nodiscard]] Keeping keeping() const;
    [[nodiscard]] PerPartner<QString> names() const { return m_names; }
    [[nodiscard]] const std::vector<EntryId>& toLetGo() const { return m_toLetGo; }
    [[nodiscard]] const std::vector<OccasionId>& toFree() const { return m_toFree; }

private:
    /// What makes one sitting after the other.
    struct Making;
    void addCheckIn(Making& making, int week, QDate date);
    void addWords(Making& making, const EntryId& checkIn, QDate date);
    void addOffers(Making& making, const std::vector<Entry>& answers, int week);

    JournalId m_journal;
    PerPartner<QString> m_names;
    std::vector<Entry> m_entries;
    std::vector<EntryId> m_toLetGo;
    std::vector<OccasionId> m_toFree;
};
