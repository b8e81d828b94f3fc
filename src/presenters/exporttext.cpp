// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/exporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ExportText::ExportText(const JournalReader& reader, const DeckLibrary& decks, const QLocale& locale)
    : m_reader(reader)
    , m_decks(decks)
    , m_names{reader.setting(CoupleSetting::FirstName), reader.setting(CoupleSetting::SecondName)}
    , m_answerText(TimeText(locale))
{
}

Result<ExportDocument> ExportText::document() const
{
    ExportDocument document;
    document.partners = m_names;
    std::vector<Entry> checkIns = m_reader.checkIns();
    std::ranges::reverse(checkIns);
    for (const Entry& entry : checkIns) {
        const auto reading = CheckInReading::of(m_reader, m_decks, entry);
        if (!reading)
            return tl::unexpected(reading.error());
        document.checkIns.push_back(checkIn(*reading));
    }
    document.sharedTimes = sharedTimes();
    return document;
}

ExportedCheckIn ExportText::checkIn(const CheckInReading& reading) const
{
    ExportedCheckIn exported{reading.id.text(), reading.checkIn.date, reading.checkIn.deck, {}, {}};
    for (const AskedQuestion& asked : reading.questions) {
        for (const Partner partner : bothPartners) {
            const auto& answer = asked.answers[partner];
            exported.answers.push_back(
                {asked.question.id, m_names[partner], !answer,
                 answer ? m_answerText.answer(asked.question, answer->body) : QString(),
                 asked.question.wording});
        }
    }
    if (reading.wishesQuestion) {
        const QString met = wishesThatMet(reading);
        for (const Partner partner : bothPartners)
            exported.answers.push_back({reading.wishesQuestion->id, m_names[partner], reading.wishes.empty(),
                                        met, reading.wishesQuestion->wording});
    }
    addLines(exported, reading);
    return exported;
}

void ExportText::addLines(ExportedCheckIn& exported, const CheckInReading& reading) const
{
    for (const auto& [id, offer] : reading.offers)
        exported.lines.push_back({id.text(), u"offer"_s, m_names[offer.author], offer.words,
                                  offer.sharedTime ? offer.sharedTime->text() : QString()});
    for (const auto& [id, words] : reading.words)
        exported.lines.push_back(
            {id.text(),
             words.purpose == WordsPurpose::Appreciation ? u"appreciation"_s : u"this_week"_s,
             m_names[words.author],
             words.words,
             {}});
    const Question* question = reading.wishesQuestion ? &*reading.wishesQuestion : nullptr;
    for (const auto& [id, wish] : reading.wishes)
        exported.lines.push_back({id.text(), u"wish_met"_s, {}, AnswerText::wish(question, wish), {}});
}

QString ExportText::wishesThatMet(const CheckInReading& reading) const
{
    SharedGround met;
    for (const auto& [id, wish] : reading.wishes)
        wish.item.isEmpty() ? met.ownLines.append(wish.words) : met.items.append(wish.item);
    return m_answerText.shared(*reading.wishesQuestion, met);
}

std::vector<ExportedSharedTime> ExportText::sharedTimes() const
{
    const std::vector<PlannedTime> planned = m_reader.allPlannedTimes();
    std::vector<ExportedSharedTime> times;
    for (const PlannedTime& plan : planned) {
        ExportedSharedTime exported{plan.id, plan.time, {}, plan.endedFrom, {}};
        for (const PlannedTime& other : planned) {
            const auto& insteadOf = other.time.insteadOf;
            if (insteadOf && insteadOf->scope == InsteadOf::Scope::One && insteadOf->sharedTime == plan.id)
                exported.moved.emplace_back(insteadOf->date, other.id);
        }
        // What stands elsewhere is moved, not free.
        std::ranges::copy_if(plan.freed, std::back_inserter(exported.freed), [&](QDate date) {
            return std::ranges::find(exported.moved, date, &std::pair<QDate, EntryId>::first) ==
                   exported.moved.end();
        });
        times.push_back(std::move(exported));
    }
    return times;
}
