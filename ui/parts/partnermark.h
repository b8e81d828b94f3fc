// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/marks.h"

#include <QWidget>

/// A half or a whole circle that stands beside a name.
class PartnerMark : public QWidget
{
    Q_OBJECT
    /// first, second, both, nobody or couple, so that a form can set it.
    Q_PROPERTY(QString mark READ mark WRITE setMark)
    /// Its width in pixels of the design: 16 beside a name, 40 on a panel, 64 on the curtain.
    Q_PROPERTY(qreal extent READ extent WRITE setExtent)

public:
    explicit PartnerMark(QWidget* parent = nullptr);
    PartnerMark(Mark mark, qreal extent, QWidget* parent = nullptr);

    [[nodiscard]] QString mark() const { return m_mark; }
    [[nodiscard]] qreal extent() const { return m_extent; }
    void setMark(const QString& mark);
    void setMark(Mark mark);
    void setExtent(qreal extent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Mark shape() const;
    [[nodiscard]] QColor colour() const;

    QString m_mark;
    qreal m_extent = 16;
};
