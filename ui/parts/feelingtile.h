// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/face.h"
#include "ui/theme.h"

#include <QAbstractButton>

/// One face of a FeelingScale with its word below.
class FeelingTile : public QAbstractButton
{
    Q_OBJECT

public:
    FeelingTile(int feeling, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QFont wordFont() const;

    int m_feeling;
};
