// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/examplewords.h"
#include "domain/deck.h"
#include "domain/entry.h"

/// What the made-up couple answers, check-in after check-in: minds drift, they do not jump.
class ExampleAnswers
{
public:
    ExampleAnswers(ExampleWords& words, ExampleDice& dice) : m_words(words), m_dice(dice) {}

    /// Everything both say to one question in one sitting.
    [[nodiscard]] std::vector<Entry> entries(const EntryId& checkIn, const Question& question, QDate date);

private:
    [[nodiscard]] AnswerBody answer(const Question& question, Partner author, QDate date);
    [[nodiscard]] QString choice(const Question& question, Partner author);
    [[nodiscard]] QStringList ticks(const Question& question);
    [[nodiscard]] Availability week(Partner author);
    [[nodiscard]] std::vector<Entry> wishes(const EntryId& checkIn, const Question& question);

    ExampleWords& m_words;
    ExampleDice& m_dice;
    QHash<QString, PerPartner<int>> m_minds; ///< Which item each would choose now.
};
