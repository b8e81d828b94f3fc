// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talkplaces.h"

#include "domain/ourquestions.h"
#include "presenters/checkintalk.h"
#include "presenters/closenesspresenter.h"
#include "presenters/ourquestionspresenter.h"
#include "presenters/stilltruepresenter.h"
#include "presenters/talkbytes.h"
#include "ui/checkin/bothyespage.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/commongroundpage.h"
#include "ui/checkin/timespage.h"
#include "ui/questions/ourquestionspage.h"
#include "ui/questions/startlinks.h"
#include "ui/stilltrue/stilltruepage.h"

#include <QDataStream>

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

CheckInPage* TalkPlaces::newCheckInPage()
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
    if (makeQuestions())
        showKept(Place::OurQuestions, [this] { return newOurQuestionsPage(); });
}

bool TalkPlaces::makeQuestions()
{
    if (m_questions)
        return true;
    Result<Deck> deck = m_with.decks.current(QLocale().name());
    if (!deck) {
        m_with.window.say(ErrorText::sentences(deck.error(), Doing::ReadingDeck));
        return false;
    }
    m_questions =
        std::make_unique<OurQuestionsPresenter>(m_journal, *std::move(deck), m_names, newSettings());
    connect(m_questions.get(), &OurQuestionsPresenter::letGoDone, this, &TalkPlaces::askAsKept);
    return true;
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

bool TalkPlaces::isOpen(const std::unique_ptr<CheckInTalk>& talk) const
{
    if (!talk || m_journal.reader().entry(talk->draft.id()))
        return false;
    // Kinds of closeness are settings of the couple, and no less said by them.
    return !talk->draft.isEmpty() ||
           ClosenessPresenter::settingsOf(*talk).contains(CoupleSetting::OtherCloseness);
}

void TalkPlaces::write(QDataStream& out) const
{
    writeCheckIn(out);
    out << (m_questions != nullptr) << m_cameFrom;
    if (m_questions)
        m_questions->write(out);
    out << (m_stillTrue != nullptr);
    if (m_stillTrue) {
        writeTalk(out, *m_stillTrueTalk);
        m_stillTrue->write(out);
    }
}

void TalkPlaces::writeCheckIn(QDataStream& out) const
{
    out << (m_talk != nullptr);
    if (!m_talk)
        return;
    writeTalk(out, *m_talk);
    const auto* page = qobject_cast<const CheckInPage*>(m_with.window.pageOf(Place::CheckIn));
    out << (page ? page->walk().current() : 0) << (page ? page->walk().visited() : 1);
}

void TalkPlaces::read(QDataStream& in)
{
    readCheckIn(in);
    bool hasQuestions = false;
    in >> hasQuestions >> m_cameFrom;
    if (hasQuestions && makeQuestions() && !m_questions->read(in))
        m_questions.reset();
    readStillTrue(in);
}

void TalkPlaces::readCheckIn(QDataStream& in)
{
    bool isThere = false;
    in >> isThere;
    if (!isThere)
        return;
    int current = 0;
    int visited = 1;
    m_talk = newTalk();
    if (!m_talk || !readTalk(in, *m_talk))
        return m_talk.reset();
    in >> current >> visited;
    if (m_journal.reader().entry(m_talk->draft.id()))
        return m_talk.reset(); // it was being kept when the window was locked
    auto* page = newCheckInPage();
    m_with.window.showPlace(Place::CheckIn, page);
    page->comeBack(current, visited);
}

void TalkPlaces::readStillTrue(QDataStream& in)
{
    bool isThere = false;
    in >> isThere;
    if (!isThere)
        return;
    m_stillTrueTalk = newTalk();
    if (!m_stillTrueTalk || !readTalk(in, *m_stillTrueTalk) ||
        m_journal.reader().entry(m_stillTrueTalk->draft.id()))
        return m_stillTrueTalk.reset();
    m_stillTrue = std::make_unique<StillTruePresenter>(*m_stillTrueTalk, m_with.decks);
    if (!m_stillTrue->read(in)) {
        m_stillTrue.reset();
        m_stillTrueTalk.reset();
    }
}

QString TalkPlaces::whatClosingLoses() const
{
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
