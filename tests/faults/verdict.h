// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "saverprocess.h"

#include <QStringList>

/// What was found in a journal after a fault, held against what its saver had acknowledged.
struct Verdict
{
    int lost = 0;      ///< Entries that were acknowledged and are not there, or in other words.
    int returned = 0;  ///< Entries that were let go of, acknowledged, and are there again, or in a backup.
    int halfSaves = 0; ///< Saves of which some entries are there and some are not.
    bool isUnreadable = false;
    bool tookTheUnfinished = false; ///< A save nobody had acknowledged yet is there, as a whole.
    int backups = 0;                ///< That can be opened.
    QStringList strays = {};        ///< Files beside the journal after it was opened, or among its backups.
};

/// Opens a journal as the program does at its start, reads every entry back and checks every rule; then
/// settles what was expected. A journal that is not there is unreadable, unless nothing was acknowledged yet.
[[nodiscard]] Verdict examine(const QString& journalPath, Expected& expected);
/// All but the journal itself, by name.
[[nodiscard]] QStringList filesBeside(const QString& journalPath);

/// One line of the table that tools/faults shows.
struct FaultRow
{
    QString what;
    int tried = 0;
    int acknowledged = 0;
    int lost = 0;
    int unreadable = 0;
    int strays = 0;
};
void print(const FaultRow& row);
