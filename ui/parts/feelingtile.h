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
    [[nodiscard]] bool isCut() const; ///< Its word is not whole; the tooltip says it then.

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The word as it is written: smaller, and in two lines, where there is little room.
    struct Words
    {
        QFont font;
        QStringList lines;
    };
    [[nodiscard]] Words words() const;

    int m_feeling;
};
