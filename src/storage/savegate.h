// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/gateverdict.h"
#include "storage/plainbody.h"

#include <memory>
#include <span>

class MemoryDatabase;

/// The only road from a database to a journal file: looks at the very bytes that are to be written and lets
/// them pass when everything in them has both yeses to its own content. May run in any thread.
class SaveGate
{
public:
    /// Begins to look, in a thread of its own.
    [[nodiscard]] static GateVerdict admit(const JournalId& journal, std::shared_ptr<const PlainBody> body);

    /// Looks at the schema, every rule and every page. Says whether the image is of an older form. Errors:
    /// RuleBroken, with what was found; Altered, NotEnoughMemory.
    [[nodiscard]] static Result<bool> check(const JournalId& journal, std::span<const unsigned char> image);

    /// The same with two threads, where nothing else is to be done until both are through.
    [[nodiscard]] static Result<bool> checkSideBySide(const JournalId& journal,
                                                      std::span<const unsigned char> image);

    /// Whether every rule of entries and content holds; for an image that was just unsealed. Not whether its
    /// pages are sound: their seal says that.
    [[nodiscard]] static Result<void> checkRules(const MemoryDatabase& database);
    /// The same for somebody who reads all content and holds it against its digest: what else there is.
    [[nodiscard]] static Result<void> checkRulesBesideContent(const MemoryDatabase& database);
    /// Whether SQLite finds every page, index, constraint and foreign key in order.
    [[nodiscard]] static Result<void> checkPages(const MemoryDatabase& database);
};
