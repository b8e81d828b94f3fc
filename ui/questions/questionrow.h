// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/ourquestionspresenter.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;

/// One question in the list, and what can be done with it.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    /// The place names its buttons, and says whether it can go earlier or later.
    QuestionRow(const OurQuestionLine& line, int place, int count, QWidget* parent = nullptr);

    void setNarrow(bool narrow); ///< What can be done stands below the words.

signals:
    void moveAsked(int by);
    void rewordAsked();
    void restAsked(bool resting);
    void letGoAsked();

private:
    QWidget* words(const OurQuestionLine& line);
    QAbstractButton* textButton(const char* name, const QString& text, const OurQuestionLine& line);
    QAbstractButton* arrow(const char* name, const QString& icon, const QString& text,
                           const OurQuestionLine& line);

    int m_place;
    QBoxLayout* m_row;
};
