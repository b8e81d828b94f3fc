// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

#include <QWidget>

class QComboBox;
class QToolButton;

/// One stretch of a usual week as a row: day, from, to, works or could, remove.
class AvailabilityRow : public QWidget
{
    Q_OBJECT

public:
    explicit AvailabilityRow(const HalfHours& stretch, QWidget* parent = nullptr);

    [[nodiscard]] HalfHours stretch() const;
    /// Whose row it is and which, for the accessible names of what is in it.
    void setPlace(const QString& name, int number);
    void takeFocus();
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();
    void removeAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widthInOneLine() const;
    void arrange(bool twoLines);
    void fillEnds(int from, int to);

    QComboBox* m_day;
    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_suits;
    QToolButton* m_remove;
    bool m_twoLines = false;
};
