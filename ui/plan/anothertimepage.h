// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/proposedtime.h"

#include <QWidget>

class ChoiceStrip;
class PageBody;
class PageHeader;
class QStackedWidget;
class QVBoxLayout;
class StepPage;
class TimeEditor;

/// A time that is asked for from the week: its fields, and then *Both yes*. Until both are in, what it would
/// take the place of stands.
class AnotherTimePage : public QWidget
{
    Q_OBJECT

public:
    /// The proposal has to outlive the page.
    explicit AnotherTimePage(ProposedTime& proposal, QWidget* parent = nullptr);

    [[nodiscard]] AskedTime asked() const; ///< As far as it is written.

signals:
    void closed(); ///< Left or dropped: nothing has changed.
    void kept(QDate firstDate);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildForm();
    void buildChoice(QVBoxLayout& inside);
    void open();
    void askBoth();
    void backToForm();
    void makeRoom();

    ProposedTime& m_proposal;
    QStackedWidget* m_pages;
    PageHeader* m_header;
    PageBody* m_body;
    QWidget* m_form = nullptr;
    QWidget* m_card = nullptr;
    ChoiceStrip* m_choice;
    TimeEditor* m_editor;
    StepPage* m_bothYes = nullptr; ///< The same one all along: a *not now* to the same time stands.
};
