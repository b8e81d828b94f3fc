// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/digest.h"
#include "domain/ids.h"
#include "domain/partner.h"
#include "domain/result.h"
#include "domain/sharedtime.h"

#include <variant>
#include <vector>

/// One sitting: its date, and the deck its questions came from.
struct CheckIn
{
    QDate date;
    QString deck;
    int deckVersion = 1;
    QString language; ///< BCP 47, of the wording they saw.
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// One partner's answer to one question.
struct Answer
{
    EntryId checkIn;
    Partner author = Partner::First;
    QString question;
    AnswerBody body;
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// A small thing one partner offers to do, which may make room for a shared time; never ticked off.
struct Offer
{
    EntryId checkIn;
    Partner author = Partner::First;
    QString question; ///< Where it was made.
    QString item;     ///< The deck item it came from; empty when it came from a line of their own.
    QString words;
    std::optional<EntryId> sharedTime = {};
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// One wording of a question of the couple's own, or what they made of one of the deck: where it stands,
/// whether it rests, other words for it. domain/ourquestions.h reads them all together.
struct OwnQuestion
{
    QString question; ///< The id answers refer to; another wording has another one.
    QString wording;
    QString answerKind; ///< As in decks.
    int place = 0;      ///< Where it stands in the walk, from 0.
    bool resting = false;
    friend bool operator==(const OwnQuestion&, const OwnQuestion&) = default;
};

/// A wish both partners said yes to: an item of the deck, or the same own words from both.
struct WishMet
{
    EntryId checkIn;
    QString item;
    QString words; ///< Only where there is no item.
    friend bool operator==(const WishMet&, const WishMet&) = default;
};

enum class WordsPurpose
{
    Appreciation,
    ThisWeek
};

/// A few words of one partner: an appreciation, or the one thing for this week.
struct Words
{
    EntryId checkIn;
    Partner author = Partner::First;
    WordsPurpose purpose = WordsPurpose::Appreciation;
    QString words;
    friend bool operator==(const Words&, const Words&) = default;
};

enum class EntryKind
{
    CheckIn,
    Answer,
    Offer,
    SharedTime,
    OwnQuestion,
    WishMet,
    Words
};

using EntryContent = std::variant<CheckIn, Answer, Offer, SharedTime, OwnQuestion, WishMet, Words>;

/// The smallest thing that is kept, and that can be let go of.
struct Entry
{
    EntryId id;
    EntryContent content;

    [[nodiscard]] EntryKind kind() const { return static_cast<EntryKind>(content.index()); }
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// One field as a digest and a table column see it: text in NFC; std::monostate is NULL.
using FieldValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// The name of a kind in digests and tables ("checkin", "answer", "offer", "shared_time", …).
[[nodiscard]] const char* nameOf(EntryKind kind);
/// The form of the field list below; a changed list gets a new number and the old one stays readable.
[[nodiscard]] int formOf(EntryKind kind);
/// The fields of an entry in frozen order: the digest's order and the order of the table's columns after the
/// id.
[[nodiscard]] std::vector<FieldValue> fieldsOf(const EntryContent& content);
/// Builds the content back from its fields; InvalidContent where fieldsOf() does not make the very same of
/// it.
[[nodiscard]] Result<EntryContent> contentFrom(EntryKind kind, const std::vector<FieldValue>& fields);

/// The digest of exactly this entry in exactly this journal: what a yes is to.
[[nodiscard]] Digest digestOf(const JournalId& journal, const Entry& entry);
/// The same from the fields that fieldsOf() makes of it, for whoever has them at hand.
[[nodiscard]] Digest digestOf(const JournalId& journal, EntryKind kind, const EntryId& id,
                              const std::vector<FieldValue>& fields);

[[nodiscard]] bool
isValid(const Entry& entry); ///< Whether it says something, in its ranges, and can be kept.
