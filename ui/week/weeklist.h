// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weeklistmodel.h"

#include <QListView>

/// The same week as a list: one row an occasion or busy time, each read aloud in full. Choosing a row chooses
/// it.
class WeekList : public QListView
{
    Q_OBJECT

public:
    explicit WeekList(QWidget* parent = nullptr);

    void setRows(const std::vector<OccasionRow>& rows);
    void setSelected(const std::optional<OccasionId>& occasion);

signals:
    void occasionChosen(const OccasionId& occasion);
    void occasionOpened(const OccasionId& occasion); ///< Chosen, and on to what can be done about it.
    void weeksOnAsked(int weeks);
    void nothingChosen(); ///< A busy time, of which nothing more is known.
    void notThisTimeAsked(const OccasionId& occasion);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QModelIndex& index);

    WeekListModel* m_model;
    bool m_silent = false;
};
