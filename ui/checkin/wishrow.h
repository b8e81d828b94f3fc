// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wishespresenter.h"

#include <QWidget>

class ChoiceStrip;
class QBoxLayout;

/// One wish of an open list, and the three things one can say to it; none is chosen at first.
class WishRow : public QWidget
{
    Q_OBJECT

public:
    /// Inner object names hold the tag, which is the item's id or stands for an own line.
    WishRow(const WishLine& line, const QString& tag, QWidget* parent = nullptr);

    void setChoice(WishChoice choice);
    [[nodiscard]] QList<QWidget*> inTabOrder() const;

signals:
    void chose(WishChoice choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChoiceStrip* m_strip;
    QBoxLayout* m_row;
};
