// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/calendarplaces.h"
#include "app/talkplaces.h"
#include "exchange/pagepainter.h"
#include "presenters/lookingbackpresenter.h"
#include "presenters/summarypresenter.h"
#include "presenters/talkbytes.h"
#include "presenters/weekpresenter.h"
#include "ui/lookingback/lookingbackpage.h"
#include "ui/plan/ourweekplace.h"
#include "ui/settings/settingspage.h"
#include "ui/summary/summarypage.h"

#include <QDataStream>
#include <QIODevice>

namespace {

PerPartner<QString> keptNames(const Journal& journal)
{
    return {journal.reader().setting(CoupleSetting::FirstName),
            journal.reader().setting(CoupleSetting::SecondName)};
}

/// The painter of the PDF, for the preview: the same pages, not a second layout.
SummaryPreview previewOf(const SummaryPages& pages)
{
    const auto painter = std::make_shared<const PagePainter>(pages);
    return {painter->pageCount(), painter->pageSize(),
            [painter](QPainter& onto, int page) { painter->paint(onto, page); }};
}

} // namespace

Session::Session(SessionSurroundings surroundings, std::unique_ptr<Journal> journal,
                 PerPartner<QString> names, const JournalHome& home, QObject* parent)
    : QObject(parent), m_with(surroundings), m_journal(std::move(journal)), m_names(std::move(names))
{
    if (hasNames())
        m_names = keptNames(*m_journal);
    m_talks = std::make_unique<TalkPlaces>(m_with, *m_journal, m_names);
    connect(m_talks.get(), &TalkPlaces::ended, this, &Session::showOurWeek);
    connect(m_talks.get(), &TalkPlaces::wentBack, this, &Session::show);
    m_calendars = std::make_unique<CalendarPlaces>(m_with, *m_journal, m_names, home.path.isEmpty());
    m_care = std::make_unique<JournalCare>(m_with.window, *m_journal, home, m_names, m_calendars->notices());
    connect(m_care.get(), &JournalCare::saved, m_calendars.get(), &CalendarPlaces::journalSaved);
    connect(m_care.get(), &JournalCare::erased, m_calendars.get(), &CalendarPlaces::journalErased);
    connect(&m_with.window, &MainWindow::placeShown, m_calendars.get(), &CalendarPlaces::placeShown);
    connect(m_care.get(), &JournalCare::erased, this, &Session::erased);
    m_with.settings.setJournal(home.path, [this] { return m_journal->hasPassphrases(); });
    m_with.window.showPlaces(m_names);
    m_with.window.offerLock(canLock());
    connect(&m_with.window, &MainWindow::placeShown, this, [this] { m_with.window.offerLock(canLock()); });
    warnOfClosing();
    // Queued: whoever asked for it has said so by then.
    connect(m_care.get(), &JournalCare::saved, this, &Session::warnOfClosing, Qt::QueuedConnection);
    connect(&m_with.window, &MainWindow::placeChosen, this, &Session::show);
}

Session::~Session()
{
    m_with.window.setCloseWarning(nullptr);
    m_with.window.offerLock(false);
    m_with.settings.setJournal({}, nullptr);
    m_with.window.forgetPlaces(); // pages go before the presenters they show
}

bool Session::isTalking() const
{
    const auto* week = qobject_cast<const OurWeekPlace*>(m_with.window.pageOf(Place::OurWeek));
    const auto place = m_with.window.place();
    return place == Place::CheckIn || place == Place::StillTrue || place == Place::OurQuestions ||
           (week && week->isAsking());
}

Result<std::unique_ptr<SealedSitting>> Session::seal() const
{
    Sitting sitting{m_names, m_with.window.place().value_or(Place::OurWeek), {}};
    QDataStream out(&sitting.talks, QIODevice::WriteOnly);
    m_talks->write(out);
    const auto* week = qobject_cast<const OurWeekPlace*>(m_with.window.pageOf(Place::OurWeek));
    const auto asked = week ? week->asked() : std::nullopt;
    out << asked.has_value() << asked.value_or(AskedTime());
    QByteArray bytes = sitting.bytes();
    auto sealed = m_journal->seal(bytes);
    wipe(bytes);
    wipe(sitting.talks);
    return sealed;
}

void Session::comeBack(const Sitting& sitting)
{
    QDataStream in(sitting.talks);
    m_talks->read(in);
    bool isAsking = false;
    AskedTime asked;
    in >> isAsking >> asked;
    if (isAsking && in.status() == QDataStream::Ok) {
        showOurWeek();
        if (auto* week = qobject_cast<OurWeekPlace*>(m_with.window.pageOf(Place::OurWeek)))
            week->propose(asked);
    }
    show(sitting.place);
}

bool Session::hasNames() const
{
    return !m_journal->reader().setting(CoupleSetting::FirstName).isEmpty();
}

void Session::show(Place place)
{
    switch (place) {
    case Place::OurWeek:
        return showOurWeek();
    case Place::CheckIn:
        return m_talks->showCheckIn();
    case Place::LookingBack:
        return showLookingBack();
    case Place::Summary:
        return showSummary();
    case Place::Calendars:
        return m_calendars->show();
    case Place::OurJournal:
        return m_care->showOurJournal();
    case Place::OurQuestions:
        return m_talks->showOurQuestions(Place::LookingBack);
    case Place::StillTrue:
        return m_talks->showStillTrue();
    case Place::Settings:
        return showSettings();
    }
    Q_UNREACHABLE();
}

void Session::showOurWeek()
{
    if (!m_week)
        m_week = std::make_unique<WeekPresenter>(*m_journal, m_with.clock, m_names);
    showKeptPage(Place::OurWeek, [this] { return newOurWeekPlace(); });
}

QWidget* Session::newOurWeekPlace()
{
    return new OurWeekPlace(*m_week, *m_journal, m_names, [this] { return proposalPlace(); });
}

std::optional<ProposalPlace> Session::proposalPlace()
{
    Result<Deck> deck = m_with.decks.current(QLocale().name());
    if (!deck) {
        m_with.window.say(ErrorText::sentences(deck.error(), Doing::ReadingDeck));
        return std::nullopt;
    }
    return ProposalPlace{*m_journal, m_with.clock, *std::move(deck), m_names,
                         hasNames() ? CoupleSettings()
                                    : CoupleSettings{{CoupleSetting::FirstName, m_names.first},
                                                     {CoupleSetting::SecondName, m_names.second}}};
}

void Session::warnOfClosing()
{
    m_with.window.setCloseWarning([this] { return whatClosingLoses(); });
}

QString Session::whatClosingLoses() const
{
    const auto* week = qobject_cast<const OurWeekPlace*>(m_with.window.pageOf(Place::OurWeek));
    if (week && week->isAsking())
        return tr("The time you are asking about is not kept yet: it is only here, and goes with the window. "
                  "What you kept before is safe.");
    return m_talks->whatClosingLoses();
}

void Session::showLookingBack()
{
    if (!m_lookingBack)
        m_lookingBack = std::make_unique<LookingBackPresenter>(*m_journal, m_with.decks);
    showKeptPage(Place::LookingBack, [this] {
        auto* page = new LookingBackPage(*m_lookingBack);
        connect(page, &LookingBackPage::checkInAsked, this, [this] { show(Place::CheckIn); });
        connect(page, &LookingBackPage::stillTrueAsked, this, [this] { show(Place::StillTrue); });
        connect(page, &LookingBackPage::ourQuestionsAsked, this, [this] { show(Place::OurQuestions); });
        return page;
    });
}

void Session::showSummary()
{
    if (!m_summary)
        m_summary = std::make_unique<SummaryPresenter>(m_journal->reader(), m_with.decks, m_with.clock);
    showKeptPage(Place::Summary, [this] { return new SummaryPage(*m_summary, m_with.writer, previewOf); });
}

void Session::showSettings()
{
    showKeptPage(Place::Settings, [this] {
        auto* page = new SettingsPage(m_with.settings);
        m_calendars->addTo(*page);
        connect(page, &SettingsPage::ourJournalAsked, this, [this] { show(Place::OurJournal); });
        connect(page, &SettingsPage::keysAsked, &m_with.window, &MainWindow::showKeys);
        return page;
    });
}

void Session::showKeptPage(Place place, const std::function<QWidget*()>& make)
{
    QWidget* page = m_with.window.pageOf(place);
    m_with.window.showPlace(place, page ? page : make());
}
