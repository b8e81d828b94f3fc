// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checklistpresenter.h"
#include "ui/checkin/answereditor.h"

class ChecklistRow;
class OwnLineField;
class QVBoxLayout;

/// A list to tick, with lines of one's own at its end and offers below what was ticked.
class ChecklistEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    ChecklistEditor(CheckInTalk& talk, QuestionPresenter& presenter, Partner partner,
                    QWidget* parent = nullptr);

    void leave() override;

protected:
    void read() override;

private:
    void addRow(const ChecklistLine& line);
    [[nodiscard]] QLayout* lastRow();
    void arrangeTabs();

    ChecklistPresenter m_list;
    QVBoxLayout* m_rowsColumn;
    QList<ChecklistRow*> m_rows;
    OwnLineField* m_ownLine;
};
