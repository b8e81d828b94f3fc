// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/drawing.h"

#include <QFrame>

#include <optional>

/// How a BarFrame is painted; lengths in pixels of the design.
struct BarLook
{
    std::optional<Role> fill = {};
    std::optional<Role> bar = {};
    qreal barWidth = 4;
    bool outlined = false;
    qreal radius = controlRadius;
};

/// A flat box with a bar along its start: an offer, a frozen text, an error, words to say.
class BarFrame : public QFrame
{
    Q_OBJECT

public:
    explicit BarFrame(QWidget* parent = nullptr);
    BarFrame(const BarLook& look, QWidget* parent);

    void setLook(const BarLook& look);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BarLook m_look;
};
