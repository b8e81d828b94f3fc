// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <array>
#include <span>

/// The table of one kind of entry: its name, and its columns after the id in the frozen order of fieldsOf().
struct ContentTable
{
    EntryKind kind;
    std::span<const char* const> columns;

    [[nodiscard]] QString name() const { return QString::fromLatin1(nameOf(kind)); }
    /// Columns behind a prefix ("c." or nothing), separated by commas.
    [[nodiscard]] QString columnList(const QString& prefix = {}) const;
};

[[nodiscard]] const std::array<ContentTable, 7>& contentTables();
[[nodiscard]] const ContentTable& tableOf(EntryKind kind);
