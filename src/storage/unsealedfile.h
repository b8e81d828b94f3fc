// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalheader.h"
#include "storage/keyring.h"

#include <QByteArray>

/// A journal file, read and opened: its keys and the image of its database.
struct UnsealedFile
{
    KeyRing keys;
    SecureBytes image;
    QByteArray head; ///< What the next save builds on.
    quint64 generation = 0;
    bool isOfOlderForm = false; ///< Its database has yet to be brought up to date; known once it was checked.
};

[[nodiscard]] std::span<const unsigned char> spanOf(const QByteArray& bytes);

/// The id in a header whose other half may be damaged: a hint and no more.
[[nodiscard]] std::optional<JournalId> journalNamedIn(const QString& path);
/// Reads and checks a header and the sums of its file. Every error that can be told without a passphrase.
[[nodiscard]] Result<JournalHeader> readHeader(const QString& path);
/// The same without reading what stands behind the header.
[[nodiscard]] Result<JournalHeader> readHead(const QString& path);
/// Reads and unseals a whole file. Runs Argon2id once where it has passphrases.
[[nodiscard]] Result<UnsealedFile> unsealFile(const QString& path,
                                              const std::optional<Passphrase>& passphrase);
/// Looks at every rule and every page in it, and finds out whether its form is an older one.
[[nodiscard]] Result<UnsealedFile> lookThrough(UnsealedFile file);
/// Reads, unseals and looks through it. In any thread, with a connection of its own.
[[nodiscard]] Result<UnsealedFile> unsealAndCheck(const QString& path,
                                                  const std::optional<Passphrase>& passphrase);
