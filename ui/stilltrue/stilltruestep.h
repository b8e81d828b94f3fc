// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/stilltruepresenter.h"

#include <QWidget>

class PageBody;
class QBoxLayout;
class StillTrueColumn;

/// One question with what both kept to it, each in their own column.
class StillTrueStep : public QWidget
{
    Q_OBJECT

public:
    StillTrueStep(StillTruePresenter& presenter, int question, QWidget* parent = nullptr);

    void leave();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PageBody* m_body;
    QBoxLayout* m_row;
    PerPartner<StillTrueColumn*> m_columns;
};
