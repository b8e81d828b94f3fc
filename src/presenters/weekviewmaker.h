// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/timetext.h"
#include "presenters/weekview.h"

/// Puts the plan of one week into the words and places of a locale.
class WeekViewMaker
{
    Q_DECLARE_TR_FUNCTIONS(WeekViewMaker)

public:
    WeekViewMaker(const JournalReader& reader, PerPartner<QString> names, const QLocale& locale);

    /// The seven days from `first` on; `now` is a moment in the zone that is shown.
    [[nodiscard]] WeekView make(QDate first, const QDateTime& now, bool wholeDay,
                                const std::vector<BusyTime>& busy = {}) const;
    /// Where a moment lies in the week from `first` on.
    [[nodiscard]] static std::optional<WeekPlace> placeOf(const QDateTime& moment, QDate first);

private:
    [[nodiscard]] WeekDay day(QDate date, QDate today) const;
    void addOccasions(WeekView& view, QDate first, const QDateTime& now) const;
    void addBusy(WeekView& view, QDate first, const QDateTime& now, const std::vector<BusyTime>& busy) const;
    [[nodiscard]] OccasionRow row(const Occasion& occasion) const;
    [[nodiscard]] OccasionRow busyRow(const QDateTime& start, const QDateTime& end) const;
    [[nodiscard]] QString sentenceHours(const QDateTime& start, const QDateTime& end) const;
    [[nodiscard]] std::vector<OfferLine> offersFor(const EntryId& sharedTime) const;
    [[nodiscard]] QString accessibleText(const Occasion& occasion,
                                         const std::vector<OfferLine>& offers) const;
    [[nodiscard]] QString longDay(QDate date) const;

    const JournalReader& m_reader;
    PerPartner<QString> m_names;
    QLocale m_locale;
    TimeText m_text;
};
