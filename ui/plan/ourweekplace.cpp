// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ourweekplace.h"

#include "ui/plan/anothertimepage.h"
#include "ui/plan/stillyespage.h"
#include "ui/week/ourweekpage.h"

#include <QFocusEvent>

#include <algorithm>
#include <utility>

OurWeekPlace::OurWeekPlace(WeekPresenter& presenter, Journal& journal, PerPartner<QString> names,
                           ProposalPlaces places, QWidget* parent)
    : QStackedWidget(parent)
    , m_presenter(presenter)
    , m_journal(journal)
    , m_names(std::move(names))
    , m_places(std::move(places))
    , m_week(new OurWeekPage(presenter, this))
{
    addWidget(m_week);
    m_week->setProperty("ownFocus", true);
    m_week->setCanPropose(true);
    connect(m_week, &OurWeekPage::sharedTimeAsked, this, [this] { propose({}); });
    connect(m_week, &OurWeekPage::timeDrawn, this, [this](const DrawnTime& time) { propose({{}, time}); });
    connect(m_week, &OurWeekPage::anotherTimeAsked, this,
            [this](const OccasionId& insteadOf, const std::optional<DrawnTime>& time) {
                propose({insteadOf, time});
            });
    connect(m_week, &OurWeekPage::stillYesAsked, this, &OurWeekPlace::askStillYes);
}

OurWeekPlace::~OurWeekPlace()
{
    delete m_inFront; // before what it shows
}

void OurWeekPlace::focusInEvent(QFocusEvent* event)
{
    QStackedWidget::focusInEvent(event);
    currentWidget()->setFocus(event->reason());
}

bool OurWeekPlace::isAsking() const
{
    return m_proposal && !m_isKept;
}

std::optional<AskedTime> OurWeekPlace::asked() const
{
    const auto* page = isAsking() ? qobject_cast<const AnotherTimePage*>(m_inFront) : nullptr;
    return page ? std::optional(page->asked()) : std::nullopt;
}

void OurWeekPlace::propose(const AskedTime& asked)
{
    auto place = m_places();
    if (!place || m_inFront)
        return;
    m_isKept = false;
    m_proposal = std::make_unique<ProposedTime>(*std::move(place), asked);
    auto* page = new AnotherTimePage(*m_proposal);
    // Queued: the page is still on the stack when it says that it is done.
    connect(page, &AnotherTimePage::closed, this, &OurWeekPlace::backToTheWeek, Qt::QueuedConnection);
    connect(
        page, &AnotherTimePage::kept, this,
        [this](QDate date) {
            m_isKept = true;
            m_presenter.showWeekOf(date);
            backToTheWeek();
        },
        Qt::QueuedConnection);
    putInFront(page);
}

void OurWeekPlace::askStillYes(const OccasionId& occasion)
{
    const auto& rows = m_presenter.view().rows;
    const auto row = std::ranges::find(rows, occasion, &OccasionRow::id);
    if (row == rows.end() || m_inFront)
        return;
    m_stillYes = std::make_unique<StillYes>(m_journal, m_names, *row);
    auto* page = new StillYesPage(*m_stillYes);
    connect(page, &StillYesPage::closed, this, &OurWeekPlace::backToTheWeek, Qt::QueuedConnection);
    connect(
        page, &StillYesPage::notThisTimeAsked, this,
        [this, occasion] {
            backToTheWeek();
            m_presenter.no().notThisTime(occasion);
        },
        Qt::QueuedConnection);
    putInFront(page);
}

void OurWeekPlace::putInFront(QWidget* page)
{
    m_inFront = page;
    addWidget(page);
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void OurWeekPlace::backToTheWeek()
{
    setCurrentWidget(m_week);
    m_week->setFocus(Qt::OtherFocusReason);
    delete std::exchange(m_inFront, nullptr);
    m_proposal.reset();
    m_stillYes.reset();
}
