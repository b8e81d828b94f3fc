// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/barframe.h"

class QLabel;

/// What both of them said alike, in the row of a question: ● and words.
class SharedStrip : public BarFrame
{
    Q_OBJECT

public:
    explicit SharedStrip(QWidget* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] QString words() const;

private:
    QLabel* m_words;
};

/// Says that both said yes, and what is kept now.
class KeptLine : public BarFrame
{
    Q_OBJECT

public:
    explicit KeptLine(QWidget* parent = nullptr);

    /// The first sentence stands out, the rest says what became of it.
    void setWords(const QString& first, const QString& rest);

private:
    QLabel* m_words;
};
