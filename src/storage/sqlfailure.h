// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class QSqlQuery;
struct sqlite3;

/// What an error of SQLite means; the one place where its numbers become codes.
[[nodiscard]] ErrorCode codeOfSqlite(int number);
[[nodiscard]] tl::unexpected<Error> sqlFailure(sqlite3* handle);
[[nodiscard]] tl::unexpected<Error> sqlFailure(const QSqlQuery& query);
