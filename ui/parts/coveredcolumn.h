// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/cover.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

/// Hangs over the body of one partner's column until both of them are ready.
class CoveredColumn : public Cover
{
    Q_OBJECT

public:
    explicit CoveredColumn(QWidget* overBody);

    void setWords(const QString& heading, const QString& text);
    /// For the one whose column it is, while it is theirs to open.
    [[nodiscard]] QPushButton* addButton(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QLabel* m_heading;
    QLabel* m_text;
};
