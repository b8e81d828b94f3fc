// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/twovoices.h"

/// A few words from each partner beside the seven questions: an appreciation, or the one thing for this week.
class WordsPresenter : public TwoVoices
{
    Q_OBJECT

public:
    WordsPresenter(CheckInTalk& talk, WordsPurpose purpose, QObject* parent = nullptr);

    [[nodiscard]] QString wording() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] QString sayAloud() const override;
    [[nodiscard]] QString noteLabel() const override;
    [[nodiscard]] QString coverName() const override { return coverNameOf(m_purpose); }
    [[nodiscard]] bool hasSaid(Partner partner) const override { return !note(partner).isEmpty(); }
    [[nodiscard]] QString note(Partner partner) const override;
    void setNote(Partner partner, const QString& words) override;
    [[nodiscard]] bool keeps(Partner partner) const override;
    void setKeep(Partner partner, bool keep) override;

protected:
    void clear(Partner partner) override;

private:
    [[nodiscard]] bool isAppreciation() const { return m_purpose == WordsPurpose::Appreciation; }

    WordsPurpose m_purpose;
};
