// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"
#include "presenters/answertext.h"
#include "presenters/checkinreading.h"

/// What both said in one check-in, on paper: answers side by side, what they share, wishes that met, words.
class SummaryTalk
{
    Q_DECLARE_TR_FUNCTIONS(SummaryTalk)

public:
    SummaryTalk(CheckInReading reading, PerPartner<QString> names, const QLocale& locale);

    /// Without the wishes that met: those are only on paper where their own part is wanted.
    [[nodiscard]] std::vector<SummaryBlock> answers() const;
    [[nodiscard]] std::vector<SummaryBlock> commonGround() const;
    [[nodiscard]] std::vector<SummaryBlock> wishes() const;
    [[nodiscard]] std::vector<SummaryBlock> words() const;

    /// What both share in a question, stated: "Rest · Privacy", or the hours that work for both; empty for
    /// none.
    [[nodiscard]] QString sharedIn(const AskedQuestion& asked) const;
    [[nodiscard]] QString answerTo(const AskedQuestion& asked, Partner partner) const; ///< Empty for none.

private:
    [[nodiscard]] QString hours(const Availability& week) const;
    [[nodiscard]] QString wordsFor(WordsPurpose purpose, Partner partner) const;
    [[nodiscard]] QString offersOf(Partner partner) const;

    CheckInReading m_reading;
    PerPartner<QString> m_names;
    TimeText m_timeText;
    AnswerText m_answerText;
};
