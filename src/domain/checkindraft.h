// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/covers.h"
#include "domain/deck.h"
#include "domain/keeping.h"
#include "domain/wishtable.h"

#include <deque>

/// One partner's side of one question while the talk goes on.
struct DraftAnswer
{
    EntryId id = EntryId::create(); ///< Fixed from the start: unchanged words keep their digest.
    std::optional<AnswerBody> body = {};
    bool keep = true;
};

/// A small offer made from a ticked line; its words can still change.
struct DraftOffer
{
    EntryId id = EntryId::create();
    Partner author = Partner::First;
    QString question;
    QString item;    ///< The deck item it was made from; empty for an own line.
    QString ownLine; ///< The own line it was made from; empty for a deck item.
    QString words;
    std::optional<EntryId> sharedTime = {};
};

/// A few words beside the seven questions.
struct DraftWords
{
    EntryId id = EntryId::create();
    QString words;
    bool keep = true;
};

/// A time on the table, not agreed yet.
struct DraftTime
{
    EntryId id = EntryId::create();
    SharedTime time;
};

/// Everything said in one sitting, in memory only. What is not kept, passed, never seen or still covered
/// leaves no trace in its keeping.
class CheckInDraft
{
public:
    explicit CheckInDraft(CheckIn checkIn) : m_checkIn(std::move(checkIn)) {}

    [[nodiscard]] const EntryId& id() const { return m_id; }
    [[nodiscard]] const CheckIn& checkIn() const { return m_checkIn; }
    [[nodiscard]] DraftAnswer& answer(const QString& question, Partner partner);
    /// What is on the table; null also while the question is covered.
    [[nodiscard]] const DraftAnswer* findAnswer(const QString& question, Partner partner) const;
    /// The same for the one who writes it, covered or not.
    [[nodiscard]] const DraftAnswer* writtenAnswer(const QString& question, Partner partner) const;
    [[nodiscard]] DraftWords& words(WordsPurpose purpose, Partner partner);
    [[nodiscard]] const DraftWords& words(WordsPurpose purpose, Partner partner) const;
    [[nodiscard]] std::vector<DraftOffer>& offers() { return m_offers; }
    [[nodiscard]] const std::vector<DraftOffer>& offers() const { return m_offers; }
    /// Whether it says something, and its answer is kept and not covered.
    [[nodiscard]] bool isOnTheTable(const DraftOffer& offer) const;
    [[nodiscard]] std::vector<DraftTime>& times() { return m_times; }
    [[nodiscard]] const std::vector<DraftTime>& times() const { return m_times; }
    [[nodiscard]] WishTable& wishes() { return m_wishes; }
    [[nodiscard]] const WishTable& wishes() const { return m_wishes; }
    [[nodiscard]] Covers& covers() { return m_covers; }
    [[nodiscard]] const Covers& covers() const { return m_covers; }
    [[nodiscard]] bool isEmpty() const; ///< Nothing was said yet that quitting would lose.

    /// What would be kept of it: the frozen text both are asked about.
    [[nodiscard]] Keeping keeping(const JournalId& journal, const CoupleSettings& settings = {}) const;

private:
    friend class DraftBytes;

    void addWords(std::vector<Entry>& entries) const;
    void addAnswers(std::vector<Entry>& entries) const;
    void addWishes(std::vector<Entry>& entries) const;
    void addPlans(std::vector<Entry>& entries) const;

    EntryId m_id = EntryId::create();
    CheckIn m_checkIn;
    /// In the order they were first seen; a deque, so that a page may hold on to its answer.
    std::deque<std::pair<QString, PerPartner<DraftAnswer>>> m_answers;
    PerPartner<DraftWords> m_appreciations;
    PerPartner<DraftWords> m_thisWeek;
    std::vector<DraftOffer> m_offers;
    std::vector<DraftTime> m_times;
    WishTable m_wishes;
    Covers m_covers;
};

/// What the covers know a few words by, where a question has its id.
[[nodiscard]] QString coverNameOf(WordsPurpose purpose);
