// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/partner.h"

/// What two answers to one question have in common, stated and never interpreted.
struct SharedGround
{
    QStringList items;    ///< Ids both chose or ticked.
    QStringList ownLines; ///< Lines both wrote, in the first partner's spelling.

    [[nodiscard]] bool isEmpty() const { return items.isEmpty() && ownLines.isEmpty(); }
    friend bool operator==(const SharedGround&, const SharedGround&) = default;
};

[[nodiscard]] SharedGround sharedGround(const AnswerBody& first, const AnswerBody& second);

/// The hours that suit both: *works* only where it works for both.
[[nodiscard]] Availability hoursForBoth(const PerPartner<Availability>& weeks);
