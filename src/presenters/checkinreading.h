// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commonground.h"
#include "domain/deck.h"
#include "domain/journal.h"

#include <QCoreApplication>

/// An answer as it is kept, with the id to let go of it by.
struct KeptAnswer
{
    EntryId id;
    AnswerBody body;
};

/// One question of a past check-in and what is kept of both voices; no answer is a pass, not kept or not
/// seen, alike.
struct AskedQuestion
{
    Question question;
    PerPartner<std::optional<KeptAnswer>> answers = {};

    [[nodiscard]] bool isAnswered() const { return answers.first || answers.second; }
    [[nodiscard]] SharedGround shared() const;
    /// Hours both painted as *works*; empty for other kinds of answers.
    [[nodiscard]] Availability worksForBoth() const;
};

/// Something of a check-in beside the answers, with the id to let go of it by.
template <class Content>
struct KeptPart
{
    EntryId id;
    Content content;
};

/// One kept check-in, read with the deck that gives its answers their words.
struct CheckInReading
{
    Q_DECLARE_TR_FUNCTIONS(CheckInReading)

public:
    EntryId id;
    CheckIn checkIn;
    /// All of its deck but the wishes, and their own as far as they were answered: in the words they were
    /// asked in, in the order they are asked now.
    std::vector<AskedQuestion> questions;
    std::optional<Question> wishesQuestion;
    std::vector<KeptPart<WishMet>> wishes;
    std::vector<KeptPart<Offer>> offers; ///< Those of the first partner first.
    std::vector<KeptPart<Words>> words;  ///< Likewise.

    /// The deck's error where it cannot be read; never part of a check-in without the rest.
    [[nodiscard]] static Result<CheckInReading> of(const JournalReader& reader, const DeckLibrary& decks,
                                                   const Entry& checkIn);
};
