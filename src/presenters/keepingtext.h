// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"
#include "domain/journal.h"
#include "presenters/answertext.h"

#include <QTimeZone>

/// A line of a frozen text and whose it is; nobody’s alone where it belongs to both.
struct FrozenLine
{
    std::optional<Partner> author = {};
    QString words;
    friend bool operator==(const FrozenLine&, const FrozenLine&) = default;
};

/// One heading of a frozen text with its lines.
struct FrozenSection
{
    QString heading;
    std::vector<FrozenLine> lines;
};

/// A shared time in words, with the offers that make room for it.
struct FrozenTime
{
    EntryId id;
    SharedTimeKind kind = SharedTimeKind::TimeTogether;
    QString kindName;
    QString label; ///< Their own name for it; the name of its kind where they gave none.
    QString when;
    QString repeat;
    QString after; ///< What comes when the plan ends; empty for a single time.
    std::vector<FrozenLine> offers;
    QString insteadOf = {}; ///< What it takes the place of, and what stays; empty where it takes none.
    QString zone = {};      ///< Whose clock its hours are by, where that is not the one of this computer.
};

/// Everything that would be kept, in the words people read; nothing of a keeping is left out of it.
struct FrozenText
{
    std::vector<FrozenTime> times;
    std::vector<FrozenSection> sections;
};

/// Turns what is on the table into the text both are asked about.
class KeepingText
{
    Q_DECLARE_TR_FUNCTIONS(KeepingText)

public:
    /// The deck has to outlive it, and so does the journal: what would be replaced is said in its kept words.
    /// Hours of another zone than the one here are said to be so.
    KeepingText(const Deck& deck, const QLocale& locale, const JournalReader* journal = nullptr,
                const std::optional<QTimeZone>& here = {});

    [[nodiscard]] FrozenText frozen(const Keeping& keeping) const;
    [[nodiscard]] FrozenTime time(const EntryId& id, const SharedTime& time,
                                  std::vector<FrozenLine> offers) const;
    /// What was saved, in a line or two: "Kept: your answers and your offers.", "“Our evening” is in your
    /// week."
    [[nodiscard]] QString kept(const Keeping& keeping) const;

private:
    [[nodiscard]] QString insteadOf(const InsteadOf& instead) const;
    [[nodiscard]] FrozenSection settings(const CoupleSettings& settings) const;
    [[nodiscard]] std::vector<FrozenSection> answers(const std::vector<Entry>& entries) const;
    [[nodiscard]] FrozenSection inPlaceOf(const std::vector<EntryId>& replaced) const;
    [[nodiscard]] FrozenSection wishes(const std::vector<Entry>& entries) const;
    [[nodiscard]] QString nameOf(const QString& question) const;

    const Deck& m_deck;
    const JournalReader* m_journal;
    std::optional<QTimeZone> m_here;
    QLocale m_locale;
    TimeText m_timeText;
    AnswerText m_answerText;
};
