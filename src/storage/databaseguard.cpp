// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseguard.h"

#include <QByteArrayView>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace {

constexpr int longestValue = 16 << 20;

/// Whether a table is read and written by its triggers' rules; everything SQLite keeps for itself is not.
bool isOurs(const char* table)
{
    return !QByteArrayView(table).startsWith("sqlite_");
}

template <std::size_t size>
bool isOneOf(const std::array<QByteArrayView, size>& names, const char* name)
{
    return std::ranges::find(names, QByteArrayView(name)) != names.end();
}

bool mayAsk(const char* pragma, const char* value)
{
    static constexpr std::array<QByteArrayView, 8> questions{
        "application_id", "foreign_key_check", "freelist_count", "page_count",
        "page_size",      "integrity_check",   "temp_store",     "user_version"};
    const bool isOfOneTable = QByteArrayView(pragma) == "foreign_key_check";
    return (value == nullptr || isOfOneTable) && isOneOf(questions, pragma);
}

bool mayChange(int action, const char* table, const char* trigger)
{
    if (!isOurs(table))
        return false;
    if (action == SQLITE_INSERT || trigger != nullptr)
        return true;
    return QByteArrayView(table) == (action == SQLITE_UPDATE ? "setting" : "busy");
}

int callback(void* guard, int action, const char* first, const char* second, const char*, const char* trigger)
{
    return static_cast<DatabaseGuard*>(guard)->answer(action, first, second, trigger);
}

} // namespace

void DatabaseGuard::harden(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
}

void DatabaseGuard::watch(sqlite3* handle)
{
    sqlite3_set_authorizer(handle, callback, this);
}

void DatabaseGuard::setCompacting(sqlite3* handle, bool compacting)
{
    m_isCompacting = compacting;
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, compacting ? 1 : 0);
}

int DatabaseGuard::answer(int action, const char* first, const char* second, const char* trigger) const
{
    bool allowed = false;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        allowed = true;
        break;
    case SQLITE_FUNCTION:
        allowed = QByteArrayView(second) != "load_extension";
        break;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        allowed = m_isCompacting || mayChange(action, first, trigger);
        break;
    case SQLITE_PRAGMA:
        allowed = mayAsk(first, second);
        break;
    case SQLITE_ATTACH:
        allowed =
            m_isCompacting && QByteArrayView(first).isEmpty(); // no name: never a file we can find again
        break;
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_REINDEX:
        allowed = m_isCompacting;
        break;
    default: // DETACH, DROP, ALTER, everything TEMP, virtual tables, ANALYZE
        break;
    }
    return allowed ? SQLITE_OK : SQLITE_DENY;
}
