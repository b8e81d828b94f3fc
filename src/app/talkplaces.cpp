// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talkplaces.h"

#include "domain/ourquestions.h"
#include "presenters/checkintalk.h"
#include "presenters/ourquestionspresenter.h"
#include "presenters/stilltruepresenter.h"
#include "ui/checkin/bothyespage.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/commongroundpage.h"
#include "ui/checkin/timespage.h"
#include "ui/questions/ourquestionspage.h"
#include "ui/questions/startlinks.h"
#include "ui/stilltrue/stilltruepage.h"

TalkPlaces::TalkPlaces(SessionSurroundings surroundings, Journal& journal, PerPartner<QString> names,
                       QObject* parent)
    : QObject(parent), m_with(surroundings), m_journal(journal), m_names(std::move(names))
{
}

TalkPlaces::~TalkPlaces()
{
    for (const Place place : {Place::CheckIn, Place::OurQuestions, Place::StillTrue})
        m_with.window.forgetPlace(place); // pages go before the presenters they show
}

void TalkPlaces::showKept(Place place, const std::function<QWidget*()>& make)
{
    QWidget* page = m_with.window.pageOf(place);
    m_with.window.showPlace(place, page ? page : make());
}

CoupleSettings TalkPlaces::newSettings() const
{
    if (!m_journal.reader().setting(CoupleSetting::FirstName).isEmpty())
        return {};
    return {{CoupleSetting::FirstName, m_names.first}, {CoupleSetting::SecondName, m_names.second}};
}

std::unique_ptr<CheckInTalk> TalkPlaces::newTalk()
{
    const Result<Deck> deck = m_with.decks.current(QLocale().name());
    if (!deck) {
        m_with.window.say(ErrorText::sentences(deck.error(), Doing::ReadingDeck));
        return nullptr;
    }
    const OurQuestions questions(*deck, m_journal.reader().ownQuestions());
    return std::make_unique<CheckInTalk>(m_journal, m_with.clock, questions.asked(), m_names, newSettings());
}

void TalkPlaces::showCheckIn()
{
    if (!m_talk)
        m_talk = newTalk();
    if (m_talk)
        showKept(Place::CheckIn, [this] { return newCheckInPage(); });
}

QWidget* TalkPlaces::newCheckInPage()
{
    auto* page = new CheckInPage(*m_talk);
    page->addStep(StepKind::CommonGround,
                  [this](QWidget* parent) { return new CommonGroundPage(*m_talk, parent); });
    page->addStep(StepKind::Times, [this](QWidget* parent) { return new TimesPage(*m_talk, parent); });
    page->addStep(StepKind::BothYes, [this](QWidget* parent) { return new BothYesPage(*m_talk, parent); });
    page->putOnArrival(newStartLinks());
    // Queued: the page is still on the stack when it says that it is done.
    connect(page, &CheckInPage::finished, this, &TalkPlaces::endCheckIn, Qt::QueuedConnection);
    connect(page, &CheckInPage::dropped, this, &TalkPlaces::endCheckIn, Qt::QueuedConnection);
    return page;
}

QWidget* TalkPlaces::newStartLinks()
{
    auto* links = new StartLinks;
    links->setKept(!m_journal.reader().checkIns().empty(),
                   StillTruePresenter::aWhileAgo(m_journal.reader(), m_with.clock, QLocale()));
    connect(links, &StartLinks::stillTrueAsked, this, &TalkPlaces::showStillTrue);
    connect(links, &StartLinks::ourQuestionsAsked, this, [this] { showOurQuestions(Place::CheckIn); });
    return links;
}

void TalkPlaces::endCheckIn()
{
    emit ended();
    m_with.window.forgetPlace(Place::CheckIn);
    m_talk.reset();
}

void TalkPlaces::showOurQuestions(Place cameFrom)
{
    m_cameFrom = cameFrom;
    if (!m_questions) {
        Result<Deck> deck = m_with.decks.current(QLocale().name());
        if (!deck)
            return m_with.window.say(ErrorText::sentences(deck.error(), Doing::ReadingDeck));
        m_questions =
            std::make_unique<OurQuestionsPresenter>(m_journal, *std::move(deck), m_names, newSettings());
        connect(m_questions.get(), &OurQuestionsPresenter::letGoDone, this, &TalkPlaces::askAsKept);
    }
    showKept(Place::OurQuestions, [this] { return newOurQuestionsPage(); });
}

QWidget* TalkPlaces::newOurQuestionsPage()
{
    auto* page = new OurQuestionsPage(*m_questions);
    connect(page, &OurQuestionsPage::kept, this, &TalkPlaces::askAsKept);
    connect(page, &OurQuestionsPage::closed, this, [this] { emit wentBack(m_cameFrom); });
    return page;
}

void TalkPlaces::askAsKept()
{
    if (!m_talk || !m_talk->draft.isEmpty())
        return;
    m_with.window.forgetPlace(Place::CheckIn);
    m_talk.reset();
}

void TalkPlaces::showStillTrue()
{
    if (!m_stillTrue) {
        m_stillTrueTalk = newTalk();
        if (!m_stillTrueTalk)
            return;
        m_stillTrue = std::make_unique<StillTruePresenter>(*m_stillTrueTalk, m_with.decks);
    }
    showKept(Place::StillTrue, [this] {
        auto* page = new StillTruePage(*m_stillTrue);
        connect(page, &StillTruePage::closed, this, &TalkPlaces::endStillTrue, Qt::QueuedConnection);
        return page;
    });
}

void TalkPlaces::endStillTrue()
{
    emit ended();
    m_with.window.forgetPlace(Place::StillTrue);
    m_stillTrue.reset();
    m_stillTrueTalk.reset();
    askAsKept(); // Its first page speaks of what is kept.
}

QString TalkPlaces::whatClosingLoses() const
{
    const auto isOpen = [this](const std::unique_ptr<CheckInTalk>& talk) {
        return talk && !talk->draft.isEmpty() && !m_journal.reader().entry(talk->draft.id());
    };
    if (isOpen(m_talk))
        return tr(
            "Your check-in is not kept yet: its words are only here, and go with the window. What you kept "
            "before is safe.");
    if (isOpen(m_stillTrueTalk))
        return tr(
            "Your other words are not kept yet: they are only here, and go with the window. What you kept "
            "before is safe.");
    if (m_questions && m_questions->isChanged())
        return tr(
            "What you changed in your questions is not kept yet, and goes with the window. What you kept "
            "before is safe.");
    return {};
}
