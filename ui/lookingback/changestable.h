// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkincomparison.h"

#include <QWidget>

class QVBoxLayout;

/// What is not the same in two check-ins: each changed answer as it was then and as it was later, and in one
/// line what stayed.
class ChangesTable : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesTable(QWidget* parent = nullptr);

    void setComparison(CheckInComparison comparison);
    void setNarrow(bool narrow); ///< What was later stands below what was before.

private:
    void rebuild();
    void addDates(QVBoxLayout* column);
    void addChange(QVBoxLayout* column, const ChangedAnswer& change);
    [[nodiscard]] QWidget* words(const QString& said, const QString& spoken);

    CheckInComparison m_comparison;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    bool m_narrow = false;
};
