// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// The quiet ways that lead on from the start of a check-in: what was kept, and what is asked.
class StartLinks : public QWidget
{
    Q_OBJECT

public:
    explicit StartLinks(QWidget* parent = nullptr);

    /// One line over them, or none; without anything kept there is nothing to ask about.
    void setKept(bool something, const QString& aWhileAgo);

signals:
    void stillTrueAsked();
    void ourQuestionsAsked();

private:
    QLabel* m_line;
    QPushButton* m_stillTrue;
};
