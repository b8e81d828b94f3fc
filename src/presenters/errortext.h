// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

/// What the couple was doing when something went wrong; it decides what can be said to be safe.
enum class Doing
{
    Opening,
    Keeping,
    LettingGo,
    Exporting,
    BringingTogether,
    Restoring,
    ChangingKeys,
    Erasing,
    BackingUp,
    RemovingACopy,
    ReadingDeck,
    ReadingCalendar, ///< Busy time, from a file.
    Publishing,      ///< The plan, into a folder.
    Remembering      ///< What was chosen for this computer.
};

/// One clear sentence or two: what happened, what is safe, what to do next.
struct ErrorSentences
{
    QString happened; ///< Shown bold.
    QString next;     ///< What is safe, and what to do.

    [[nodiscard]] QString text() const { return happened + QLatin1Char(' ') + next; }
};

/// Turns an error code into sentences; the only place that does.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static ErrorSentences sentences(const Error& error, Doing doing);
};
