// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkindraft.h"

#include <algorithm>

namespace {

bool saysSomething(const DraftAnswer& answer)
{
    return answer.body && !isEmpty(*answer.body);
}

bool saysSomething(const DraftWords& words)
{
    return !words.words.trimmed().isEmpty();
}

/// Ids of wishes follow from the sitting and the wish, so that asking twice gives the same digest.
EntryId idOf(const Wish& wish, const EntryId& checkIn)
{
    const QUuid sitting = QUuid::fromRfc4122(checkIn.bytes());
    return EntryId(QUuid::createUuidV5(sitting, QStringLiteral("%1/%2").arg(wish.item, wish.words)));
}

} // namespace

DraftAnswer& CheckInDraft::answer(const QString& question, Partner partner)
{
    auto found = std::ranges::find(m_answers, question, &std::pair<QString, PerPartner<DraftAnswer>>::first);
    if (found == m_answers.end())
        return m_answers.emplace_back(question, PerPartner<DraftAnswer>()).second[partner];
    return found->second[partner];
}

const DraftAnswer* CheckInDraft::findAnswer(const QString& question, Partner partner) const
{
    return m_covers.isCovered(question) ? nullptr : writtenAnswer(question, partner);
}

const DraftAnswer* CheckInDraft::writtenAnswer(const QString& question, Partner partner) const
{
    const auto found =
        std::ranges::find(m_answers, question, &std::pair<QString, PerPartner<DraftAnswer>>::first);
    return found == m_answers.end() ? nullptr : &found->second[partner];
}

DraftWords& CheckInDraft::words(WordsPurpose purpose, Partner partner)
{
    return purpose == WordsPurpose::Appreciation ? m_appreciations[partner] : m_thisWeek[partner];
}

const DraftWords& CheckInDraft::words(WordsPurpose purpose, Partner partner) const
{
    return purpose == WordsPurpose::Appreciation ? m_appreciations[partner] : m_thisWeek[partner];
}

bool CheckInDraft::isEmpty() const
{
    const auto wrote = [](const auto& pair) {
        return saysSomething(pair.first) || saysSomething(pair.second);
    };
    const bool wished = m_wishes.isReady(Partner::First) || m_wishes.isReady(Partner::Second) ||
                        !m_wishes.listOf(Partner::First).empty() || !m_wishes.listOf(Partner::Second).empty();
    return !wrote(m_appreciations) && !wrote(m_thisWeek) && m_offers.empty() && m_times.empty() && !wished &&
           std::ranges::none_of(m_answers, [&](const auto& question) { return wrote(question.second); });
}

bool CheckInDraft::isOnTheTable(const DraftOffer& offer) const
{
    if (m_covers.isCovered(offer.question))
        return false;
    const DraftAnswer* madeIn = findAnswer(offer.question, offer.author);
    return !offer.words.trimmed().isEmpty() && (!madeIn || (madeIn->keep && saysSomething(*madeIn)));
}

void CheckInDraft::addWords(std::vector<Entry>& entries) const
{
    for (const Partner partner : bothPartners) {
        for (const WordsPurpose purpose : {WordsPurpose::Appreciation, WordsPurpose::ThisWeek}) {
            const DraftWords& draft = words(purpose, partner);
            if (draft.keep && saysSomething(draft) && !m_covers.isCovered(coverNameOf(purpose)))
                entries.push_back({draft.id, Words{m_id, partner, purpose, draft.words.trimmed()}});
        }
    }
}

void CheckInDraft::addAnswers(std::vector<Entry>& entries) const
{
    for (const auto& [question, answers] : m_answers) {
        if (m_covers.isCovered(question))
            continue;
        for (const Partner partner : bothPartners) {
            const DraftAnswer& draft = answers[partner];
            if (draft.keep && saysSomething(draft))
                entries.push_back({draft.id, Answer{m_id, partner, question, *draft.body}});
        }
    }
}

void CheckInDraft::addWishes(std::vector<Entry>& entries) const
{
    for (const Wish& wish : m_wishes.met())
        entries.push_back(
            {idOf(wish, m_id), WishMet{m_id, wish.item, wish.item.isEmpty() ? wish.words : QString()}});
}

void CheckInDraft::addPlans(std::vector<Entry>& entries) const
{
    for (const DraftTime& draft : m_times)
        entries.push_back({draft.id, draft.time});
    for (const DraftOffer& draft : m_offers) {
        if (!isOnTheTable(draft))
            continue;
        const bool timeIsPlanned =
            draft.sharedTime &&
            std::ranges::any_of(m_times, [&](const DraftTime& time) { return time.id == *draft.sharedTime; });
        entries.push_back(
            {draft.id, Offer{m_id, draft.author, draft.question, draft.item, draft.words.trimmed(),
                             timeIsPlanned ? draft.sharedTime : std::nullopt}});
    }
}

Keeping CheckInDraft::keeping(const JournalId& journal, const CoupleSettings& settings) const
{
    std::vector<Entry> entries{{m_id, m_checkIn}};
    addWords(entries);
    addAnswers(entries);
    addWishes(entries);
    addPlans(entries);
    return Keeping(journal, std::move(entries), {}, settings);
}

QString coverNameOf(WordsPurpose purpose)
{
    return purpose == WordsPurpose::Appreciation ? QStringLiteral("words/appreciation")
                                                 : QStringLiteral("words/this-week");
}
