// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wishespresenter.h"

#include <QWidget>

class ChoiceStrip;
class QBoxLayout;
class QCheckBox;

/// One wish of an open list, and the three things one can say to it; none is chosen at first.
class WishRow : public QWidget
{
    Q_OBJECT

public:
    /// Inner object names hold the tag, which is the item's id or stands for an own line.
    WishRow(const WishLine& line, const QString& tag, QWidget* parent = nullptr);

    void showLine(const WishLine& line);
    [[nodiscard]] QList<QWidget*> inTabOrder() const;

signals:
    void chose(WishChoice choice);
    void broughtUp(bool bring);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChoiceStrip* m_strip;
    QCheckBox*
        m_bringUp; ///< Its place stays free while it is not to be seen, so that choosing moves nothing.
    QBoxLayout* m_row;
};
