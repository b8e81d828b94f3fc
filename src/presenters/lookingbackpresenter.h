// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkincomparison.h"
#include "presenters/errortext.h"
#include "presenters/keptsearch.h"

#include <QLocale>
#include <QObject>

#include <set>

/// A past check-in in the list.
struct PastCheckIn
{
    EntryId id;
    QString week; ///< "Week of 9 June 2026"
    QString date; ///< "Wed 11 June"
};

/// Kept words that can be let go of by their id; no id where there is nothing to let go of here.
struct PastWords
{
    QString words;
    std::optional<EntryId> id = {};
};

/// One question, both voices, and what both share.
struct PastQuestion
{
    QString id;
    QString name;
    QString wording;
    PerPartner<PastWords> voices;
    QString shared;
};

/// One line beside the questions; nobody’s alone where it belongs to both.
struct PastLine
{
    std::optional<Partner> author;
    PastWords words;
};

/// Lines under a heading.
struct PastPart
{
    QString heading;
    std::vector<PastLine> lines;
};

/// One past check-in, ready to be read side by side.
struct PastReading
{
    QString title; ///< "11 June 2026"
    PerPartner<QString> names;
    std::vector<PastQuestion> questions; ///< Those somebody answered.
    std::vector<PastPart> parts;         ///< Offers, wishes that met, words, what was planned.
};

/// Past check-ins to read, to search, to compare and to let go of: one thing, all of one check-in, or
/// everything before a date.
class LookingBackPresenter : public QObject
{
    Q_OBJECT

public:
    /// Journal and decks have to outlive it.
    LookingBackPresenter(Journal& journal, const DeckLibrary& decks, const QLocale& locale = QLocale(),
                         QObject* parent = nullptr);

    [[nodiscard]] std::vector<PastCheckIn> checkIns() const; ///< Newest first.
    [[nodiscard]] Result<PastReading> reading(const EntryId& checkIn) const;

    /// Whichever is earlier comes first. AlreadyLetGo where one of them is gone.
    [[nodiscard]] Result<CheckInComparison> compare(const EntryId& one, const EntryId& other) const;
    [[nodiscard]] std::vector<SearchHit> find(const QString& words) const { return m_search.find(words); }
    /// Reads anew what there is to find; when the page is shown again.
    void refresh() { m_search.forget(); }

    /// What letting go of a thing or of a whole check-in takes away, in one line; empty once it is gone.
    [[nodiscard]] QString whatWouldGo(const EntryId& id) const;
    void letGo(const EntryId& id);
    /// The same for all that was kept of check-ins before a day, and of plans that were over by then; empty
    /// where that is nothing.
    [[nodiscard]] QString whatWouldGoBefore(QDate day) const;
    void letGoBefore(QDate day);
    /// A day to begin with when they are asked for one: half a year before the newest check-in.
    [[nodiscard]] QDate usualDayBefore() const;
    [[nodiscard]] bool isBusy() const { return !m_leaving.empty(); }

signals:
    void letGoDone(const QString& said);
    void failed(const ErrorSentences& sentences);

private:
    [[nodiscard]] PerPartner<QString> names() const; ///< As they are now: they come with the first keep.
    [[nodiscard]] std::vector<Entry> checkInsBefore(QDate day) const; ///< Newest first.
    [[nodiscard]] std::vector<EntryId> plansOverBefore(QDate day) const;
    void letGoAll(std::vector<EntryId> entries);
    [[nodiscard]] std::optional<Entry> checkInEntry(const EntryId& id) const;
    [[nodiscard]] std::vector<PastQuestion> questionsOf(const CheckInReading& reading) const;
    [[nodiscard]] std::vector<PastPart> partsOf(const CheckInReading& reading) const;
    [[nodiscard]] PastPart planned(const CheckInReading& reading) const;
    [[nodiscard]] QString wouldGo(const Entry& entry) const;
    /// Earlier words of questions that nothing is answered to any more once those entries are gone.
    [[nodiscard]] std::vector<EntryId> earlierWordingsWithout(const std::vector<EntryId>& gone) const;
    [[nodiscard]] QString questionName(const Answer& answer) const;

    Journal& m_journal;
    const DeckLibrary& m_decks;
    QLocale m_locale;
    KeptSearch m_search;
    std::set<EntryId> m_leaving; ///< On its way out: no letting go waits for another.
};
