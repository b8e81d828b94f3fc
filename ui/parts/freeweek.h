// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PartnerMark;
class QLabel;
class QPushButton;

/// Says that nothing is planned, and that nothing has to be.
class FreeWeek : public QWidget
{
    Q_OBJECT

public:
    explicit FreeWeek(QWidget* parent = nullptr);

    /// Without words for it there is no button.
    void setWords(const QString& heading, const QString& line, const QString& button);

signals:
    void buttonPressed();

private:
    QLabel* m_heading;
    QLabel* m_line;
    QPushButton* m_button;
};
