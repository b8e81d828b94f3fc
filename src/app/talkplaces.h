// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessionsurroundings.h"
#include "domain/journal.h"

#include <QObject>

struct CheckInTalk;
class OurQuestionsPresenter;
class QDataStream;
class StillTruePresenter;
class CheckInPage;

/// The places where the two of them talk: a check-in, what they ask in it, and whether it is still true. What
/// is said there and not kept yet lives here and nowhere else.
class TalkPlaces : public QObject
{
    Q_OBJECT

public:
    /// Everything given has to outlive it. The names come with the first keep while the journal has none.
    TalkPlaces(SessionSurroundings surroundings, Journal& journal, PerPartner<QString> names,
               QObject* parent = nullptr);
    ~TalkPlaces() override;

    void showCheckIn();
    void showOurQuestions(Place cameFrom);
    void showStillTrue();
    [[nodiscard]] QString whatClosingLoses() const; ///< In words; empty when it loses nothing.

    void write(QDataStream& out) const; ///< All that is said and not kept, for the time the window is locked.
    void read(QDataStream& in);         ///< Before any place is shown.

signals:
    void ended(); ///< A talk is over, kept or not; on to the week.
    void wentBack(Place place);

private:
    void showKept(Place place, const std::function<QWidget*()>& make); ///< Made when there is none yet.
    [[nodiscard]] std::unique_ptr<CheckInTalk> newTalk();              ///< Null, and said so, without a deck.
    [[nodiscard]] CoupleSettings newSettings() const;
    [[nodiscard]] CheckInPage* newCheckInPage();
    [[nodiscard]] QWidget* newStartLinks();
    [[nodiscard]] bool makeQuestions(); ///< Where there are none yet; false, and said so, without a deck.
    [[nodiscard]] QWidget* newOurQuestionsPage();
    void endCheckIn();
    void endStillTrue();
    [[nodiscard]] bool isOpen(const std::unique_ptr<CheckInTalk>& talk) const;
    void writeCheckIn(QDataStream& out) const;
    void readCheckIn(QDataStream& in);
    void readStillTrue(QDataStream& in);
    void askAsKept(); ///< A check-in nobody has said anything in yet asks what is kept now.

    SessionSurroundings m_with;
    Journal& m_journal;
    PerPartner<QString> m_names;
    std::unique_ptr<CheckInTalk> m_talk;
    std::unique_ptr<OurQuestionsPresenter> m_questions;
    Place m_cameFrom = Place::OurWeek; ///< To the questions.
    std::unique_ptr<CheckInTalk> m_stillTrueTalk;
    std::unique_ptr<StillTruePresenter> m_stillTrue;
};
