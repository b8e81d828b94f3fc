// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"
#include "domain/journal.h"

#include <QLocale>
#include <QTimeZone>

/// What two partners are asked about on a *Both yes* page, wherever it comes from: a check-in, other words
/// for kept ones, questions of their own. The journal has to outlive it.
struct OnTheTable
{
    Journal& journal;
    Deck deck; ///< Gives what is asked about its words.
    PerPartner<QString> names;
    QLocale locale;
    std::function<Keeping()> keeping; ///< Asked again and again: other content takes both yeses back.
    /// Short names of what is not part of it yet, because it is still covered.
    std::function<QStringList()> stillCovered = {};
    std::optional<QTimeZone> here = {}; ///< Where there may be times in it: the zone they are read in.
};
