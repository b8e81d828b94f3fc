// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/twovoices.h"

/// Where the two of them are with one question.
enum class TurnStage
{
    SideBySide, ///< Also once both were ready: open to both.
    Waiting,    ///< Both sides covered; either may begin.
    Writing,    ///< One side open, the other covered.
    HandingOver ///< Everything covered, on the way to the other one.
};

/// Who may see which side of one question. In turns, a side is open to its owner alone and closes with
/// *ready* or with leaving; both open at once when both are ready, and at no single press before.
class Turns : public QObject
{
    Q_OBJECT

public:
    /// The presenter of the question has to outlive it.
    explicit Turns(TwoVoices& voices, QObject* parent = nullptr);

    void enter(); ///< The question comes into view.
    void leave(); ///< An open side closes, with what was written in it.

    [[nodiscard]] TurnStage stage() const { return m_stage; }
    /// Who writes, or is to take over; means nothing at the other stages.
    [[nodiscard]] Partner turn() const { return m_turn; }
    [[nodiscard]] bool isOpen(Partner partner) const;
    [[nodiscard]] bool isReady(Partner partner) const;

    void begin(Partner partner); ///< Opens the side of one who is not ready yet; never over an open one.
    void ready();                ///< The one who writes is; the second one opens both sides.

    /// Between questions: not while words of one of them are covered here.
    [[nodiscard]] bool canChangeWay() const;
    [[nodiscard]] bool takesTurns() const { return m_voices.talk().takesTurns; }
    void setTakesTurns(bool takesTurns);

    /// Short names of what somebody has begun and neither can see yet.
    [[nodiscard]] static QStringList stillCovered(const CheckInTalk& talk);
    [[nodiscard]] static bool isStillCovered(const CheckInTalk& talk, const Question& question);

signals:
    void stageChanged(TurnStage stage);

private:
    [[nodiscard]] Covers& covers() const { return m_voices.talk().draft.covers(); }
    [[nodiscard]] bool isUntouched() const;
    void moveTo(TurnStage stage);

    TwoVoices& m_voices;
    TurnStage m_stage = TurnStage::SideBySide;
    Partner m_turn = Partner::First;
};
