// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/barframe.h"

class IconLabel;
class QLabel;

/// A sentence for saying aloud, beside the question it belongs to.
class SayAloud : public BarFrame
{
    Q_OBJECT

public:
    explicit SayAloud(QWidget* parent = nullptr);

    void setWords(const QString& label, const QString& sentence);

private:
    QLabel* m_label;
    QLabel* m_sentence;
};
