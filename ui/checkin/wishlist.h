// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wishespresenter.h"

#include <QWidget>

class OwnLineField;
class QVBoxLayout;
class WishRow;

/// The open list of the one whose turn it is. Made when it opens and destroyed when it closes, so that
/// nothing of it is left in the window.
class WishList : public QWidget
{
    Q_OBJECT

public:
    explicit WishList(WishesPresenter& presenter, QWidget* parent = nullptr);

private:
    void read();
    void addRow(const WishLine& line, int place);
    void arrangeTabs();

    WishesPresenter& m_presenter;
    QVBoxLayout* m_rowsColumn;
    QList<WishRow*> m_rows;
    OwnLineField* m_ownLine;
};
