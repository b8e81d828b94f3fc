// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

struct sqlite3;

/// Gives a connection the SQL function content_digest(kind, form, id, fields…): digestOf() over the very
/// bytes of a row, in the journal named here. Only Wholehearted has it, so no other program can put content
/// in. Returns whether there was memory for it.
[[nodiscard]] bool addContentDigest(sqlite3* handle, const JournalId& journal);
