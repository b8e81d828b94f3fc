// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/errortext.h"
#include "presenters/weekview.h"

#include <QObject>

#include <functional>

/// What either partner alone can say no to in the week: one occasion, a plan, or everything for a while. A no
/// needs no reason; it is asked once, and done.
class WeekNo : public QObject
{
    Q_OBJECT

public:
    /// Names what is let go of as the week that is shown does; both have to outlive it.
    WeekNo(Journal& journal, const WeekView& shown, QObject* parent = nullptr);

    void notThisTime(const OccasionId& occasion);        ///< Frees this one occasion.
    void letGo(const std::vector<EntryId>& sharedTimes); ///< All of each, every date.
    void setPaused(bool paused);                         ///< Every week is free, until they go on.
    void tryAgain();                                     ///< What could not be done last.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

signals:
    void waitingChanged();
    void answered();                  ///< By the journal, one way or the other; the others come after it.
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

    [[nodiscard]] QString wordsFor(const std::vector<EntryId>& sharedTimes) const;
    void ask(Asked asked);

    Journal& m_journal;
    const WeekView& m_shown;
    bool m_waiting = false;
    std::optional<Asked> m_lastAsked;
};
