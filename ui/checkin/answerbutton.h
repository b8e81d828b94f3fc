// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// *Yes* or *Not now*: always the same size and weight, never a default, and deaf to Enter, which some
/// desktops let press any button; a space on the focused one answers.
class AnswerButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AnswerButton(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
};
