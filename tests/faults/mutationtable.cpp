// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutationtable.h"

#include "domain/journal.h"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <numeric>

std::vector<Entry> entriesOf(const Journal& journal)
{
    const JournalReader& reader = journal.reader();
    std::vector<Entry> entries = reader.ownQuestions();
    for (const Entry& checkIn : reader.checkIns()) {
        entries.push_back(checkIn);
        for (Entry& entry : reader.entriesOf(checkIn.id))
            entries.push_back(std::move(entry));
    }
    for (const PlannedTime& planned : reader.allPlannedTimes())
        entries.push_back({planned.id, planned.time});
    std::ranges::sort(entries, std::less<>(), &Entry::id);
    return entries;
}

int MutationTable::tried() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), 0,
                           [this](int sum, const auto& row) { return sum + tried(row.first); });
}

int MutationTable::tried(const std::string& kind) const
{
    const auto row = m_rows.find(kind);
    if (row == m_rows.end())
        return 0;
    return std::accumulate(row->second.begin(), row->second.end(), 0,
                           [](int sum, const auto& outcome) { return sum + outcome.second; });
}

void MutationTable::print() const
{
    for (const auto& [kind, outcomes] : m_rows) {
        std::cout << "mutations: " << std::left << std::setw(56) << kind << std::right << std::setw(6)
                  << tried(kind) << "  ";
        for (const auto& [outcome, number] : outcomes)
            std::cout << ' ' << outcome << ' ' << number;
        std::cout << '\n';
    }
}

std::string nameOf(const std::optional<ErrorCode>& code)
{
    if (!code)
        return "opens";
    switch (*code) {
    case ErrorCode::NotAJournal:
        return "not a journal";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::Altered:
        return "altered";
    case ErrorCode::NewerVersion:
        return "newer version";
    case ErrorCode::WrongPassphrase:
        return "wrong passphrase";
    case ErrorCode::PassphraseNeeded:
        return "passphrase needed";
    case ErrorCode::KeyCostTooHigh:
        return "key cost too high";
    case ErrorCode::RuleBroken:
        return "rule broken";
    case ErrorCode::NotEnoughMemory:
        return "not enough memory";
    default:
        return "error " + std::to_string(static_cast<int>(*code));
    }
}
