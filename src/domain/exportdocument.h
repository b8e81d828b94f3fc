// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "domain/result.h"
#include "domain/sharedtime.h"
#include "domain/weekplan.h"

/// One answer as people read it; passed where no words were kept.
struct ExportedAnswer
{
    QString question;
    QString partner; ///< The name.
    bool passed = false;
    QString text;
    QString asked = {}; ///< The words of the question.
};

/// A line of one partner, or of both, beside the answers: an offer, an appreciation, a wish that met.
struct ExportedLine
{
    QString id;
    QString kind;    ///< "offer", "appreciation", "this_week" or "wish_met".
    QString partner; ///< Empty for what both share.
    QString text;
    QString sharedTime; ///< Id; only for an offer.
};

struct ExportedCheckIn
{
    QString id;
    QDate date;
    QString deck;
    std::vector<ExportedAnswer> answers;
    std::vector<ExportedLine> lines;
};

struct ExportedSharedTime
{
    EntryId id;
    SharedTime time;
    std::vector<QDate> freed;
    std::optional<QDate> endedFrom;
    std::vector<std::pair<QDate, EntryId>> moved; ///< Which date stands elsewhere, and as which shared time.
};

/// Everything kept, in ready words, for a file that other programs can read (docs/formats.md).
struct ExportDocument
{
    PerPartner<QString> partners;
    std::vector<ExportedCheckIn> checkIns;
    std::vector<ExportedSharedTime> sharedTimes;
};
