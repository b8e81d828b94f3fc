// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/partner.h"
#include "ui/checkin/hourgrid.h"

#include <QWidget>

#include <vector>

/// Both usual weeks in one picture, with a legend: what suits one partner fills that partner's half of an
/// hour, what suits both the whole of it. Read-only; its accessible description says the same in words.
class BothWeeksPicture : public QWidget
{
    Q_OBJECT

public:
    explicit BothWeeksPicture(QWidget* parent = nullptr);

    void setWeeks(const PerPartner<Availability>& weeks, const PerPartner<QString>& names);
    /// The same as the picture, in lines of text: "Suits both of you: Wed 20:30–22:00, …".
    [[nodiscard]] QStringList lines() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct LegendLine
    {
        PerPartner<bool> halves;
        Suits suits;
        QString words;
    };

    [[nodiscard]] HourGrid grid() const;
    [[nodiscard]] std::vector<LegendLine> legend() const;
    [[nodiscard]] int legendHeight() const;
    [[nodiscard]] int firstHalf() const;
    void paintHours(QPainter* painter, const HourGrid& grid) const;
    void paintLegend(QPainter* painter) const;
    void describe();

    PerPartner<Availability> m_weeks;
    PerPartner<QString> m_names;
    Availability m_both;
};
