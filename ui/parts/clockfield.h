// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeEdit>

/// A time of day whose minutes step by five and on into the next hour; any minute can be typed.
class ClockField : public QTimeEdit
{
    Q_OBJECT

public:
    explicit ClockField(QWidget* parent = nullptr);

    void stepBy(int steps) override;

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    [[nodiscard]] QTime afterSteps(int steps) const;
};
