// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contentdigest.h"

#include "domain/digest.h"

#include <QByteArray>

#include <sodium.h>
#include <sqlite3.h>

#include <array>

namespace {

QByteArrayView bytesOf(sqlite3_value* value)
{
    // The bytes before their number: sqlite3_value_blob() of a text gives it as it stands.
    const void* bytes = sqlite3_value_blob(value);
    return {static_cast<const char*>(bytes), sqlite3_value_bytes(value)};
}

bool feed(DigestWriter& writer, sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        writer.null();
        return true;
    case SQLITE_INTEGER:
        writer.integer(sqlite3_value_int64(value));
        return true;
    case SQLITE_TEXT:
        writer.utf8(bytesOf(value));
        return true;
    case SQLITE_BLOB:
        writer.blob(bytesOf(value));
        return true;
    default:
        return false; // no field is a floating point number
    }
}

void contentDigest(sqlite3_context* context, int count, sqlite3_value** values)
{
    DigestWriter writer("wholehearted entry");
    writer.blob(*static_cast<const QByteArray*>(sqlite3_user_data(context)));
    for (int i = 0; i < count; ++i) {
        if (!feed(writer, values[i])) {
            sqlite3_result_error(context, "a digest takes no real numbers", -1);
            return;
        }
    }
    // The same BLAKE2b as DigestWriter::digest(), which has no libsodium: a save waits for every row of it.
    std::array<unsigned char, Digest::size> digest{};
    const auto* bytes = reinterpret_cast<const unsigned char*>(writer.bytes().data());
    if (crypto_generichash(digest.data(), digest.size(), bytes,
                           static_cast<std::size_t>(writer.bytes().size()), nullptr, 0) != 0)
        sqlite3_result_error(context, "no digest", -1);
    else
        sqlite3_result_blob(context, digest.data(), static_cast<int>(digest.size()), SQLITE_TRANSIENT);
}

} // namespace

bool addContentDigest(sqlite3* handle, const JournalId& journal)
{
    // Owned by the connection, also where this fails.
    auto* id = new QByteArray(journal.bytes());
    return sqlite3_create_function_v2(handle, "content_digest", -1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, id,
                                      contentDigest, nullptr, nullptr,
                                      [](void* p) { delete static_cast<QByteArray*>(p); }) == SQLITE_OK;
}
