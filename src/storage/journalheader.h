// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/keylocks.h"

#include <span>

/// The readable head of a journal file: which journal, which generation, how its keys are locked, and sums
/// that tell bytes lost by accident from everything else before any passphrase is asked (docs/formats.md).
struct JournalHeader
{
    static constexpr std::size_t size = 1024;
    static constexpr std::size_t authenticatedSize = 960; ///< All but the two sums.
    static constexpr std::size_t bodyBlock = 65536; ///< The body grows by blocks, so its size tells little.
    static constexpr std::size_t tagSize = 16;
    static constexpr std::size_t largestFile = std::size_t{1} << 30;
    static constexpr std::size_t largestHead = 32768; ///< Of any version to come.

    KeyLocks locks;
    quint64 generation = 0;
    Bytes<24> bodyNonce{};
    quint64 bodySize = 0;

    /// Reads and checks everything that can be checked without a key. Errors: NotAJournal, Damaged,
    /// NewerVersion, FileTooLarge, KeyCostTooHigh, in this order of suspicion.
    [[nodiscard]] static Result<JournalHeader> read(std::span<const unsigned char> file);
    /// The same but for the sum of the body, from the first largestHead bytes of a file or all it has.
    [[nodiscard]] static Result<JournalHeader> readHead(std::span<const unsigned char> start,
                                                        std::size_t fileSize);
    /// Whether the body behind the header is the one that was written; a file that has passed readHead().
    [[nodiscard]] static Result<void> checkBodySum(std::span<const unsigned char> file);
    /// Writes itself at the start of a file, without its sums.
    void writeTo(std::span<unsigned char> file) const;
    /// Writes both sums, once the body stands behind the header.
    static void writeSums(std::span<unsigned char> file);
};
