// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// One place in the rail: an icon and, unless the rail is slim, its name.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString& name, const QString& iconName, QWidget* parent);

    void setSlim(bool slim);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void moved(int by); ///< An arrow was pressed.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    bool m_slim = false;
};
