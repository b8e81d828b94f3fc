// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planfolder.h"
#include "presenters/onthetable.h"

#include <QObject>

/// What other calendars call every shared time: the couple's word, or “Time together”.
[[nodiscard]] QString calendarWord(const JournalReader& reader);

/// Everything planned, under that word.
[[nodiscard]] PlanToPublish planToPublish(const Journal& journal);

/// Another word for the two of them to say yes to.
class CalendarWordPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestWord = 60;

    /// The journal has to outlive it.
    CalendarWordPresenter(Journal& journal, Deck deck, PerPartner<QString> names, QObject* parent = nullptr);

    [[nodiscard]] QString word() const { return calendarWord(m_journal.reader()); }
    void type(const QString& words) { m_typed = words.simplified().left(longestWord); }
    [[nodiscard]] bool isAnother() const { return !m_typed.isEmpty() && m_typed != word(); }
    [[nodiscard]] OnTheTable onTheTable(); ///< As long as this lives.

private:
    Journal& m_journal;
    Deck m_deck;
    PerPartner<QString> m_names;
    QString m_typed;
};
