// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>
#include <QWidget>

/// One icon in the colour of a role, for the eye only: what it says is said in words beside it.
class IconLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName) ///< For a form; `tone` colours it.

public:
    explicit IconLabel(QWidget* parent = nullptr);

    [[nodiscard]] QString iconName() const { return m_name; }
    void setIconName(const QString& name);
    void setIcon(const QString& name, Role role, qreal extent = 20);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Role m_role = Role::TextSecondary;
    qreal m_extent = 20;
};
