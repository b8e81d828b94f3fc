// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>
#include <vector>

/// How a question is answered; the editor of a page and the body of an answer follow from it.
enum class AnswerKind
{
    Words,
    Rhythm,
    Feeling,
    Trying,
    Checklist,
    Week,
    Wishes
};

/// Something a question names, to choose or tick; the id stands in answers, the words are only shown.
struct DeckItem
{
    QString id;
    QString words;
    friend bool operator==(const DeckItem&, const DeckItem&) = default;
};

/// One question to each partner.
struct Question
{
    QString id;
    AnswerKind kind = AnswerKind::Words;
    QString shortName; ///< For the path of steps: "Rhythm".
    QString wording;
    QString why;      ///< One line on why it helps.
    QString sayAloud; ///< A prompt for saying it aloud.
    std::vector<DeckItem> items = {};
    friend bool operator==(const Question&, const Question&) = default;
};

/// A published set of questions in one language; never edited once published, so that old answers keep their
/// words.
struct Deck
{
    QString id;
    int version = 1;
    QString language;
    QString title;
    std::vector<Question> questions;

    [[nodiscard]] const Question* question(const QString& questionId) const; ///< Null where there is none.
};

/// The name of a kind of answer in decks and in questions of the couple's own ("words", "feeling", …).
[[nodiscard]] QString nameOf(AnswerKind kind);
[[nodiscard]] std::optional<AnswerKind> answerKindFrom(const QString& name);

/// The words of an item; the id itself where the deck no longer names it.
[[nodiscard]] QString wordsOf(const Question& question, const QString& itemId);

/// Reads a deck strictly: an unknown, missing or wrongly typed field is InvalidDeck with file and field in
/// the detail.
[[nodiscard]] Result<Deck> readDeck(const QByteArray& json, const QString& fileName);

/// Gives decks by id and version; every published one ships for ever.
class DeckLibrary
{
public:
    virtual ~DeckLibrary() = default;

    [[nodiscard]] virtual Result<Deck> current(const QString& language) const = 0;
    [[nodiscard]] virtual Result<Deck> deck(const QString& id, int version,
                                            const QString& language) const = 0;
};
