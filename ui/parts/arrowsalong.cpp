// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/arrowsalong.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace {

/// The arrow along the line that leads the same way; none for those that are no arrows across it.
int arrowAlong(int key, Qt::Orientation line, bool isRightToLeft)
{
    const int forwards = isRightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (line == Qt::Horizontal)
        return key == Qt::Key_Down ? forwards : key == Qt::Key_Up ? back : 0;
    return key == forwards ? Qt::Key_Down : key == back ? Qt::Key_Up : 0;
}

} // namespace

bool followsArrowAlong(QObject* choice, QEvent* event, Qt::Orientation line)
{
    const auto* widget = qobject_cast<QWidget*>(choice);
    if (!widget || event->type() != QEvent::KeyPress)
        return false;
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int along = arrowAlong(pressed->key(), line, widget->isRightToLeft());
    if (along == 0 || (pressed->modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    QKeyEvent instead(QEvent::KeyPress, along, pressed->modifiers());
    QCoreApplication::sendEvent(choice, &instead);
    return true;
}
