// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkindraft.h"
#include "domain/clock.h"
#include "domain/deck.h"
#include "domain/journal.h"
#include "presenters/timeform.h"

#include <QLocale>

/// What all pages of one sitting share: the draft in memory, the deck, both names and where it may be kept.
/// Owned by the window for the length of a check-in; nothing of it reaches a disk.
struct CheckInTalk
{
    CheckInTalk(Journal& theJournal, const Clock& theClock, Deck theDeck, PerPartner<QString> theNames,
                CoupleSettings newSettings = {})
        : journal(theJournal)
        , clock(theClock)
        , deck(std::move(theDeck))
        , names(std::move(theNames))
        , settings(std::move(newSettings))
        , draft(CheckIn{clock.today(), deck.id, deck.version, deck.language})
    {
    }

    Journal& journal;
    const Clock& clock;
    const Deck deck;
    const PerPartner<QString> names;
    const CoupleSettings settings; ///< What the first keep has to bring along: both names.
    QLocale locale;
    CheckInDraft draft;
    bool takesTurns = false; ///< How the next questions are answered: in turns, or side by side.
    /// Said in so many words on the way to the plans; before that their answers speak.
    std::optional<bool> wantsTimes = {};
    /// Other kinds of closeness in the couple’s words; none as long as they were not looked at.
    std::optional<QStringList> otherCloseness = {};
    std::optional<TimeForm> openTime = {}; ///< Being written by hand, and not on the table yet.
};
