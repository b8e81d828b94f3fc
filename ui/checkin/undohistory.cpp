// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/undohistory.h"

#include "ui/checkin/availabilitypainter.h"

#include <QLineEdit>
#include <QPlainTextEdit>

void forgetUndo(const QWidget& inside)
{
    for (const auto* note : inside.findChildren<QPlainTextEdit*>())
        note->document()->clearUndoRedoStacks();
    for (auto* line : inside.findChildren<QLineEdit*>()) {
        if (line->isUndoAvailable() || line->isRedoAvailable())
            line->setText(line->text()); // the one way there is; says nothing where the words are the same
    }
    for (auto* week : inside.findChildren<AvailabilityPainter*>())
        week->setAvailability(Availability(week->availability()));
}
