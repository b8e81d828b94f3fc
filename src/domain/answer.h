// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

#include <QStringList>

#include <optional>
#include <variant>

/// Own words only.
struct WordsAnswer
{
    QString note;
    friend bool operator==(const WordsAnswer&, const WordsAnswer&) = default;
};

/// One of the items a question names (a rhythm, a feeling, yes / maybe / no) and a note; an empty item leaves
/// the note alone to speak.
struct ChoiceAnswer
{
    QString item;
    QString note;
    friend bool operator==(const ChoiceAnswer&, const ChoiceAnswer&) = default;
};

/// Any of the items a question names, lines of one's own, and a note.
struct ChecklistAnswer
{
    QStringList items;
    QStringList ownLines;
    QString note;
    friend bool operator==(const ChecklistAnswer&, const ChecklistAnswer&) = default;
};

/// The hours of a usual week, and a note.
struct WeekAnswer
{
    Availability week;
    QString note;
    friend bool operator==(const WeekAnswer&, const WeekAnswer&) = default;
};

using AnswerBody = std::variant<WordsAnswer, ChoiceAnswer, ChecklistAnswer, WeekAnswer>;

[[nodiscard]] bool isEmpty(const AnswerBody& body); ///< Says nothing: the same as a pass.
[[nodiscard]] const QString& noteOf(const AnswerBody& body);

/// Canonical JSON: sorted keys, no white space, empty parts left out, NFC text; equal answers give equal
/// bytes.
[[nodiscard]] QByteArray toCanonicalJson(const AnswerBody& body);
/// What some JSON says, where it is an answer. Whether the bytes are ours shows in writing it anew
/// (contentFrom()).
[[nodiscard]] std::optional<AnswerBody> answerIn(const QByteArray& json);
