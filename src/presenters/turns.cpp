// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/turns.h"

#include <algorithm>

namespace {

/// Whoever was ready without a word looks like one who wrote: that, too, is theirs until both are ready.
template <class HasWritten>
bool hasBegun(const CheckInDraft& draft, const QString& cover, HasWritten hasWritten)
{
    return draft.covers().isCovered(cover) && std::ranges::any_of(bothPartners, [&](Partner partner) {
               return draft.covers().isReady(cover, partner) || hasWritten(partner);
           });
}

} // namespace

Turns::Turns(TwoVoices& voices, QObject* parent) : QObject(parent), m_voices(voices)
{
    if (covers().isCovered(voices.coverName()))
        m_stage = TurnStage::Waiting;
}

void Turns::enter()
{
    const QString name = m_voices.coverName();
    if (isUntouched()) {
        if (takesTurns())
            covers().lower(name);
        else
            covers().lift(name);
    }
    moveTo(covers().isCovered(name) ? TurnStage::Waiting : TurnStage::SideBySide);
}

void Turns::leave()
{
    if (m_stage != TurnStage::SideBySide)
        moveTo(TurnStage::Waiting);
}

bool Turns::isOpen(Partner partner) const
{
    return m_stage == TurnStage::SideBySide || (m_stage == TurnStage::Writing && m_turn == partner);
}

bool Turns::isReady(Partner partner) const
{
    return covers().isReady(m_voices.coverName(), partner);
}

void Turns::begin(Partner partner)
{
    const bool isItsTurn =
        m_stage == TurnStage::Waiting || (m_stage == TurnStage::HandingOver && m_turn == partner);
    if (!isItsTurn || isReady(partner))
        return;
    m_turn = partner;
    moveTo(TurnStage::Writing);
}

void Turns::ready()
{
    if (m_stage != TurnStage::Writing)
        return;
    covers().setReady(m_voices.coverName(), m_turn);
    if (covers().isCovered(m_voices.coverName())) {
        m_turn = otherThan(m_turn);
        moveTo(TurnStage::HandingOver);
    } else {
        moveTo(TurnStage::SideBySide);
    }
}

bool Turns::canChangeWay() const
{
    return m_stage == TurnStage::SideBySide || (m_stage == TurnStage::Waiting && isUntouched());
}

void Turns::setTakesTurns(bool takesTurns)
{
    if (!canChangeWay() || takesTurns == this->takesTurns())
        return;
    m_voices.talk().takesTurns = takesTurns;
    enter();
}

bool Turns::isStillCovered(const CheckInTalk& talk, const Question& question)
{
    return hasBegun(talk.draft, question.id, [&](Partner partner) {
        const DraftAnswer* answer = talk.draft.writtenAnswer(question.id, partner);
        return answer != nullptr && answer->body.has_value();
    });
}

QStringList Turns::stillCovered(const CheckInTalk& talk)
{
    const auto areStillCovered = [&](WordsPurpose purpose) {
        return hasBegun(talk.draft, coverNameOf(purpose),
                        [&](Partner partner) { return !talk.draft.words(purpose, partner).words.isEmpty(); });
    };
    QStringList names;
    if (areStillCovered(WordsPurpose::Appreciation))
        names.append(tr("Appreciation"));
    for (const Question& question : talk.deck.questions) {
        if (isStillCovered(talk, question))
            names.append(question.shortName);
    }
    if (areStillCovered(WordsPurpose::ThisWeek))
        names.append(tr("This week"));
    return names;
}

bool Turns::isUntouched() const
{
    return std::ranges::none_of(
        bothPartners, [this](Partner partner) { return m_voices.hasSaid(partner) || isReady(partner); });
}

void Turns::moveTo(TurnStage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    emit stageChanged(stage);
}
