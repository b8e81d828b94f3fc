// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlfailure.h"

#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

ErrorCode codeOfSqlite(int number)
{
    constexpr int primary = 0xff; // the rest of the number only says more
    switch (number & primary) {
    case SQLITE_NOMEM:
    case SQLITE_FULL: // a database in memory is full when the memory is
        return ErrorCode::NotEnoughMemory;
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidContent;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN:
    case SQLITE_FORMAT:
        return ErrorCode::Altered; // its sums held, so no accident did that
    default:
        return ErrorCode::RuleBroken;
    }
}

tl::unexpected<Error> sqlFailure(sqlite3* handle)
{
    return failure(codeOfSqlite(sqlite3_extended_errcode(handle)), QString::fromUtf8(sqlite3_errmsg(handle)));
}

tl::unexpected<Error> sqlFailure(const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    return failure(codeOfSqlite(error.nativeErrorCode().toInt()), error.text());
}
