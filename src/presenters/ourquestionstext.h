// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ourquestions.h"
#include "presenters/keepingtext.h"

/// Says what would become of the couple's questions, and what kinds of answer are called.
class OurQuestionsText
{
    Q_DECLARE_TR_FUNCTIONS(OurQuestionsText)

public:
    /// Both have to outlive it; without a journal nothing was kept before.
    OurQuestionsText(const Deck& deck, const JournalReader* journal);

    [[nodiscard]] FrozenSection changes(const Keeping& keeping) const; ///< No lines where nothing changes.
    [[nodiscard]] static QString nameOf(AnswerKind kind);

private:
    const Deck& m_deck;
    std::vector<Entry> m_kept;
};
