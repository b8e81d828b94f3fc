// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/result.h"

#include <QVariantList>

#include <optional>

class QSqlDatabase;
class QSqlQuery;

/// Runs a statement with these values. Everything that comes out wrong is an Error, never a silent nothing.
[[nodiscard]] Result<void> run(QSqlQuery& query, const QString& sql, const QVariantList& values = {});

/// Puts an entry both said yes to into its two tables; the triggers check it again.
[[nodiscard]] Result<void> insertEntry(const QSqlDatabase& database, const JournalId& journal,
                                       const Entry& entry);

/// "SELECT id, fields… FROM its table" of one kind, to which conditions are appended; aliased as c.
[[nodiscard]] QString selectEntries(EntryKind kind);
/// The same with one column more, the digest both said yes to: NULL where there is no such entry of this
/// kind.
[[nodiscard]] QString selectAgreedEntries(EntryKind kind);
/// The fields in the present row of such a select.
[[nodiscard]] std::vector<FieldValue> fieldsIn(const QSqlQuery& query, EntryKind kind);
/// The entry in the present row of such a select. InvalidContent where the row is not one that we write.
[[nodiscard]] Result<Entry> entryIn(const QSqlQuery& query, EntryKind kind);

/// Text as it goes into a column: its UTF-8 bytes, never NULL, for CAST(? AS TEXT). Bound as text it would
/// lose a leading byte order mark and could differ from what was digested.
[[nodiscard]] QByteArray columnText(const QString& text);
