// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/databaseguard.h"
#include "storage/securebytes.h"

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

/// A journal's database that is never a file: an ordinary Qt SQL connection to an image in memory, guarded,
/// with the function its triggers call. Only for the thread that made it.
class MemoryDatabase
{
public:
    /// Empty, in the present form.
    [[nodiscard]] static Result<std::unique_ptr<MemoryDatabase>> makeNew(const JournalId& journal);
    /// From an image, which is brought up to date. Errors: Altered (no database of ours), NewerVersion,
    /// NotEnoughMemory, LibraryMismatch.
    [[nodiscard]] static Result<std::unique_ptr<MemoryDatabase>>
    fromImage(const JournalId& journal, std::span<const unsigned char> image);
    /// Over an image that is not copied, only looked at, and has to outlive this; one of an older form is
    /// copied, to be brought up to date. Errors as above.
    [[nodiscard]] static Result<std::unique_ptr<MemoryDatabase>>
    readOnly(const JournalId& journal, std::span<const unsigned char> image);
    /// The same over an image that is its own from now on.
    [[nodiscard]] static Result<std::unique_ptr<MemoryDatabase>> readOnly(const JournalId& journal,
                                                                          SecureBytes image);
    /// The same content once more; its form is not looked at again. RuleBroken inside a transaction.
    [[nodiscard]] Result<std::unique_ptr<MemoryDatabase>> copy() const;
    ~MemoryDatabase();
    MemoryDatabase(const MemoryDatabase&) = delete;
    MemoryDatabase& operator=(const MemoryDatabase&) = delete;

    [[nodiscard]] const JournalId& journal() const { return m_journal; }
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] bool wasBroughtUpToDate() const { return m_wasBroughtUpToDate; }

    /// Rebuilds the image from what is in it, so that nothing let go of is left in some gap.
    [[nodiscard]] Result<void> compact();
    /// Exactly the pages in use, until something changes; RuleBroken inside a transaction.
    [[nodiscard]] Result<std::span<const unsigned char>> image() const;

private:
    enum class Holding : std::uint8_t
    {
        Copy,
        View, ///< Of somebody else's image.
        Own   ///< A view of m_image.
    };
    MemoryDatabase(const JournalId& journal, Holding holding);
    [[nodiscard]] static Result<std::unique_ptr<MemoryDatabase>>
    make(const JournalId& journal, std::span<const unsigned char> image, Holding holding);
    [[nodiscard]] static Result<std::unique_ptr<MemoryDatabase>>
    loaded(const JournalId& journal, std::span<const unsigned char> image, Holding holding);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> takeHandle(const QSqlDatabase& database);
    [[nodiscard]] Result<void> load(std::span<const unsigned char> image);
    [[nodiscard]] Result<void> bringIntoForm(bool hasImage);
    [[nodiscard]] Result<void> checkForm() const;
    void wipe();

    JournalId m_journal;
    Holding m_holding;
    SecureBytes m_image;
    QString m_name;
    sqlite3* m_handle = nullptr; ///< Owned by the connection.
    DatabaseGuard m_guard;
    bool m_wasBroughtUpToDate = false; ///< The image it came from was of an older form.
};
