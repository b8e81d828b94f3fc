// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"

#include <QHash>

/// The published decks, which ship inside the program for ever. Each is read once. Only for one thread.
class ResourceDecks : public DeckLibrary
{
public:
    [[nodiscard]] Result<Deck> current(const QString& language) const override;
    /// English where a deck is not translated into the language.
    [[nodiscard]] Result<Deck> deck(const QString& id, int version, const QString& language) const override;

private:
    mutable QHash<QString, Result<Deck>> m_read; ///< By file name.
};
