// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/taborder.h"

#include <QWidget>

QWidget* tabThrough(QWidget* after, QWidget* container)
{
    QList<QWidget*> inside;
    for (QWidget* widget = container->nextInFocusChain(); widget != container;
         widget = widget->nextInFocusChain()) {
        if (container->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus))
            inside.append(widget);
    }
    for (QWidget* widget : std::as_const(inside)) {
        QWidget::setTabOrder(after, widget);
        after = widget;
    }
    return after;
}
