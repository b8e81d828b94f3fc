// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/stillyes.h"

#include <utility>

StillYes::StillYes(Journal& journal, PerPartner<QString> names, OccasionRow occasion, QObject* parent)
    : QObject(parent), m_journal(journal), m_names(std::move(names)), m_occasion(std::move(occasion))
{
}

void StillYes::openPrivatePage(Partner partner)
{
    if (m_outcome != Outcome::Open || m_page || m_answered[partner])
        return;
    m_page = new PrivatePage({m_journal, partner, m_names[partner], true}, this);
    connect(m_page, &PrivatePage::given, this,
            [this, partner](YesOrNotNow answer) { give(partner, answer); });
    emit changed();
}

void StillYes::closePrivatePage()
{
    if (!m_page)
        return;
    dropPrivatePage();
    emit changed();
}

void StillYes::takeBack(Partner partner)
{
    if (m_outcome != Outcome::Open || m_page)
        return;
    m_answered[partner] = false;
    m_yes[partner] = false;
    emit changed();
}

void StillYes::give(Partner partner, YesOrNotNow answer)
{
    dropPrivatePage();
    m_answered[partner] = true;
    m_yes[partner] = answer == YesOrNotNow::Yes;
    if (m_answered[otherThan(partner)]) {
        m_outcome = m_yes.first && m_yes.second ? Outcome::BothYes : Outcome::NotBoth;
        m_yes = {}; // Whose answer was which is of no more use to anybody.
    }
    emit changed();
}

void StillYes::dropPrivatePage()
{
    if (PrivatePage* page = std::exchange(m_page, nullptr)) {
        page->disconnect(this); // A passphrase may still be on its way.
        page->deleteLater();    // The page itself may be what asks for this.
    }
}
