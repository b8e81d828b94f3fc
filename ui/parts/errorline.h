// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/barframe.h"

class QLabel;
class QPushButton;

/// Says what happened, what is safe and what to do next; hidden until it has something to say.
class ErrorLine : public BarFrame
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget* parent = nullptr);

    /// Shows the line and announces it to screen readers; without words for it there is no button.
    void say(const QString& happened, const QString& rest, const QString& button = {});
    [[nodiscard]] bool says(const QString& happened, const QString& rest) const;
    void clear();

signals:
    void buttonPressed();

private:
    QLabel* m_words;
    QPushButton* m_button;
};
