// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "exchange/pagepainter.h"
#include "presenters/checkintalk.h"
#include "presenters/lookingbackpresenter.h"
#include "presenters/summarypresenter.h"
#include "presenters/weekpresenter.h"
#include "ui/checkin/checkinpage.h"
#include "ui/lookingback/lookingbackpage.h"
#include "ui/summary/summarypage.h"
#include "ui/week/ourweekpage.h"

namespace {

PerPartner<QString> keptNames(const Journal& journal)
{
    return {journal.reader().setting(CoupleSetting::FirstName),
            journal.reader().setting(CoupleSetting::SecondName)};
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
    }
    Q_UNREACHABLE();
}

QString Session::whatClosingLoses() const
{
    if (!m_talk || m_talk->draft.isEmpty())
        return {};
    return tr("Your check-in is not kept yet: its words are only here, and go with the window. What you kept "
              "before is safe.");
}
