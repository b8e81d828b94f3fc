// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "domain/result.h"
#include "domain/sharedtime.h"

#include <QStringList>

#include <functional>
#include <variant>

/// The sign before a line: whose it is, or what kind of time it is.
enum class LineMark
{
    None,
    First,
    Second,
    Both,
    Talk
};

/// A line of ready words with its sign.
struct MarkedLine
{
    LineMark mark = LineMark::None;
    QString words;
    friend bool operator==(const MarkedLine&, const MarkedLine&) = default;
};

struct SummaryHeading
{
    QString words;
    bool beginsPage = false; ///< On paper: the first thing on a page of its own.
    friend bool operator==(const SummaryHeading&, const SummaryHeading&) = default;
};

struct SummaryParagraph
{
    QString words;
    bool quiet = false; ///< In the secondary text colour.
    friend bool operator==(const SummaryParagraph&, const SummaryParagraph&) = default;
};

/// One block in the picture of a week.
struct SummaryWeekBlock
{
    int column;      ///< Day from the first of the week, 0 to 6.
    int startMinute; ///< 0 to 1439.
    int endMinute;   ///< Up to 1440; what runs past midnight is a second block.
    SharedTimeKind kind;
    QString words;
    friend bool operator==(const SummaryWeekBlock&, const SummaryWeekBlock&) = default;
};

/// The picture of a week.
struct SummaryWeek
{
    QStringList dayNames; ///< Seven, from the first day of the week.
    int firstHour = 8;
    int lastHour = 23;
    QStringList hourNames; ///< One for each hour from firstHour to lastHour.
    std::vector<SummaryWeekBlock> blocks;
    friend bool operator==(const SummaryWeek&, const SummaryWeek&) = default;
};

/// A table with ready cells; a cell is one or more lines.
struct SummaryTable
{
    using Cell = std::vector<MarkedLine>;

    QStringList header;
    std::vector<std::vector<Cell>> rows;
    int boldColumn = -1; ///< Drawn DemiBold; -1 for none.
    friend bool operator==(const SummaryTable&, const SummaryTable&) = default;
};

/// Something agreed: a name and its lines behind a bar.
struct SummaryAgreement
{
    QString title;
    std::vector<MarkedLine> lines;
    friend bool operator==(const SummaryAgreement&, const SummaryAgreement&) = default;
};

/// The names above answers side by side.
struct SummaryVoices
{
    PerPartner<QString> names;
    friend bool operator==(const SummaryVoices&, const SummaryVoices&) = default;
};

/// Both answers to one question next to each other; shared is empty where nothing is.
struct SummaryAnswers
{
    QString question;
    PerPartner<QString> answers;
    QString shared;
    friend bool operator==(const SummaryAnswers&, const SummaryAnswers&) = default;
};

/// What the signs in a picture mean.
struct SummaryLegend
{
    std::vector<MarkedLine> signs;
    friend bool operator==(const SummaryLegend&, const SummaryLegend&) = default;
};

using SummaryBlock = std::variant<SummaryHeading, SummaryParagraph, SummaryWeek, SummaryTable,
                                  SummaryAgreement, SummaryVoices, SummaryAnswers, SummaryLegend>;

enum class Paper
{
    A4,
    Letter
};

/// Everything a summary says, in order and in ready words; preview, print and PDF all lay out this.
struct SummaryPages
{
    QString title;
    QString subtitle;
    PerPartner<QString> names; ///< Said where a sign cannot be drawn.
    QString language;          ///< BCP 47, of the words.
    bool hasTitlePage = false; ///< The title has a page of its own, as in a booklet.
    QString footer;
    QString pageOf; ///< With %1 for the page and %2 for how many there are.
    Paper paper = Paper::A4;
    bool rightToLeft = false;
    std::vector<SummaryBlock> blocks;
    friend bool operator==(const SummaryPages&, const SummaryPages&) = default;
};

enum class Overwrite
{
    No,
    Yes
};

/// Told how much of long work is done; says whether to go on. Called in the thread that does the work.
using Progress = std::function<bool(int done, int of)>;

/// Writes a summary to a file of its own; a half-written file never stays, an existing one only goes when
/// told. May be used in any thread.
class SummaryWriter
{
public:
    virtual ~SummaryWriter() = default;

    /// Cancelled where the progress said not to go on.
    [[nodiscard]] virtual Result<void> write(const SummaryPages& pages, const QString& path,
                                             Overwrite overwrite, const Progress& progress = {}) const = 0;
};
