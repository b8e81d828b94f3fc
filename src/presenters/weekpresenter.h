// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/errortext.h"
#include "presenters/weekview.h"

#include "domain/clock.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <set>

/// What *Our week* shows and allows: one week of the plan, the occasion that is chosen in it, and the two
/// ways to say no to one. A no needs one partner and no reason; it is asked once, and done.
class WeekPresenter : public QObject
{
    Q_OBJECT

public:
    WeekPresenter(Journal& journal, const Clock& clock, PerPartner<QString> names,
                  const QLocale& locale = QLocale(), QObject* parent = nullptr);

    [[nodiscard]] const WeekView& view() const { return m_view; }
    [[nodiscard]] QDate firstDay() const { return m_first; } ///< Of the week that is shown.
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

    void notThisTime(const OccasionId& occasion); ///< Frees this one occasion.
    void letGo(const EntryId& sharedTime);        ///< All of it, every date.
    void setPaused(bool paused);                  ///< Every week is free, until they go on.
    void leaveRanOut(const EntryId& plan);        ///< Asked about no more today; nothing is written.
    void tryAgain();                              ///< What could not be done last.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

signals:
    void changed(); ///< The week that is shown, or something in it.
    void selectionChanged();
    void nowMoved();
    void waitingChanged();
    void gone(const QString& words);  ///< What was let go of, in one quiet line.
    void freed(const QString& words); ///< One occasion, *not this time*: also when other closeness stands by.
    void couldNot(const ErrorSentences& sentences);

private:
    /// Something asked of the journal, and what to say once it is done.
    struct Asked
    {
        std::function<void(Callback<Kept>)> request;
        QString words;
        bool isNotThisTime = false;
    };

    void read();
    void sayWhatIsFree();
    void askAboutRanOut();
    void ask(Asked asked);

    Journal& m_journal;
    const Clock& m_clock;
    PerPartner<QString> m_names;
    QLocale m_locale;
    QDate m_first;
    QDate m_today;
    bool m_wholeDay = false;
    bool m_waiting = false;
    WeekView m_view;
    std::optional<OccasionId> m_selected;
    std::optional<Asked> m_lastAsked;
    std::set<EntryId> m_left; ///< Plans that ran out and are left as they are.
};
