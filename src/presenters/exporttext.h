// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportdocument.h"
#include "presenters/answertext.h"
#include "presenters/checkinreading.h"

/// Everything kept, in the words people read in the window and the PDF, ready to be written to a file.
class ExportText
{
public:
    /// Journal and decks have to outlive it.
    ExportText(const JournalReader& reader, const DeckLibrary& decks, const QLocale& locale = QLocale());

    /// Each check-in with all questions of its deck for both partners; oldest first.
    [[nodiscard]] Result<ExportDocument> document() const;

private:
    [[nodiscard]] ExportedCheckIn checkIn(const CheckInReading& reading) const;
    void addLines(ExportedCheckIn& exported, const CheckInReading& reading) const;
    [[nodiscard]] QString wishesThatMet(const CheckInReading& reading) const;
    [[nodiscard]] std::vector<ExportedSharedTime> sharedTimes() const;

    const JournalReader& m_reader;
    const DeckLibrary& m_decks;
    PerPartner<QString> m_names;
    AnswerText m_answerText;
};
