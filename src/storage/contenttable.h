// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <array>
#include <span>

/// A column of such a table.
struct ContentColumn
{
    const char* name;
    bool isText;
};

/// The table of one kind of entry: its name, and its columns after the id in the frozen order of fieldsOf().
struct ContentTable
{
    EntryKind kind;
    std::span<const ContentColumn> columns;

    [[nodiscard]] QString name() const { return QString::fromLatin1(nameOf(kind)); }
    /// Columns behind a prefix ("c." or nothing), separated by commas.
    [[nodiscard]] QString columnList(const QString& prefix = {}) const;
    /// The same to be read: text as its UTF-8 bytes. As text, SQLite would widen it for Qt unit by unit,
    /// which takes longer than finding the row.
    [[nodiscard]] QString readList(const QString& prefix = {}) const;
};

[[nodiscard]] const std::array<ContentTable, 7>& contentTables();
[[nodiscard]] const ContentTable& tableOf(EntryKind kind);
