// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/partner.h"

#include <QWidget>

class ChoiceStrip;
class QToolButton;

/// Chooses what painting a week means: *works*, *could* or *no*, each with a sample of how it looks.
class BrushStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BrushStrip(QWidget* parent = nullptr);

    void setOwner(Partner partner, const QString& name); ///< Whose colour it shows, and whose name it reads.
    void setBrush(Suits brush);
    [[nodiscard]] Suits brush() const;

signals:
    void brushChosen(Suits brush);

private:
    QToolButton* buttonOf(Suits suits) const;

    ChoiceStrip* m_strip;
};
