// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/partner.h"

#include <QWidget>

class AvailabilityRow;
class QPushButton;
class QVBoxLayout;

/// One partner's usual week as a list of standard widgets: the same as the painter, without painting.
class AvailabilityList : public QWidget
{
    Q_OBJECT

public:
    explicit AvailabilityList(QWidget* parent = nullptr);

    void setOwner(Partner partner, const QString& name);
    void setAvailability(const Availability& week); ///< Silent.
    [[nodiscard]] const Availability& availability() const { return m_week; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

signals:
    /// By the hand of a person.
    void changed(const Availability& week);

private:
    AvailabilityRow* addRow(const HalfHours& stretch);
    void removeRow(AvailabilityRow* row);
    void addTime();
    void renumber();
    void takeOver();

    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QString m_name;
    Availability m_week;
    QList<AvailabilityRow*> m_rows;
};
