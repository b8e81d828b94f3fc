// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/commongroundpresenter.h"

#include "presenters/turns.h"

#include "domain/ourquestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What stays in a voice once the lines both share are said in one place for both.
AnswerBody withoutShared(const AnswerBody& body, const SharedGround& shared)
{
    const auto* list = std::get_if<ChecklistAnswer>(&body);
    if (list == nullptr)
        return body;
    ChecklistAnswer rest = *list;
    rest.items.removeIf([&](const QString& item) { return shared.items.contains(item); });
    rest.ownLines.removeIf([&](const QString& line) {
        return std::ranges::any_of(shared.ownLines, [&](const QString& other) {
            return other.simplified().compare(line.simplified(), Qt::CaseInsensitive) == 0;
        });
    });
    return rest;
}

Availability weekOf(const AnswerBody* body)
{
    const auto* answer = body != nullptr ? std::get_if<WeekAnswer>(body) : nullptr;
    return answer != nullptr ? answer->week : Availability();
}

/// Only what both painted alike: an hour that one of them merely could is not said to be shared.
Availability worksForBoth(const PerPartner<Availability>& weeks)
{
    Availability works;
    for (const HalfHours& stretch : hoursForBoth(weeks).stretches()) {
        if (stretch.suits == Suits::Works)
            works.paint(stretch);
    }
    return works;
}

} // namespace

CommonGroundPresenter::CommonGroundPresenter(const CheckInTalk& talk)
    : m_talk(talk), m_answerText(TimeText(talk.locale))
{
}

std::vector<GroundRow> CommonGroundPresenter::rows() const
{
    std::vector<GroundRow> rows;
    for (const Question& question : m_talk.deck.questions) {
        if (auto found = row(question))
            rows.push_back(std::move(*found));
    }
    return rows;
}

PerPartner<Availability> CommonGroundPresenter::weeks() const
{
    const Question* asked = questionOfTheDeck(m_talk.deck, AnswerKind::Week);
    if (asked == nullptr)
        return {};
    return {weekOf(bodyOf(*asked, Partner::First)), weekOf(bodyOf(*asked, Partner::Second))};
}

bool CommonGroundPresenter::prefersNoPlan() const
{
    if (m_talk.wantsTimes)
        return !*m_talk.wantsTimes;
    const Question* asked = questionOfTheDeck(m_talk.deck, AnswerKind::Trying);
    return asked != nullptr && std::ranges::any_of(bothPartners, [&](Partner partner) {
               const AnswerBody* body = bodyOf(*asked, partner);
               const auto* choice = body != nullptr ? std::get_if<ChoiceAnswer>(body) : nullptr;
               return choice != nullptr && choice->item == "no"_L1;
           });
}

QString CommonGroundPresenter::lead()
{
    return tr("Both voices next to each other. The filled circle marks what you share.");
}

QString CommonGroundPresenter::arrival() const
{
    return prefersNoPlan()
               ? tr("Rather not planning is a good place to arrive at. You can stop here, or go on "
                    "and keep what you told each other.")
               : QString();
}

QString CommonGroundPresenter::nextText() const
{
    return prefersNoPlan() ? tr("Go on") : tr("Look for times");
}

QString CommonGroundPresenter::note()
{
    return tr("You can stop here. Talking was the point.");
}

const AnswerBody* CommonGroundPresenter::bodyOf(const Question& question, Partner partner) const
{
    const DraftAnswer* answer = m_talk.draft.findAnswer(question.id, partner);
    return answer != nullptr && answer->body && !isEmpty(*answer->body) ? &*answer->body : nullptr;
}

std::optional<GroundRow> CommonGroundPresenter::row(const Question& question) const
{
    if (question.kind == AnswerKind::Wishes) {
        return m_talk.draft.wishes().isRevealed() ? std::optional(wishesRow(question)) : std::nullopt;
    }
    if (Turns::isStillCovered(m_talk, question)) {
        GroundRow row{question.shortName, {}};
        row.line = tr("Still covered. It opens when both of you are ready.");
        return row;
    }
    const PerPartner<const AnswerBody*> bodies{bodyOf(question, Partner::First),
                                               bodyOf(question, Partner::Second)};
    if (bodies.first == nullptr && bodies.second == nullptr)
        return std::nullopt;

    GroundRow row{question.shortName, {}};
    SharedGround shared;
    if (bodies.first != nullptr && bodies.second != nullptr)
        shared = sharedGround(*bodies.first, *bodies.second);
    for (const Partner partner : bothPartners) {
        if (bodies[partner] != nullptr)
            row.voices[partner] = voice(question, *bodies[partner], shared);
    }
    if (question.kind == AnswerKind::Week) {
        row.shared = hours(worksForBoth({weekOf(bodies.first), weekOf(bodies.second)}));
    } else {
        row.shared = m_answerText.shared(question, shared);
    }
    return row;
}

QString CommonGroundPresenter::hours(const Availability& week) const
{
    const TimeText text(m_talk.locale);
    QStringList lines;
    for (const HalfHours& stretch : week.stretches()) {
        constexpr int minutes = Availability::minutesInHalfHour;
        lines.append(tr("%1 %2", "short day name and its hours")
                         .arg(text.shortDayName(stretch.day + 1),
                              text.timeRange(stretch.from * minutes, (stretch.to - stretch.from) * minutes)));
    }
    return lines.join(tr(" · ", "between things both share"));
}

GroundRow CommonGroundPresenter::wishesRow(const Question& question) const
{
    GroundRow row{question.shortName, {}};
    row.line = tr("Only what you both hoped for is shown. The rest is gone.");
    QStringList met;
    for (const Wish& wish : m_talk.draft.wishes().met())
        met.append(wish.item.isEmpty() ? wish.words : wordsOf(question, wish.item));
    row.shared = met.join(tr(" · ", "between things both share"));
    return row;
}

GroundVoice CommonGroundPresenter::voice(const Question& question, const AnswerBody& body,
                                         const SharedGround& shared) const
{
    if (const auto* painted = std::get_if<WeekAnswer>(&body))
        return {painted->note.isEmpty() ? tr("Painted in the week beside.") : painted->note};

    GroundVoice voice{m_answerText.answer(question, withoutShared(body, shared))};
    const auto* choice = std::get_if<ChoiceAnswer>(&body);
    if (question.kind == AnswerKind::Feeling && choice != nullptr) {
        const auto step = std::ranges::find(question.items, choice->item, &DeckItem::id);
        if (step != question.items.end())
            voice.face = static_cast<int>(step - question.items.begin());
    }
    return voice;
}
