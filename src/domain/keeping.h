// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QMap>

/// What the couple can set together with two yeses; the names come with the first keep.
enum class CoupleSetting
{
    FirstName,
    SecondName,
    CalendarWord,
    OtherCloseness
};

using CoupleSettings = QMap<CoupleSetting, QString>;

[[nodiscard]] const char* nameOf(CoupleSetting setting); ///< As in tables and digests.

/// Everything on the table at once: new entries, the kept ones they replace, and settings of the couple.
/// This is the frozen text of the *Both yes* page; a yes to its digest is a yes to each of its entries.
class Keeping
{
public:
    explicit Keeping(JournalId journal, std::vector<Entry> entries = {}, std::vector<EntryId> replaced = {},
                     CoupleSettings settings = {});

    [[nodiscard]] const JournalId& journal() const { return m_journal; }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const std::vector<EntryId>& replaced() const { return m_replaced; }
    [[nodiscard]] const CoupleSettings& settings() const { return m_settings; }
    [[nodiscard]] bool isEmpty() const
    {
        return m_entries.empty() && m_replaced.empty() && m_settings.isEmpty();
    }
    /// BLAKE2b over the sorted digests of its entries, the sorted ids it replaces and its settings.
    [[nodiscard]] Digest digest() const;

private:
    JournalId m_journal;
    std::vector<Entry> m_entries;
    std::vector<EntryId> m_replaced;
    CoupleSettings m_settings;
};
