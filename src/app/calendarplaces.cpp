// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendarplaces.h"

#include "app/desktopreminders.h"
#include "app/sharingfile.h"
#include "exchange/calendarfilereader.h"
#include "exchange/planpublishing.h"
#include "presenters/calendarsources.h"
#include "presenters/calendarword.h"
#include "presenters/deletedtherenotice.h"
#include "presenters/publishingpresenter.h"
#include "presenters/reminders.h"
#include "ui/calendars/calendarspage.h"
#include "ui/settings/settingspage.h"

namespace {

std::unique_ptr<SharingMemory> memoryFor(const JournalId& journal, bool isMadeUp)
{
    if (isMadeUp)
        return std::make_unique<SharingInMemory>();
    return std::make_unique<SharingFile>(journal);
}

} // namespace

CalendarPlaces::CalendarPlaces(SessionSurroundings surroundings, Journal& journal, PerPartner<QString> names,
                               bool isMadeUp, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
    , m_journal(journal)
    , m_names(std::move(names))
    , m_memory(memoryFor(journal.id(), isMadeUp))
    , m_reader(std::make_unique<CalendarFileReader>())
    , m_publisher(std::make_unique<BackgroundPlanPublisher>())
    , m_display(std::make_unique<DesktopReminders>())
    , m_sources(std::make_unique<CalendarSources>(journal, *m_reader, *m_memory, m_with.clock, m_names))
    , m_publishing(std::make_unique<PublishingPresenter>(journal, *m_publisher, *m_memory, m_with.clock))
    , m_deleted(std::make_unique<DeletedThereNotice>(journal, *m_publishing))
    , m_reminders(std::make_unique<Reminders>(journal, *m_display, *m_memory, m_with.clock))
{
}

CalendarPlaces::~CalendarPlaces()
{
    m_with.window.forgetPlace(Place::Calendars); // pages go before the presenters they show
}

CalendarsPage* CalendarPlaces::page() const
{
    return qobject_cast<CalendarsPage*>(m_with.window.pageOf(Place::Calendars));
}

void CalendarPlaces::show()
{
    CalendarsPage* present = page();
    if (!m_word) {
        // Words of a deck are not part of what is asked about; without one it is asked about all the same.
        const Result<Deck> deck = m_with.decks.current(QLocale().name());
        m_word = std::make_unique<CalendarWordPresenter>(m_journal, deck.value_or(Deck{}), m_names);
    }
    m_with.window.showPlace(Place::Calendars,
                            present ? present
                                    : new CalendarsPage(CalendarsPage::Presenters{*m_sources, *m_publishing,
                                                                                  *m_word, *m_reminders}));
}

void CalendarPlaces::journalSaved()
{
    m_publishing->bringUpToDate();
    m_reminders->look();
    if (CalendarsPage* shown = page())
        shown->refresh();
}

void CalendarPlaces::journalErased()
{
    m_publishing->forget();
    if (auto* file = dynamic_cast<SharingFile*>(m_memory.get()))
        file->forget();
}

void CalendarPlaces::placeShown(Place place)
{
    m_reminders->setTalking(place == Place::CheckIn || place == Place::StillTrue);
}

void CalendarPlaces::addTo(SettingsPage& page)
{
    page.addSharing(*m_reminders, *m_publishing, [this] { return m_sources->canTakeIn(); });
    connect(&page, &SettingsPage::calendarsAsked, this, &CalendarPlaces::show);
}

QList<NoticePresenter*> CalendarPlaces::notices() const
{
    return {m_reminders.get(), m_deleted.get()};
}
