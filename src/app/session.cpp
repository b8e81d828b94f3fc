// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "exchange/pagepainter.h"
#include "presenters/checkintalk.h"
#include "presenters/lookingbackpresenter.h"
#include "presenters/summarypresenter.h"
#include "presenters/weekpresenter.h"
#include "ui/checkin/bothyespage.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/commongroundpage.h"
#include "ui/checkin/timespage.h"
#include "ui/lookingback/lookingbackpage.h"
#include "ui/summary/summarypage.h"
#include "ui/week/ourweekpage.h"

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
                 PerPartner<QString> names, QObject* parent)
    : QObject(parent), m_with(surroundings), m_journal(std::move(journal)), m_names(std::move(names))
{
    if (hasNames())
        m_names = keptNames(*m_journal);
    m_with.window.showPlaces(m_names);
    m_with.window.setCloseWarning([this] { return whatClosingLoses(); });
    connect(&m_with.window, &MainWindow::placeChosen, this, &Session::show);
}

Session::~Session()
{
    m_with.window.setCloseWarning(nullptr);
    m_with.window.forgetPlaces(); // pages go before the presenters they show
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
        return showCheckIn();
    case Place::LookingBack:
        return showLookingBack();
    case Place::Summary:
        return showSummary();
    case Place::OurJournal:
        return;
    case Place::OurQuestions:
    case Place::StillTrue:
        return;
    }
    Q_UNREACHABLE();
}

QString Session::whatClosingLoses() const
{
    const bool isKept = m_talk && m_journal->reader().entry(m_talk->draft.id()).has_value();
    if (!m_talk || isKept || m_talk->draft.isEmpty())
        return {};
    return tr("Your check-in is not kept yet: its words are only here, and go with the window. What you kept "
              "before is safe.");
}

void Session::showOurWeek()
{
    if (!m_week)
        m_week = std::make_unique<WeekPresenter>(*m_journal, m_with.clock, m_names);
    m_week->refresh();
    showKeptPage(Place::OurWeek, [this] { return new OurWeekPage(*m_week); });
}

void Session::showCheckIn()
{
    if (!m_talk) {
        Result<Deck> deck = m_with.decks.current(QLocale().name());
        if (!deck)
            return m_with.window.say(ErrorText::sentences(deck.error(), Doing::ReadingDeck));
        CoupleSettings newSettings;
        if (!hasNames())
            newSettings = {{CoupleSetting::FirstName, m_names.first},
                           {CoupleSetting::SecondName, m_names.second}};
        m_talk =
            std::make_unique<CheckInTalk>(*m_journal, m_with.clock, *std::move(deck), m_names, newSettings);
    }
    showKeptPage(Place::CheckIn, [this] { return newCheckInPage(); });
}

QWidget* Session::newCheckInPage()
{
    auto* page = new CheckInPage(*m_talk);
    page->addStep(StepKind::CommonGround,
                  [this](QWidget* parent) { return new CommonGroundPage(*m_talk, parent); });
    page->addStep(StepKind::Times, [this](QWidget* parent) { return new TimesPage(*m_talk, parent); });
    page->addStep(StepKind::BothYes, [this](QWidget* parent) { return new BothYesPage(*m_talk, parent); });
    // Queued: the page is still on the stack when it says that it is done.
    connect(page, &CheckInPage::finished, this, &Session::endCheckIn, Qt::QueuedConnection);
    connect(page, &CheckInPage::dropped, this, &Session::endCheckIn, Qt::QueuedConnection);
    return page;
}

void Session::endCheckIn()
{
    showOurWeek();
    m_with.window.forgetPlace(Place::CheckIn);
    m_talk.reset();
}

void Session::showLookingBack()
{
    if (!m_lookingBack)
        m_lookingBack = std::make_unique<LookingBackPresenter>(*m_journal, m_with.decks);
    showKeptPage(Place::LookingBack, [this] {
        auto* page = new LookingBackPage(*m_lookingBack);
        connect(page, &LookingBackPage::checkInAsked, this, &Session::showCheckIn);
        return page;
    });
}

void Session::showSummary()
{
    if (!m_summary)
        m_summary = std::make_unique<SummaryPresenter>(m_journal->reader(), m_with.decks, m_with.clock);
    showKeptPage(Place::Summary, [this] { return new SummaryPage(*m_summary, m_with.writer, previewOf); });
}

void Session::showKeptPage(Place place, const std::function<QWidget*()>& make)
{
    QWidget* page = m_with.window.pageOf(place);
    m_with.window.showPlace(place, page ? page : make());
}
