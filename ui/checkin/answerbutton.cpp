// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/answerbutton.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

AnswerButton::AnswerButton(QWidget* parent) : QPushButton(parent)
{
    setProperty("kind", u"answer"_s);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerButton::keyPressEvent(QKeyEvent* event)
{
    // Accepted, so that no default button elsewhere in the window takes it for an answer either.
    if (isEnter(event))
        event->accept();
    else
        QPushButton::keyPressEvent(event);
}

void AnswerButton::keyReleaseEvent(QKeyEvent* event)
{
    if (isEnter(event))
        event->accept();
    else
        QPushButton::keyReleaseEvent(event);
}
