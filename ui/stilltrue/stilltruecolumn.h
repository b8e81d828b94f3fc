// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/stilltruepresenter.h"

#include <QFrame>

class AnswerEditor;
class BarFrame;
class ChoiceStrip;
class NoteField;
class QBoxLayout;
class QLabel;
class QPushButton;

/// What one partner kept to a question, and what is to become of it: it stays, it is said in other words, or
/// it is let go of.
class StillTrueColumn : public QFrame
{
    Q_OBJECT

public:
    /// The presenter has to outlive it.
    StillTrueColumn(StillTruePresenter& presenter, int question, Partner partner, QWidget* parent = nullptr);

    void leave();

private:
    void build();
    [[nodiscard]] QBoxLayout* makeKept();
    [[nodiscard]] QBoxLayout* makeChoice();
    [[nodiscard]] QWidget* makeAsking();
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] QLabel* label(const QString& objectName);
    [[nodiscard]] QString spoken(const QString& words) const;
    void refresh();
    void askToLetGo(bool asking);

    StillTruePresenter& m_presenter;
    int m_question;
    Partner m_partner;
    QLabel* m_when = nullptr;
    QLabel* m_asked = nullptr;
    QLabel* m_words = nullptr;
    ChoiceStrip* m_choice = nullptr;
    QPushButton* m_letGo = nullptr;
    BarFrame* m_asking = nullptr;
    QPushButton* m_keepIt = nullptr;
    QWidget* m_fields = nullptr;
    AnswerEditor* m_editor = nullptr;
    NoteField* m_note = nullptr;
};
