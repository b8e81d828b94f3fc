// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weeklistmodel.h"

#include <QListView>

/// The same week as a list: one row an occasion, each read aloud in full. Choosing a row chooses it.
class WeekList : public QListView
{
    Q_OBJECT

public:
    explicit WeekList(QWidget* parent = nullptr);

    void setRows(const std::vector<OccasionRow>& rows);
    void setSelected(const std::optional<OccasionId>& occasion);

signals:
    void occasionChosen(const OccasionId& occasion);
    void notThisTimeAsked(const OccasionId& occasion);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    WeekListModel* m_model;
    bool m_silent = false;
};
