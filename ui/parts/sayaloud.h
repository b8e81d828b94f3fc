// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/barframe.h"

class IconLabel;
class QGridLayout;
class QLabel;

/// A sentence for saying aloud, beside the question it belongs to.
class SayAloud : public BarFrame
{
    Q_OBJECT

public:
    explicit SayAloud(QWidget* parent = nullptr);

    void setWords(const QString& label, const QString& sentence);
    /// A suggestion for talking about it, behind a small button: it takes the place of the sentence and back.
    void setListeningHint(const QString& label, const QString& hint);

private:
    void say(const QString& label, const QString& words);

    QLabel* m_label;
    QLabel* m_sentence;
    QGridLayout* m_grid;
    QString m_ownLabel;
    QString m_ownSentence;
};
