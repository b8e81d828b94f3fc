// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/weeklistmodel.h"

#include <algorithm>

void WeekListModel::setRows(const std::vector<OccasionRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const OccasionRow& WeekListModel::row(const QModelIndex& index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows[static_cast<std::size_t>(index.row())];
}

QModelIndex WeekListModel::indexOf(const OccasionId& occasion) const
{
    const auto found = std::ranges::find(m_rows, occasion, &OccasionRow::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int WeekListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WeekListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index).label;
    case Qt::AccessibleTextRole:
        return row(index).accessibleText;
    case Qt::ToolTipRole:
        return row(index).repeats;
    default:
        return {};
    }
}
