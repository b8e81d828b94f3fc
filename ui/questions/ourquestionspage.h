// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/ourquestionspresenter.h"

#include <QWidget>

#include <memory>

class QuestionRow;
class StepPage;
class WordingEditor;

namespace Ui {
class OurQuestionsPage;
}

/// What the two of them ask each other: a list to add to, to reword, to put in order and to let rest, and the
/// *Both yes* page for what they change.
class OurQuestionsPage : public QWidget
{
    Q_OBJECT

public:
    /// The presenter has to outlive the page.
    explicit OurQuestionsPage(OurQuestionsPresenter& presenter, QWidget* parent = nullptr);
    ~OurQuestionsPage() override;

signals:
    void closed(); ///< Back to where they came from.
    void kept();   ///< From now on they are asked like this.

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applySizes();
    void connectAll();
    void rebuild();
    void addRow(int place);
    void arrangeTabs();
    void beginEditing(int place); ///< Behind all of them is a new one.
    void endEditing();
    void finishEditing(const QString& words, AnswerKind kind);
    void askFor(int place);
    void keepIt();
    void askBoth();
    void leaveBothYes();
    void showFoot();
    void focus(const QString& name);

    OurQuestionsPresenter& m_presenter;
    std::unique_ptr<Ui::OurQuestionsPage> m_ui;
    QList<QuestionRow*> m_rows;
    WordingEditor* m_editor = nullptr;
    StepPage* m_bothYes =
        nullptr; ///< The same one until it is kept: a *not now* stands as long as nothing changes.
    int m_editing = -1;
    int m_asked = -1; ///< What the line says will be gone.
};
