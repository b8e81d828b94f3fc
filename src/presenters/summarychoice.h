// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/summarypages.h"

#include <QLocale>

#include <array>
#include <optional>
#include <set>

/// The parts a summary is put together from, in the order they stand in it.
enum class SummarySection
{
    Week,
    Agreed,
    Answers,
    CommonGround,
    Wishes,
    Words
};

inline constexpr std::array allSummarySections{SummarySection::Week,    SummarySection::Agreed,
                                               SummarySection::Answers, SummarySection::CommonGround,
                                               SummarySection::Wishes,  SummarySection::Words};

/// What the couple wants on paper.
struct SummaryChoice
{
    std::set<SummarySection> sections{SummarySection::Week, SummarySection::Agreed}; ///< Nothing personal.
    QDate monday;                        ///< The week, unless a check-in is chosen.
    std::optional<EntryId> checkIn = {}; ///< That sitting, and the week it was in.
    Paper paper = Paper::A4;
    std::optional<QDate> lastMonday = {}; ///< Of a range: its last week; it gets a title page.
};

/// The name of a section on the command line: "week", "agreed", "answers", "common-ground", "wishes",
/// "words".
[[nodiscard]] QString nameOf(SummarySection section);
/// Nothing where one of the names is no section.
[[nodiscard]] std::optional<std::set<SummarySection>> summarySectionsFrom(const QStringList& names);
/// Letter where people print on it, A4 elsewhere.
[[nodiscard]] Paper paperFor(const QLocale& locale);
