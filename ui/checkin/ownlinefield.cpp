// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/ownlinefield.h"

#include <QKeyEvent>

OwnLineField::OwnLineField(QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setPlaceholderText(tr("Add your own"));
    connect(this, &QLineEdit::returnPressed, this, &OwnLineField::addWords);
}

void OwnLineField::addWords()
{
    const QString words = text().simplified();
    clear();
    if (!words.isEmpty())
        emit added(words);
}

void OwnLineField::focusInEvent(QFocusEvent* event)
{
    setFrame(true);
    QLineEdit::focusInEvent(event);
}

void OwnLineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    setFrame(false);
    addWords();
}

void OwnLineField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}
