// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/passphrase.h"
#include "storage/generationstore.h"

/// The words the saver keeps under an id.
[[nodiscard]] inline QString saverWords(const EntryId& id)
{
    return QStringLiteral("Kept under %1, %2").arg(id.text(), QString(60, u'\u2665'));
}

/// What the saver keeps under an id: follows from it alone, so that whoever looks for it knows every word.
[[nodiscard]] inline Entry saverEntry(const EntryId& id)
{
    const auto checkIn = EntryId::fromBytes(QByteArray(16, '\x11'));
    return {id, Answer{checkIn, Partner::First, QStringLiteral("needs"), WordsAnswer{saverWords(id)}}};
}

/// What it opens its journal with.
[[nodiscard]] inline Passphrase saverPassphrase()
{
    return Passphrase(QStringLiteral("swallow"));
}

/// Where its backups are: on this computer, in the home that the test made.
[[nodiscard]] inline QString saverBackups()
{
    return qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/backups");
}
