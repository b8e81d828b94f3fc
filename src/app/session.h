// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journalcare.h"
#include "app/sessionsurroundings.h"
#include "app/sitting.h"
#include "domain/journal.h"

#include <QObject>

class CalendarPlaces;
class LookingBackPresenter;
class SummaryPresenter;
class TalkPlaces;
class WeekPresenter;
struct ProposalPlace;

/// One open journal and the places of the window that show it. A place is made when it is first asked for.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The names are those of the welcome page while the journal has none of its own yet.
    Session(SessionSurroundings surroundings, std::unique_ptr<Journal> journal, PerPartner<QString> names,
            const JournalHome& home, QObject* parent = nullptr);
    ~Session() override;

    void show(Place place);

    [[nodiscard]] bool canLock() const { return m_journal->hasPassphrases(); }
    [[nodiscard]] bool isTalking() const; ///< The two of them are in the middle of something.
    [[nodiscard]] QString whatClosingLoses() const;
    /// Everything that is not kept, sealed by the journal's keys; the session can go then.
    [[nodiscard]] Result<std::unique_ptr<SealedSitting>> seal() const;
    /// Goes on where a session that was sealed has been.
    void comeBack(const Sitting& sitting);

signals:
    void erased(const QStringList& remaining); ///< Nothing is left to show.

private:
    void showOurWeek();
    [[nodiscard]] QWidget* newOurWeekPlace();
    [[nodiscard]] std::optional<ProposalPlace> proposalPlace(); ///< None, and said so, without a deck.
    void showLookingBack();
    void showSummary();
    void showSettings();
    void warnOfClosing(); ///< Of what there is now; what was said before and is kept by now is taken back.
    void showKeptPage(Place place, const std::function<QWidget*()>& make); ///< Made when there is none yet.
    [[nodiscard]] bool hasNames() const;

    SessionSurroundings m_with;
    std::unique_ptr<Journal> m_journal;
    PerPartner<QString> m_names;
    std::unique_ptr<CalendarPlaces> m_calendars; ///< Goes after the care, which shows its notices.
    std::unique_ptr<JournalCare> m_care;
    std::unique_ptr<TalkPlaces> m_talks;
    std::unique_ptr<WeekPresenter> m_week;
    std::unique_ptr<LookingBackPresenter> m_lookingBack;
    std::unique_ptr<SummaryPresenter> m_summary;
};
