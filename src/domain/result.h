// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// What can go wrong outside the program; each code becomes one sentence in presenters/errortext.
enum class ErrorCode
{
    FileNotFound,
    NoPermission,
    DiskFull,
    DeviceFailed, ///< The disk or network share reported an error while reading or writing.
    FileExists,
    NotAFile,
    FileTooLarge,
    NotAJournal,
    Damaged, ///< A checksum does not hold: bytes were lost or changed by accident.
    Altered, ///< Checksums hold but the seal does not: changed on purpose, or by another key.
    NewerVersion,
    WrongPassphrase,
    PassphraseNeeded,
    NotEnoughMemory,
    KeyCostTooHigh, ///< Key derivation parameters out of the range that is ever run.
    AlreadyOpen,
    ChangedOnDisk, ///< Another program replaced the file; both versions are kept.
    OtherJournal,  ///< A copy of another couple's journal.
    OtherKeys,     ///< A copy of this journal that was closed with other keys: anybody could have written it.
    StillWhole,    ///< A journal that can be read needs no restoring.
    Erased,        ///< The journal was erased while it was open.
    RuleBroken,    ///< The save gate found something both have not said yes to.
    NothingToKeep,
    AlreadyLetGo,
    NotACalendar,    ///< Not an iCalendar file in UTF-8.
    BrokenCalendar,  ///< An iCalendar file that ends too early or has a line nobody can read.
    EndlessCalendar, ///< Its repeats ask for more work than any calendar of people.
    NotAFolder,
    LibraryMismatch, ///< Qt's SQLite plugin and ours are not the same library.
    InvalidDeck,
    InvalidContent,
    WrongUse,
    Cancelled,
};

/// Something expected went wrong: a code, and a detail for developers that is never the sentence itself.
struct Error
{
    ErrorCode code;
    QString detail = {};

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that returns Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}
