// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekno.h"

#include "domain/clock.h"

#include <QLocale>
#include <QObject>

#include <set>

/// What *Our week* shows: one week of the plan, and the occasion that is chosen in it. What one partner alone
/// can end in it is its no().
class WeekPresenter : public QObject
{
    Q_OBJECT

public:
    WeekPresenter(Journal& journal, const Clock& clock, PerPartner<QString> names,
                  const QLocale& locale = QLocale(), QObject* parent = nullptr);

    [[nodiscard]] const WeekView& view() const { return m_view; }
    [[nodiscard]] QDate firstDay() const { return m_first; } ///< Of the week that is shown.
    [[nodiscard]] WeekNo& no() { return m_no; }
    /// Their own list of other closeness; empty where they named none.
    [[nodiscard]] QStringList otherCloseness() const;

    void showWeekOf(QDate date);
    void showWeeksOn(int weeks); ///< 1 is the next week, -1 the previous.
    void showThisWeek();
    void showWholeDay(bool whole);
    void refresh(); ///< Reads the journal once more.
    void tick();    ///< Time has gone on.

    void select(const std::optional<OccasionId>& occasion);
    [[nodiscard]] const OccasionRow* selected() const; ///< Null while none is chosen; valid until changed().
    void leaveRanOut(const EntryId& plan);             ///< Asked about no more today; nothing is written.

signals:
    void changed(); ///< The week that is shown, or something in it.
    void selectionChanged();
    void nowMoved();

private:
    void read();
    void sayWhatIsFree();
    void askAboutRanOut();
    void nameWhatIsOver();

    Journal& m_journal;
    const Clock& m_clock;
    PerPartner<QString> m_names;
    QLocale m_locale;
    QDate m_first;
    QDate m_today;
    bool m_wholeDay = false;
    WeekView m_view;
    WeekNo m_no;
    std::optional<OccasionId> m_selected;
    std::set<EntryId> m_left; ///< Plans that ran out and are left as they are.
};
