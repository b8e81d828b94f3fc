// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

#include <QAbstractListModel>

/// The occasions of a week as the rows of a list; each row reads aloud what the grid shows.
class WeekListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const std::vector<OccasionRow>& rows);
    [[nodiscard]] const OccasionRow& row(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const OccasionId& occasion) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OccasionRow> m_rows;
};
