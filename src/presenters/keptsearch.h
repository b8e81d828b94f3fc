// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"
#include "domain/journal.h"

#include <QCoreApplication>
#include <QLocale>

/// One place where the looked-for words stand, with a little of what is around them.
struct SearchHit
{
    EntryId id;
    EntryId checkIn; ///< Where it can be read; none for a plan.
    QString where;   ///< "22 November 2026 · Robin · Needs"
    QString before;
    QString match;
    QString after;
};

/// Finds words in everything kept. A plain scan that makes no difference between capitals and small letters:
/// an index in the journal would hold on to words that were let go of. What there is to read is put together
/// at the first search and stays in memory until it is forgotten.
class KeptSearch
{
    Q_DECLARE_TR_FUNCTIONS(KeptSearch)

public:
    static constexpr std::size_t most = 200; ///< More are not told apart by anybody.

    /// Journal and decks have to outlive it.
    KeptSearch(const JournalReader& reader, const DeckLibrary& decks, const QLocale& locale);

    [[nodiscard]] std::vector<SearchHit> find(const QString& words) const; ///< Newest first.
    /// After anything was kept or let go of.
    void forget() { m_texts.reset(); }

private:
    struct Text
    {
        EntryId id;
        EntryId checkIn;
        QString where;
        QString words;
    };
    [[nodiscard]] std::vector<Text> everything() const;
    void addCheckIn(std::vector<Text>& texts, const Entry& checkIn) const;
    void addPlans(std::vector<Text>& texts) const;

    const JournalReader& m_reader;
    const DeckLibrary& m_decks;
    QLocale m_locale;
    mutable std::optional<std::vector<Text>> m_texts;
};
