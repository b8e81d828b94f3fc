// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "domain/digest.h"
#include "storage/contentdigest.h"
#include "storage/sqlfailure.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct Script
{
    int number;
    QByteArray sql;
};

/// In order: the number of a script is the first word of its name.
const std::vector<Script>& scripts()
{
    static const std::vector<Script> all = [] {
        std::vector<Script> found;
        const QDir folder(u":/schema"_s);
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.push_back({name.section(u'_', 0, 0).toInt(), file.readAll()});
        }
        return found;
    }();
    return all;
}

Result<void> execute(sqlite3* handle, const QByteArray& sql)
{
    // The whole script at once: splitting it at semicolons would cut its triggers apart.
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqlFailure(handle);
    return {};
}

Result<int> versionOf(sqlite3* handle)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "PRAGMA user_version", -1, &statement, nullptr) != SQLITE_OK)
        return sqlFailure(handle);
    const bool read = sqlite3_step(statement) == SQLITE_ROW;
    const int version = read ? sqlite3_column_int(statement, 0) : 0;
    if (sqlite3_finalize(statement) != SQLITE_OK || !read)
        return sqlFailure(handle);
    return version;
}

/// How many there were.
Result<int> runScriptsAfter(int version, sqlite3* handle)
{
    int steps = 0;
    for (const Script& script : scripts()) {
        if (script.number <= version)
            continue;
        const QByteArray number = "PRAGMA user_version = " + QByteArray::number(script.number);
        for (const QByteArray& step :
             {QByteArray("BEGIN IMMEDIATE"), script.sql, number, QByteArray("COMMIT")}) {
            if (const auto done = execute(handle, step); !done) {
                sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
                return tl::unexpected(done.error());
            }
        }
        ++steps;
    }
    return steps;
}

QByteArray makeExpectedSchema()
{
    sqlite3* handle = nullptr;
    QByteArray schema;
    if (sqlite3_open(":memory:", &handle) == SQLITE_OK && addContentDigest(handle, JournalId()) &&
        Migrations::bringUpToDate(handle))
        schema = Migrations::schemaOf(handle);
    sqlite3_close(handle);
    return schema;
}

} // namespace

int Migrations::latest()
{
    return scripts().empty() ? 0 : scripts().back().number;
}

std::optional<int> Migrations::versionIn(std::span<const unsigned char> image)
{
    constexpr std::size_t offset = 60; // https://www.sqlite.org/fileformat2.html, "user version"
    if (image.size() < offset + sizeof(qint32))
        return std::nullopt;
    return qFromBigEndian<qint32>(image.data() + offset);
}

Result<int> Migrations::bringUpToDate(sqlite3* handle)
{
    const auto version = versionOf(handle);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > latest() || latest() == 0)
        return failure(ErrorCode::NewerVersion, u"schema %1"_s.arg(*version));
    if (*version == latest())
        return 0;
    // A table that others refer to can be made anew only without; the gate looks at every foreign key anyway.
    if (const auto off = execute(handle, "PRAGMA foreign_keys = OFF"); !off)
        return tl::unexpected(off.error());
    const auto steps = runScriptsAfter(*version, handle);
    const auto on = execute(handle, "PRAGMA foreign_keys = ON");
    return on ? steps : tl::unexpected(on.error());
}

QByteArray Migrations::schemaOf(sqlite3* handle)
{
    sqlite3_stmt* statement = nullptr;
    constexpr const char* sql =
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema ORDER BY type, name";
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return {};
    DigestWriter writer("wholehearted schema");
    int step = sqlite3_step(statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement)) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            writer.utf8(QByteArrayView(text, sqlite3_column_bytes(statement, column)));
        }
    }
    sqlite3_finalize(statement);
    return step == SQLITE_DONE ? writer.digest().bytes() : QByteArray();
}

bool Migrations::isExpectedSchema(sqlite3* handle)
{
    const QByteArray schema = schemaOf(handle);
    return schema == usualSchema() || schema == expectedSchema(); // another SQLite may write it differently
}

QByteArray Migrations::usualSchema()
{
    return QByteArray::fromHex("0fc13a65db2ee244b2c1ed2c87646882fc6b25c2e99846e855d52eb9d69f6d4f");
}

const QByteArray& Migrations::expectedSchema()
{
    static const QByteArray schema = makeExpectedSchema();
    return schema;
}
