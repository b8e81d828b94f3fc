// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/answertext.h"
#include "presenters/checkintalk.h"

/// What one partner said to one question.
struct GroundVoice
{
    QString words;                ///< Empty where there are none: a pass and a not-seen look alike.
    std::optional<int> face = {}; ///< Step of the feeling, 0 is the most uneasy.
    friend bool operator==(const GroundVoice&, const GroundVoice&) = default;
};

/// One question with both voices beside each other, and what both said alike.
struct GroundRow
{
    QString question;
    PerPartner<GroundVoice> voices;
    QString line = {};   ///< Said in place of the voices, for what is private or still covered.
    QString shared = {}; ///< States what both chose alike; empty where there is nothing.
};

/// What the two answers to each question look like next to each other; states and never interprets.
class CommonGroundPresenter
{
    Q_DECLARE_TR_FUNCTIONS(CommonGroundPresenter)

public:
    /// The talk has to outlive the presenter.
    explicit CommonGroundPresenter(const CheckInTalk& talk);

    [[nodiscard]] std::vector<GroundRow> rows() const; ///< Only questions that somebody answered.
    [[nodiscard]] PerPartner<Availability> weeks() const;
    /// One of them at least would rather not plan; not which. What they said about planning on the way there
    /// comes before their answers.
    [[nodiscard]] bool prefersNoPlan() const;
    [[nodiscard]] static QString lead();
    /// Said kindly when they would rather not plan; empty otherwise.
    [[nodiscard]] QString arrival() const;
    [[nodiscard]] QString nextText() const;

    [[nodiscard]] static QString note(); ///< For the foot.

private:
    [[nodiscard]] const AnswerBody* bodyOf(const Question& question, Partner partner) const;
    [[nodiscard]] std::optional<GroundRow> row(const Question& question) const;
    [[nodiscard]] QString hours(const Availability& week) const; ///< "Wed 20:30–22:00 · Sun 09:00–11:00"
    [[nodiscard]] GroundRow wishesRow(const Question& question) const;
    [[nodiscard]] GroundVoice voice(const Question& question, const AnswerBody& body,
                                    const SharedGround& shared) const;

    const CheckInTalk& m_talk;
    AnswerText m_answerText;
};
