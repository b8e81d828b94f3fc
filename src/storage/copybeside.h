// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyring.h"

#include <QByteArray>

/// What was read of another copy of a journal, every rule in it looked at.
struct JournalCopy
{
    SecureBytes image;
    QByteArray head; ///< Which version it was.
};

/// Reads a copy of our journal: with our keys where it is closed with them, else with a passphrase of its own
/// time, which runs Argon2id. Errors besides those of opening: OtherJournal, told before any passphrase is
/// asked, and OtherKeys.
[[nodiscard]] Result<JournalCopy> readCopy(const QString& copy, const std::optional<Passphrase>& passphrase,
                                           const KeyRing& ours);

/// Takes a copy off the disk for ever, as it was read. ChangedOnDisk where another version stands there now;
/// WrongUse where it is the journal itself, by whatever name.
[[nodiscard]] Result<void> removeCopy(const QString& copy, const QByteArray& head, const QString& journal);
