// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stacking.h"

#include <QAbstractButton>
#include <QBoxLayout>

void stack(QBoxLayout* row, bool below)
{
    row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int i = 0; i < row->count(); ++i) {
        QLayoutItem* item = row->itemAt(i);
        const QLayout* inner = item->layout();
        const QWidget* first = inner && inner->count() > 0 ? inner->itemAt(0)->widget() : item->widget();
        if (qobject_cast<const QAbstractButton*>(first)) // or a column of them
            item->setAlignment(below ? Qt::AlignLeading : Qt::AlignTop);
    }
    row->invalidate();
}
