// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/result.h"

#include <map>
#include <optional>
#include <set>

class Journal;

/// What became of opening a file.
struct Opening
{
    std::optional<ErrorCode> code = {}; ///< None: it opened.
    std::optional<ErrorCode> look = {}; ///< What could be told without a passphrase.
    std::vector<Entry> entries = {};    ///< By id; all that could be read.
};

/// Everything that both said yes to in a journal, by id.
[[nodiscard]] std::vector<Entry> entriesOf(const Journal& journal);

/// Counts what became of each kind of mutation, and shows it.
class MutationTable
{
public:
    void count(const std::string& kind, const std::string& outcome) { ++m_rows[kind][outcome]; }
    [[nodiscard]] int tried() const;
    [[nodiscard]] int tried(const std::string& kind) const;
    /// Every kind and outcome with its number.
    void print() const;

private:
    std::map<std::string, std::map<std::string, int>> m_rows;
};

[[nodiscard]] std::string nameOf(const std::optional<ErrorCode>& code);
