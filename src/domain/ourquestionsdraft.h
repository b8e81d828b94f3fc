// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keeping.h"
#include "domain/ourquestions.h"

#include <QSet>

/// Changes to the couple's questions while they are talked about, in memory only. What comes of them is one
/// keeping; a wording that kept answers refer to stays readable beside the new one.
class OurQuestionsDraft
{
public:
    /// `answered` names the wordings that kept answers refer to.
    OurQuestionsDraft(Deck deck, std::vector<Entry> kept, QSet<QString> answered);

    [[nodiscard]] const std::vector<OurQuestion>& lines() const { return m_lines; }
    [[nodiscard]] const Deck& deck() const { return m_deck; }
    [[nodiscard]] bool isChanged() const { return !keeping(JournalId()).isEmpty(); }

    void add(const QString& wording, AnswerKind kind); ///< At the end; not for wishes.
    /// Other words, and for a question of their own another kind of answer.
    void reword(std::size_t line, const QString& wording, AnswerKind kind);
    void setResting(std::size_t line, bool resting);
    void move(std::size_t line, std::size_t to);
    /// Takes away a question that is not kept yet, or whose kept words were just let go of; one of the deck
    /// is then as the deck has it. Everything else on the table stays.
    void forget(std::size_t line);

    [[nodiscard]] Keeping keeping(const JournalId& journal, const CoupleSettings& settings = {}) const;

private:
    friend class DraftBytes;

    [[nodiscard]] std::vector<bool> needAPlace() const;
    [[nodiscard]] const OurQuestion* before(const OurQuestion& line) const;
    [[nodiscard]] const OwnQuestion* keptContent(const OurQuestion& line) const;

    Deck m_deck;
    std::vector<Entry> m_kept;
    QSet<QString> m_answered;
    OurQuestions m_before;
    std::vector<OurQuestion> m_lines;
    /// An id for what would be kept of each question: unchanged content keeps its digest.
    QMap<QString, EntryId> m_newEntries;
};
