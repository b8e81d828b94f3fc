// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"
#include "domain/entry.h"

/// An id of a wording is `question` or `question~number~mark`: the question it words, how often it was
/// reworded, and a mark of its own so that two copies of a journal never give one id to two wordings.
/// Questions that are in no deck begin with `own-`.
struct WordingId
{
    QString question;
    int number = 1;
    QString mark = {};

    [[nodiscard]] static WordingId from(const QString& id);
    [[nodiscard]] static WordingId ofANewQuestion();
    [[nodiscard]] WordingId next() const; ///< For other words, with a mark made afresh.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOwn() const; ///< In no deck.
    friend bool operator==(const WordingId&, const WordingId&) = default;
};

/// A question as the couple asks it now.
struct OurQuestion
{
    WordingId wording;
    Question question; ///< With the wording's id; items are those the deck has for its kind of answer.
    bool hasOwnWords = false;
    bool resting = false;
    std::vector<EntryId> entries =
        {}; ///< What is kept of this wording; none for a question as the deck has it.
    friend bool operator==(const OurQuestion&, const OurQuestion&) = default;
};

/// A deck and what the couple made of it. Questions of the deck without a place of their own follow each
/// other as in the deck; the others stand at their place, counted from 0 with resting ones.
class OurQuestions
{
public:
    /// The entries are all questions of their own that are kept, earlier wordings with them.
    OurQuestions(const Deck& deck, const std::vector<Entry>& kept);

    [[nodiscard]] const std::vector<OurQuestion>& inOrder() const
    {
        return m_questions;
    } ///< Resting ones too.
    [[nodiscard]] Deck
    asked() const; ///< The deck of a check-in: in their order and words, without resting ones.
    /// A wording by its id, also an earlier one; what the deck says where its words were let go of, nothing
    /// for a question whose words are gone.
    [[nodiscard]] std::optional<Question> wordingOf(const QString& id) const;
    [[nodiscard]] int
    placeOf(const QString& id) const; ///< Where the question stands; behind all if it is gone.

private:
    [[nodiscard]] Question questionFrom(const OwnQuestion& own) const;
    void takeIn(const Entry& entry);
    void putInOrder();

    Deck m_deck;
    std::vector<OurQuestion> m_questions;
    std::vector<std::pair<OwnQuestion, EntryId>> m_kept;
};

/// The question of the deck with this kind of answer, however it is worded; null where it rests. The hours
/// that suit both and whether to plan at all come from the deck's questions, never from one of their own.
[[nodiscard]] const Question* questionOfTheDeck(const Deck& asked, AnswerKind kind);

/// A few words for a question that has only its wording: "What made you laugh…".
[[nodiscard]] QString shortened(const QString& wording);
