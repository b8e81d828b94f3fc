// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/choicestrip.h"

/// Side by side, or taking turns: how a question is answered.
class WayStrip : public ChoiceStrip
{
    Q_OBJECT

public:
    /// In words where it is chosen first, as two icons in the head of a question.
    enum class Looks
    {
        Words,
        Icons
    };

    explicit WayStrip(Looks looks, QWidget* parent = nullptr);

    void setTakesTurns(bool takesTurns) { setChosen(takesTurns ? 1 : 0); }
    [[nodiscard]] static QString explanation(bool takesTurns); ///< One sentence.

signals:
    void choseTurns(bool takesTurns);
};
