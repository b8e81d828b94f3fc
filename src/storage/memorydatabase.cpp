// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorydatabase.h"

#include "storage/contentdigest.h"
#include "storage/migrations.h"
#include "storage/sqlfailure.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned ownedAndGrowing = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;

// Before anything else: without it SQLite puts plain text into files in /var/tmp.
constexpr const char* firstOfAll = "PRAGMA temp_store = MEMORY";
// After loading, because they belong to the image's own page cache.
constexpr const char* pragmas =
    "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
    "PRAGMA ignore_check_constraints = OFF; PRAGMA cell_size_check = ON;"
    "PRAGMA journal_mode = MEMORY;";

constexpr const char* fewPages = "PRAGMA cache_size = 32";

bool isUpToDate(std::span<const unsigned char> image)
{
    return Migrations::versionIn(image) == Migrations::latest();
}

Result<void> execute(sqlite3* handle, const char* sql)
{
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqlFailure(handle);
    return {};
}

Result<sqlite3_int64> askNumber(sqlite3* handle, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return sqlFailure(handle);
    const bool found = sqlite3_step(statement) == SQLITE_ROW;
    const sqlite3_int64 number = found ? sqlite3_column_int64(statement, 0) : 0;
    if (sqlite3_finalize(statement) != SQLITE_OK || !found)
        return sqlFailure(handle);
    return number;
}

/// SQLite counts its memory under one lock, for which connections in several threads would wait. Nobody asks
/// it for the count. Refused once SQLite is in use; then it goes on counting, and nothing else is different.
void doNotCountMemory()
{
    static const int answer = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(answer);
}

} // namespace

MemoryDatabase::MemoryDatabase(const JournalId& journal, Holding holding)
    : m_journal(journal), m_holding(holding), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

MemoryDatabase::~MemoryDatabase()
{
    wipe();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<MemoryDatabase>> MemoryDatabase::makeNew(const JournalId& journal)
{
    return make(journal, {}, Holding::Copy);
}

Result<std::unique_ptr<MemoryDatabase>> MemoryDatabase::fromImage(const JournalId& journal,
                                                                  std::span<const unsigned char> image)
{
    if (image.empty())
        return failure(ErrorCode::Altered, u"empty image"_s);
    return make(journal, image, Holding::Copy);
}

Result<std::unique_ptr<MemoryDatabase>> MemoryDatabase::readOnly(const JournalId& journal,
                                                                 std::span<const unsigned char> image)
{
    return isUpToDate(image) ? make(journal, image, Holding::View) : fromImage(journal, image);
}

Result<std::unique_ptr<MemoryDatabase>> MemoryDatabase::readOnly(const JournalId& journal, SecureBytes image)
{
    if (!isUpToDate(image.span()))
        return fromImage(journal, image.span());
    auto database = make(journal, image.span(), Holding::Own);
    if (database)
        (*database)->m_image = std::move(image); // the bytes themselves stay where they are
    return database;
}

Result<std::unique_ptr<MemoryDatabase>> MemoryDatabase::copy() const
{
    const auto pages = image();
    if (!pages)
        return tl::unexpected(pages.error());
    auto copied = loaded(m_journal, *pages, Holding::Copy);
    if (copied)
        (*copied)->m_guard.watch((*copied)->m_handle);
    return copied;
}

Result<std::unique_ptr<MemoryDatabase>>
MemoryDatabase::make(const JournalId& journal, std::span<const unsigned char> image, Holding holding)
{
    auto database = loaded(journal, image, holding);
    if (!database)
        return database;
    const auto formed = (*database)->bringIntoForm(!image.empty());
    if (!formed)
        return tl::unexpected(formed.error());
    (*database)->m_guard.watch((*database)->m_handle);
    return database;
}

Result<std::unique_ptr<MemoryDatabase>>
MemoryDatabase::loaded(const JournalId& journal, std::span<const unsigned char> image, Holding holding)
{
    std::unique_ptr<MemoryDatabase> database(new MemoryDatabase(journal, holding));
    auto ready = database->connect();
    if (ready)
        ready = database->load(image);
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

Result<void> MemoryDatabase::bringIntoForm(bool hasImage)
{
    const auto isOurs = hasImage ? checkForm() : Result<void>();
    const auto steps = isOurs ? Migrations::bringUpToDate(m_handle) : tl::unexpected(isOurs.error());
    if (!steps)
        return tl::unexpected(steps.error());
    m_wasBroughtUpToDate = hasImage && *steps > 0;
    if (!Migrations::isExpectedSchema(m_handle))
        return failure(ErrorCode::Altered, u"schema"_s);
    return {};
}

QSqlDatabase MemoryDatabase::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> MemoryDatabase::connect()
{
    doNotCountMemory();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(u":memory:"_s);
    if (!database.open())
        return failure(ErrorCode::LibraryMismatch, database.lastError().text());
    if (const auto taken = takeHandle(database); !taken)
        return taken;
    DatabaseGuard::harden(m_handle);
    if (!addContentDigest(m_handle, m_journal))
        return failure(ErrorCode::NotEnoughMemory);
    return execute(m_handle, firstOfAll);
}

/// Qt's plugin may bring an SQLite of its own; a handle of one library in the hands of another ends in ruin.
Result<void> MemoryDatabase::takeHandle(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next() ||
        query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return failure(ErrorCode::LibraryMismatch, u"other source"_s);
    const QVariant variant = database.driver()->handle();
    if (!variant.isValid() || qstrcmp(variant.typeName(), "sqlite3*") != 0)
        return failure(ErrorCode::LibraryMismatch, u"no handle"_s);
    auto* handle = *static_cast<sqlite3* const*>(variant.constData());
    sqlite3_vfs* system = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_VFS_POINTER, &system) != SQLITE_OK ||
        system != sqlite3_vfs_find(nullptr))
        return failure(ErrorCode::LibraryMismatch, u"other copy of the library"_s);
    m_handle = handle;
    return {};
}

Result<void> MemoryDatabase::load(std::span<const unsigned char> image)
{
    const auto size = static_cast<sqlite3_int64>(image.size());
    unsigned char* pages = nullptr;
    unsigned flags = ownedAndGrowing; // the connection frees the copy, also where this fails
    if (m_holding != Holding::Copy) {
        pages = const_cast<unsigned char*>(image.data()); // SQLite only reads them
        flags = SQLITE_DESERIALIZE_READONLY;
    } else if (!image.empty()) {
        pages = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
        if (!pages)
            return failure(ErrorCode::NotEnoughMemory);
        std::ranges::copy(image, pages);
    }
    if (sqlite3_deserialize(m_handle, "main", pages, size, size, flags) != SQLITE_OK)
        return sqlFailure(m_handle);
    // What stays open keeps few pages beside its image: there they would lie a second time, and unwiped.
    const auto held = m_holding == Holding::View ? Result<void>() : execute(m_handle, fewPages);
    return held ? execute(m_handle, pragmas) : held;
}

Result<void> MemoryDatabase::checkForm() const
{
    const auto application = askNumber(m_handle, "PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    if (*application != Migrations::applicationId)
        return failure(ErrorCode::Altered, u"application id"_s);
    return {};
}

Result<void> MemoryDatabase::compact()
{
    m_guard.setCompacting(m_handle, true);
    const auto done = execute(m_handle, "VACUUM");
    m_guard.setCompacting(m_handle, false);
    return done;
}

Result<std::span<const unsigned char>> MemoryDatabase::image() const
{
    if (!sqlite3_get_autocommit(m_handle))
        return failure(ErrorCode::RuleBroken, u"a transaction is open"_s);
    const auto pages = askNumber(m_handle, "PRAGMA page_count");
    const auto pageSize = askNumber(m_handle, "PRAGMA page_size");
    if (!pages || !pageSize)
        return sqlFailure(m_handle);
    sqlite3_int64 size = 0;
    const unsigned char* data = sqlite3_serialize(m_handle, "main", &size, SQLITE_SERIALIZE_NOCOPY);
    // After a growth that did not succeed, rolled-back text can stand behind the last page in use.
    const sqlite3_int64 used = *pages * *pageSize;
    if (!data || used > size)
        return failure(ErrorCode::NotEnoughMemory);
    return std::span(data, static_cast<std::size_t>(used));
}

/// Overwrites the image before it is freed; copies of single pages in SQLite's cache are out of reach here.
void MemoryDatabase::wipe()
{
    if (m_holding != Holding::Copy)
        return; // whoever has it wipes it
    sqlite3_int64 size = 0;
    unsigned char* data =
        m_handle ? sqlite3_serialize(m_handle, "main", &size, SQLITE_SERIALIZE_NOCOPY) : nullptr;
    if (data)
        sodium_memzero(data, static_cast<std::size_t>(sqlite3_msize(data)));
}
