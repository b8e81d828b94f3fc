// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/checkinreading.h"

#include "domain/ourquestions.h"

#include <algorithm>

namespace {

/// A question of their own whose words were let go of; its answers are still there to be read.
Question withoutWords(const QString& questionId)
{
    Question question;
    question.id = questionId;
    question.shortName = CheckInReading::tr("A question of your own");
    question.wording = question.shortName;
    return question;
}

/// The words it was asked in; one in their own words is called by all of them.
Question asAsked(const OurQuestions& questions, const QString& questionId)
{
    Question question = questions.wordingOf(questionId).value_or(withoutWords(questionId));
    const WordingId wording = WordingId::from(questionId);
    if (wording.isOwn() || wording.number > 1)
        question.shortName = question.wording;
    return question;
}

/// Puts each entry of a check-in in its place.
struct Sort
{
    CheckInReading& reading;
    const OurQuestions& questions;
    const EntryId& id;

    void operator()(const Answer& answer) const
    {
        auto asked = std::ranges::find(reading.questions, answer.question,
                                       [](const AskedQuestion& a) { return a.question.id; });
        if (asked == reading.questions.end()) {
            reading.questions.push_back({asAsked(questions, answer.question)});
            asked = std::prev(reading.questions.end());
        }
        asked->answers[answer.author] = KeptAnswer{id, answer.body};
    }
    void operator()(const WishMet& wish) const { reading.wishes.push_back({id, wish}); }
    void operator()(const Offer& offer) const { reading.offers.push_back({id, offer}); }
    void operator()(const Words& words) const { reading.words.push_back({id, words}); }
    void operator()(const CheckIn&) const {}
    void operator()(const SharedTime&) const {}
    void operator()(const OwnQuestion&) const {}
};

/// In the order the couple asks them now; one of the deck that was asked in other words stands there only
/// once.
void putInOrder(std::vector<AskedQuestion>& asked, const OurQuestions& questions)
{
    const auto place = [&](const AskedQuestion& a) {
        return std::pair(questions.placeOf(a.question.id), WordingId::from(a.question.id).number);
    };
    const auto isAskedOtherwise = [&](const AskedQuestion& a) {
        return std::ranges::any_of(asked, [&](const AskedQuestion& other) {
            return other.isAnswered() && other.question.id != a.question.id &&
                   WordingId::from(other.question.id).question == a.question.id;
        });
    };
    const auto rest = std::ranges::stable_partition(
        asked, [&](const AskedQuestion& a) { return a.isAnswered() || !isAskedOtherwise(a); });
    asked.erase(rest.begin(), rest.end());
    std::ranges::stable_sort(asked, {}, place);
}

Availability weekOf(const std::optional<KeptAnswer>& answer)
{
    const auto* week = answer ? std::get_if<WeekAnswer>(&answer->body) : nullptr;
    return week ? week->week : Availability();
}

} // namespace

SharedGround AskedQuestion::shared() const
{
    return answers.first && answers.second ? sharedGround(answers.first->body, answers.second->body)
                                           : SharedGround();
}

Availability AskedQuestion::worksForBoth() const
{
    Availability works;
    for (const HalfHours& stretch :
         hoursForBoth({weekOf(answers.first), weekOf(answers.second)}).stretches()) {
        if (stretch.suits == Suits::Works)
            works.paint(stretch);
    }
    return works;
}

Result<CheckInReading> CheckInReading::of(const JournalReader& reader, const DeckLibrary& decks,
                                          const Entry& checkIn)
{
    CheckInReading reading;
    reading.id = checkIn.id;
    reading.checkIn = std::get<CheckIn>(checkIn.content);
    const auto deck = decks.deck(reading.checkIn.deck, reading.checkIn.deckVersion, reading.checkIn.language);
    if (!deck)
        return tl::unexpected(deck.error());
    for (const Question& question : deck->questions) {
        if (question.kind == AnswerKind::Wishes)
            reading.wishesQuestion = question;
        else
            reading.questions.push_back({question});
    }
    const OurQuestions questions(*deck, reader.ownQuestions());
    for (const Entry& entry : reader.entriesOf(checkIn.id))
        std::visit(Sort{reading, questions, entry.id}, entry.content);
    putInOrder(reading.questions, questions);
    std::ranges::stable_sort(reading.offers, {}, [](const auto& part) { return part.content.author; });
    std::ranges::stable_sort(reading.words, {}, [](const auto& part) { return part.content.author; });
    return reading;
}
