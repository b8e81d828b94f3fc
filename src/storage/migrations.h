// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <optional>
#include <span>

struct sqlite3;

/// The numbered scripts of resources/schema, which bring a database from any published form to the present
/// one. Each runs in a transaction of its own and sets its number last.
class Migrations
{
public:
    static constexpr int applicationId = 0x57484a31; ///< "WHJ1", in every image.

    [[nodiscard]] static int latest();
    /// The number of the form an image says it has, without asking SQLite; nothing where it is too short.
    [[nodiscard]] static std::optional<int> versionIn(std::span<const unsigned char> image);
    /// How many scripts there were to run. NewerVersion where a newer Wholehearted wrote it; on every error
    /// the database is as it was before the script that did not run.
    [[nodiscard]] static Result<int> bringUpToDate(sqlite3* handle);
    /// A fingerprint of every table, index and trigger of a connection.
    [[nodiscard]] static QByteArray schemaOf(sqlite3* handle);
    /// Whether everything in a connection is as the scripts make it.
    [[nodiscard]] static bool isExpectedSchema(sqlite3* handle);
    /// The fingerprint that the present form has, made by running the scripts.
    [[nodiscard]] static const QByteArray& expectedSchema();
    /// The same, written down: running the scripts is half of what opening a small journal takes.
    [[nodiscard]] static QByteArray usualSchema();
};
