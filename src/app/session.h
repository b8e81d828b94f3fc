// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/deck.h"
#include "domain/journal.h"
#include "domain/summarypages.h"
#include "ui/window/mainwindow.h"

#include <QObject>

struct CheckInTalk;
class LookingBackPresenter;
class SummaryPresenter;
class WeekPresenter;

/// What a session is given; everything in it has to outlive it.
struct SessionSurroundings
{
    MainWindow& window;
    const DeckLibrary& decks;
    const Clock& clock;
    const SummaryWriter& writer;
};

/// One open journal and the places of the window that show it. A place is made when it is first asked for.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The names are those of the welcome page while the journal has none of its own yet.
    Session(SessionSurroundings surroundings, std::unique_ptr<Journal> journal, PerPartner<QString> names,
            QObject* parent = nullptr);
    ~Session() override;

    void show(Place place);

private:
    void showOurWeek();
    void showCheckIn();
    void showLookingBack();
    void showSummary();
    void endCheckIn();
    void showKeptPage(Place place, const std::function<QWidget*()>& make); ///< Made when there is none yet.
    [[nodiscard]] QWidget* newCheckInPage();
    [[nodiscard]] bool hasNames() const;
    [[nodiscard]] QString whatClosingLoses() const;

    SessionSurroundings m_with;
    std::unique_ptr<Journal> m_journal;
    PerPartner<QString> m_names;
    std::unique_ptr<CheckInTalk> m_talk;
    std::unique_ptr<WeekPresenter> m_week;
    std::unique_ptr<LookingBackPresenter> m_lookingBack;
    std::unique_ptr<SummaryPresenter> m_summary;
};
