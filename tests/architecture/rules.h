// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/finding.h"
#include "architecture/sourcetree.h"

/// A sentence about the whole house that a program can check; `check` names every place that breaks it.
struct Rule
{
    const char* name;
    Findings (*check)(const SourceTree& tree, const QString& rule);
};

inline void PrintTo(const Rule& rule, std::ostream* out)
{
    *out << rule.name;
}

[[nodiscard]] const std::vector<Rule>& houseRules();
[[nodiscard]] Findings check(const SourceTree& tree, const Rule& rule);

// Includes: which room may look into which, and which libraries each of them may know.
[[nodiscard]] Findings includesAgainstAnArrow(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings linksAgainstAnArrow(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings qtModulesOfOtherRooms(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings includeCyclesOfFiles(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings includeCyclesOfFolders(const SourceTree& tree, const QString& rule);

// Text: what no line of a room may say; the table stands in forbiddentext.cpp.
[[nodiscard]] Findings forbiddenText(const SourceTree& tree, const QString& rule);

// Looks: what a program can see of them.
[[nodiscard]] Findings spacesOffTheScale(const SourceTree& tree, const QString& rule);

// Files and the words people read.
[[nodiscard]] Findings longFiles(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings filesWithoutLicence(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings unkindWords(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings phrasesOutOfPlace(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings typewriterQuotes(const SourceTree& tree, const QString& rule);
[[nodiscard]] Findings gluedSentences(const SourceTree& tree, const QString& rule);
