// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/bothyespresenter.h"

#include <QPointer>

#include <algorithm>

BothYesPresenter::BothYesPresenter(CheckInTalk& talk, QObject* parent)
    : QObject(parent), m_talk(talk), m_text(talk.deck, talk.locale), m_proposal(fromDraft())
{
}

void BothYesPresenter::enter()
{
    if (!takesBackIfChanged())
        m_tookBack = false;
    emit changed();
}

void BothYesPresenter::answer(Partner partner, YesOrNotNow answer)
{
    if (takesBackIfChanged()) {
        emit changed();
        return;
    }
    if (m_stage != Stage::Open || m_panels[partner] != Panel::Asking)
        return;
    m_chosen[partner] = answer;
    if (m_talk.journal.hasPassphrases()) {
        m_panels[partner] = Panel::Passphrase;
        emit changed();
    } else {
        give(partner);
    }
}

void BothYesPresenter::confirm(Partner partner, Passphrase passphrase)
{
    if (takesBackIfChanged()) {
        emit changed();
        return;
    }
    if (m_stage != Stage::Open || m_panels[partner] != Panel::Passphrase)
        return;
    m_panels[partner] = Panel::Checking;
    m_notes[partner].clear();
    const quint64 asked = m_waitingFor[partner] = ++m_asked;
    emit changed();
    m_talk.journal.recognise(partner, std::move(passphrase),
                             [self = QPointer(this), partner, asked](const Result<void>& result) {
                                 if (self)
                                     self->recognised(partner, asked, result);
                             });
}

void BothYesPresenter::takeBack(Partner partner)
{
    if (m_stage != Stage::Open)
        return;
    m_proposal.takeBack(partner);
    m_chosen[partner].reset();
    m_waitingFor[partner] = 0;
    m_notes[partner].clear();
    m_panels[partner] = Panel::Asking;
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

FrozenText BothYesPresenter::text() const
{
    return m_text.frozen(m_proposal.keeping());
}

QString BothYesPresenter::changedNote() const
{
    // Also after a *not now* alone: a line that came only after a yes would tell which it was.
    return m_tookBack ? tr("Something changed, so both yeses were taken back.") : QString();
}

ErrorSentences BothYesPresenter::notSaved() const
{
    return m_error ? ErrorText::sentences(*m_error, Doing::Keeping) : ErrorSentences();
}

Keeping BothYesPresenter::fromDraft() const
{
    return m_talk.draft.keeping(m_talk.journal.id(), m_talk.settings);
}

bool BothYesPresenter::takesBackIfChanged()
{
    if (m_stage == Stage::Keeping || m_stage == Stage::Kept)
        return false;
    Keeping present = fromDraft();
    if (present.digest() == m_proposal.keeping().digest())
        return false;
    m_tookBack = std::ranges::any_of(
        bothPartners, [this](Partner partner) { return m_panels[partner] == Panel::ThankYou; });
    m_proposal.change(std::move(present));
    askAfresh();
    return true;
}

void BothYesPresenter::recognised(Partner partner, quint64 asked, const Result<void>& result)
{
    if (m_waitingFor[partner] != asked)
        return;
    m_waitingFor[partner] = 0;
    if (takesBackIfChanged()) {
        emit changed();
    } else if (result) {
        give(partner);
    } else {
        m_panels[partner] = Panel::Passphrase;
        m_notes[partner] =
            result.error().code == ErrorCode::WrongPassphrase
                ? tr("This is not the passphrase of %1. Type it once more.").arg(m_talk.names[partner])
                : ErrorText::sentences(result.error(), Doing::Keeping).text();
        emit changed();
    }
}

void BothYesPresenter::give(Partner partner)
{
    const auto chosen = std::exchange(m_chosen[partner], std::nullopt);
    if (chosen == YesOrNotNow::Yes)
        m_proposal.sayYes(partner);
    else
        m_proposal.takeBack(partner);
    m_panels[partner] = Panel::ThankYou;
    if (m_panels[otherThan(partner)] == Panel::ThankYou)
        openTogether();
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
    m_stage = Stage::NothingKept;
}

void BothYesPresenter::keep()
{
    const auto agreed = m_proposal.agreed();
    if (!agreed)
        return;
    m_stage = Stage::Keeping;
    m_error.reset();
    m_talk.journal.keep(*agreed, [self = QPointer(this)](const Result<Kept>& result) {
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
    m_stage = Stage::Open;
    m_panels = {};
    m_chosen = {};
    m_notes = {};
    m_waitingFor = {};
    m_error.reset();
}
