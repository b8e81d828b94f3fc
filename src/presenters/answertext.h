// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commonground.h"
#include "domain/deck.h"
#include "domain/entry.h"
#include "presenters/timetext.h"

/// Answers, offers and what is shared, as people read them in window, PDF and export alike.
class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    explicit AnswerText(TimeText timeText = TimeText()) : m_timeText(std::move(timeText)) {}

    [[nodiscard]] QString answer(const Question& question, const AnswerBody& body) const;
    [[nodiscard]] QString shared(const Question& question,
                                 const SharedGround& ground) const; ///< "Rest · Time to unwind first"
    [[nodiscard]] QString
    week(const Availability& week) const; ///< "Works: Wed 20:00–22:00. Could: Sat 14:00–16:00."
    [[nodiscard]] static QString wish(const Question* question, const WishMet& wish);

private:
    TimeText m_timeText;
};
