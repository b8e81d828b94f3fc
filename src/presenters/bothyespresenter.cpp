// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/bothyespresenter.h"

#include "presenters/closenesspresenter.h"
#include "presenters/turns.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace {

OnTheTable everythingSaidIn(CheckInTalk& talk)
{
    return {talk.journal,
            talk.deck,
            talk.names,
            talk.locale,
            [&talk] { return talk.draft.keeping(talk.journal.id(), ClosenessPresenter::settingsOf(talk)); },
            [&talk] { return Turns::stillCovered(talk); },
            talk.clock.zone()};
}

} // namespace

BothYesPresenter::BothYesPresenter(CheckInTalk& talk, QObject* parent)
    : BothYesPresenter(everythingSaidIn(talk), parent)
{
}

BothYesPresenter::BothYesPresenter(OnTheTable table, QObject* parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_text(m_table.deck, m_table.locale, &m_table.journal.reader(), m_table.here)
    , m_proposal(m_table.keeping())
    , m_frozen(m_text.frozen(m_proposal.keeping()))
{
}

void BothYesPresenter::enter()
{
    if (!takesBackIfChanged())
        m_tookBack = false;
    emit changed();
}

void BothYesPresenter::openPrivatePage(Partner partner)
{
    if (takesBackIfChanged()) {
        emit changed();
        return;
    }
    if (m_stage != Stage::Open || m_page || m_panels[partner] != Panel::Asking)
        return;
    const auto isTime = [](const Entry& entry) { return entry.kind() == EntryKind::SharedTime; };
    const bool hasTimes = std::ranges::any_of(m_proposal.keeping().entries(), isTime);
    m_page = new PrivatePage({m_table.journal, partner, m_table.names[partner], hasTimes}, this);
    connect(m_page, &PrivatePage::given, this,
            [this, partner](YesOrNotNow answer) { give(partner, answer); });
    emit changed();
}

void BothYesPresenter::closePrivatePage()
{
    if (!m_page)
        return;
    dropPrivatePage();
    emit changed();
}

void BothYesPresenter::takeBack(Partner partner)
{
    if ((m_stage != Stage::Open && m_stage != Stage::NotSaved) || m_page)
        return;
    m_proposal.takeBack(partner);
    m_panels[partner] = Panel::Asking;
    m_stage = Stage::Open;
    m_error.reset();
    emit changed();
}

void BothYesPresenter::tryAgain()
{
    if (m_stage != Stage::NotSaved)
        return;
    if (!takesBackIfChanged())
        keep();
    emit changed();
}

QString BothYesPresenter::changedNote() const
{
    // Also after a *not now* alone: a line that came only after a yes would tell which it was.
    return m_tookBack ? tr("Something changed, so both yeses were taken back.") : QString();
}

QString BothYesPresenter::whatAYesIs() const
{
    const bool isToAPlan = std::ranges::any_of(m_proposal.keeping().entries(), [](const Entry& entry) {
        return entry.kind() == EntryKind::SharedTime;
    });
    return isToAPlan
               ? tr("A yes is to the plan, and to feeling free to stop.\nEither answer is a good answer.")
               : tr("A yes is to keeping just this. Either of you can let go of it, any day.\n"
                    "Either answer is a good answer.");
}

QString BothYesPresenter::stillCovered() const
{
    const QStringList names = m_table.stillCovered ? m_table.stillCovered() : QStringList();
    return names.isEmpty()
               ? QString()
               : tr("Not part of this, because it is still covered: %1. It opens when both of you "
                    "are ready.")
                     .arg(m_table.locale.createSeparatedList(names));
}

ErrorSentences BothYesPresenter::notSaved() const
{
    return m_error ? ErrorText::sentences(*m_error, Doing::Keeping) : ErrorSentences();
}

bool BothYesPresenter::takesBackIfChanged()
{
    if (m_stage == Stage::Keeping || m_stage == Stage::Kept)
        return false;
    Keeping present = m_table.keeping();
    if (present.digest() == m_proposal.keeping().digest())
        return false;
    m_tookBack = std::ranges::any_of(
        bothPartners, [this](Partner partner) { return m_panels[partner] == Panel::ThankYou; });
    m_proposal.change(std::move(present));
    m_frozen = m_text.frozen(m_proposal.keeping());
    askAfresh();
    return true;
}

void BothYesPresenter::give(Partner partner, YesOrNotNow answer)
{
    dropPrivatePage();
    if (!takesBackIfChanged()) {
        if (answer == YesOrNotNow::Yes)
            m_proposal.sayYes(partner);
        else
            m_proposal.takeBack(partner);
        m_panels[partner] = Panel::ThankYou;
        if (m_panels[otherThan(partner)] == Panel::ThankYou)
            openTogether();
    }
    emit changed();
}

void BothYesPresenter::openTogether()
{
    if (m_proposal.agreed()) {
        keep();
        return;
    }
    // Neither a lone yes nor whose *not now* it was stays behind.
    for (const Partner partner : bothPartners)
        m_proposal.takeBack(partner);
    m_hadNotNow.push_back(m_proposal.keeping().digest());
    m_stage = Stage::NothingKept;
}

void BothYesPresenter::keep()
{
    const auto agreed = m_proposal.agreed();
    if (!agreed)
        return;
    m_stage = Stage::Keeping;
    m_error.reset();
    m_table.journal.keep(*agreed, [self = QPointer(this)](const Result<Kept>& result) {
        if (!self)
            return;
        if (!result)
            self->m_error = result.error();
        self->m_stage = result ? Stage::Kept : Stage::NotSaved;
        emit self->changed();
    });
}

void BothYesPresenter::askAfresh()
{
    m_stage = hadNotNow(m_proposal.keeping()) ? Stage::NothingKept : Stage::Open;
    m_panels = {};
    m_error.reset();
    dropPrivatePage();
}

void BothYesPresenter::dropPrivatePage()
{
    if (PrivatePage* page = std::exchange(m_page, nullptr)) {
        page->disconnect(this); // A passphrase may still be on its way.
        page->deleteLater();    // The page itself may be what asks for this.
    }
}

bool BothYesPresenter::hadNotNow(const Keeping& keeping) const
{
    return std::ranges::find(m_hadNotNow, keeping.digest()) != m_hadNotNow.end();
}
