// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/checkinreading.h"

#include <algorithm>

namespace {

/// Puts each entry of a check-in in its place.
struct Sort
{
    CheckInReading& reading;
    const EntryId& id;

    void operator()(const Answer& answer) const
    {
        auto asked = std::ranges::find(reading.questions, answer.question,
                                       [](const AskedQuestion& a) { return a.question.id; });
        if (asked == reading.questions.end()) {
            reading.questions.push_back({ownQuestion(answer.question)});
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

private:
    /// A question of their own whose words were let go of since; its answers are still there to be read.
    static Question ownQuestion(const QString& questionId)
    {
        Question question;
        question.id = questionId;
        question.shortName = CheckInReading::tr("A question of your own");
        question.wording = question.shortName;
        return question;
    }
};

Question questionFrom(const OwnQuestion& own)
{
    Question question;
    question.id = own.question;
    question.shortName = own.wording;
    question.wording = own.wording;
    return question;
}

void addOwnQuestions(CheckInReading& reading, const JournalReader& journal)
{
    for (const Entry& entry : journal.ownQuestions()) {
        if (const auto* own = std::get_if<OwnQuestion>(&entry.content))
            reading.questions.push_back({questionFrom(*own)});
    }
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
    const auto ofTheDeck = static_cast<std::ptrdiff_t>(reading.questions.size());
    addOwnQuestions(reading, reader);
    for (const Entry& entry : reader.entriesOf(checkIn.id))
        std::visit(Sort{reading, entry.id}, entry.content);

    const auto ownOnes = reading.questions.begin() + ofTheDeck;
    reading.questions.erase(std::remove_if(ownOnes, reading.questions.end(),
                                           [](const AskedQuestion& asked) { return !asked.isAnswered(); }),
                            reading.questions.end());
    std::ranges::stable_sort(reading.offers, {}, [](const auto& part) { return part.content.author; });
    std::ranges::stable_sort(reading.words, {}, [](const auto& part) { return part.content.author; });
    return reading;
}
