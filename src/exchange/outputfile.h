// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

/// A file that leaves the house. It has no name until it is whole and on disk, only its owner can read it
/// (0600), and an existing file only goes when told.
class OutputFile
{
public:
    OutputFile(const QString& path, Overwrite overwrite);

    /// What can be said before any work is done: FileExists, NotAFile, or nothing.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] Result<void> write(const QByteArray& bytes) const;

private:
    QString m_path;
    Overwrite m_overwrite;
};
