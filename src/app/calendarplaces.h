// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessionsurroundings.h"
#include "domain/journal.h"

#include <QObject>

class CalendarReader;
class CalendarsPage;
class CalendarSources;
class CalendarWordPresenter;
class DeletedThereNotice;
class NoticePresenter;
class PlanPublisher;
class PublishingPresenter;
class ReminderDisplay;
class Reminders;
class SettingsPage;
class SharingMemory;

/// What goes on between an open journal and other calendars as long as the window runs, and the place that
/// shows it.
class CalendarPlaces : public QObject
{
    Q_OBJECT

public:
    /// Everything given has to outlive it. A made-up couple’s choices are remembered nowhere.
    CalendarPlaces(SessionSurroundings surroundings, Journal& journal, PerPartner<QString> names,
                   bool isMadeUp, QObject* parent = nullptr);
    ~CalendarPlaces() override;

    void show();
    void journalSaved();
    void journalErased(); ///< Takes what is known of it off this computer, and its plan out of the folder.
    void placeShown(Place place);
    [[nodiscard]] QList<NoticePresenter*> notices() const;
    void addTo(SettingsPage& page); ///< What of it is a setting of this computer.

private:
    [[nodiscard]] CalendarsPage* page() const;

    SessionSurroundings m_with;
    Journal& m_journal;
    PerPartner<QString> m_names;
    std::unique_ptr<SharingMemory> m_memory;
    std::unique_ptr<CalendarReader> m_reader;
    std::unique_ptr<PlanPublisher> m_publisher;
    std::unique_ptr<ReminderDisplay> m_display;
    std::unique_ptr<CalendarSources> m_sources;
    std::unique_ptr<PublishingPresenter> m_publishing;
    std::unique_ptr<DeletedThereNotice> m_deleted;
    std::unique_ptr<CalendarWordPresenter> m_word; ///< Made when it is first asked about.
    std::unique_ptr<Reminders> m_reminders;
};
