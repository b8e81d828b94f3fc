// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

/// What statements on a connection may do: read, and change the journal the way its triggers expect. Never a
/// file, a schema or a pragma; DELETE and UPDATE only inside a trigger or on what is made to be replaced.
class DatabaseGuard
{
public:
    /// Switches off what SQLite can do that a journal never needs, before anything is loaded.
    static void harden(sqlite3* handle);

    /// Watches every statement from now on, for as long as it lives.
    void watch(sqlite3* handle);
    /// For VACUUM alone, which rebuilds the image by way of a nameless database in memory.
    void setCompacting(sqlite3* handle, bool compacting);

    /// SQLite's question about one action, answered with SQLITE_OK or SQLITE_DENY.
    [[nodiscard]] int answer(int action, const char* first, const char* second, const char* trigger) const;

private:
    bool m_isCompacting = false;
};
