// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/twovoices.h"

/// One question of the deck and both answers to it, read from and written to the draft. What it writes is
/// canonical: items in the deck's order, words trimmed, nothing at all for an answer that says nothing; an
/// offer goes with the line it was made from.
class QuestionPresenter : public TwoVoices
{
    Q_OBJECT

public:
    /// The deck has to name the question.
    QuestionPresenter(CheckInTalk& talk, const QString& questionId, QObject* parent = nullptr);

    [[nodiscard]] const Question& question() const { return m_question; }
    [[nodiscard]] QString wording() const override { return m_question.wording; }
    [[nodiscard]] QString why() const override { return m_question.why; }
    [[nodiscard]] QString sayAloud() const override;
    [[nodiscard]] QString noteLabel() const override;
    [[nodiscard]] QString coverName() const override { return m_question.id; }
    [[nodiscard]] bool hasSaid(Partner partner) const override { return !isEmpty(answer(partner)); }

    /// What was said so far; an empty answer of the question's own kind when nothing was.
    [[nodiscard]] AnswerBody answer(Partner partner) const;
    void say(Partner partner, const AnswerBody& body);

    /// What this partner kept here the last time; none where they kept nothing.
    [[nodiscard]] std::optional<AnswerBody> lastKept(Partner partner) const;
    void startFromLastKept(Partner partner); ///< In place of what stands here; theirs to change.

    [[nodiscard]] QString note(Partner partner) const override;
    void setNote(Partner partner, const QString& words) override;
    [[nodiscard]] bool keeps(Partner partner) const override;
    void setKeep(Partner partner, bool keep) override;

signals:
    void answerChanged(Partner partner);

protected:
    void clear(Partner partner) override;

private:
    [[nodiscard]] AnswerBody canonical(AnswerBody body) const;
    void letGoOfOffersWithoutLine(Partner partner);

    const Question& m_question;
};
