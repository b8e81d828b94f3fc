// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/deck.h"
#include "domain/journal.h"

/// How much of a made-up couple's life is wanted.
struct ExampleRequest
{
    int years = 1;
    quint32 seed = 1;
};

/// Lets a made-up couple keep their journal, down the same road as everybody: a proposal, both yeses, one
/// keep, and then a few things let go of and a few occasions freed. The journal has to outlive the callback.
void keepExample(Journal& journal, const DeckLibrary& decks, const Clock& clock,
                 const ExampleRequest& request, Callback<Kept> done);
