// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/exampleanswers.h"

#include <algorithm>

namespace {

/// The hours each of them usually has; they meet on Wednesday evening and Sunday morning.
const PerPartner<std::vector<HalfHours>>& usualWeeks()
{
    static const PerPartner<std::vector<HalfHours>> weeks{
        {{2, 40, 44, Suits::Works},
         {3, 40, 44, Suits::Could},
         {5, 18, 22, Suits::Could},
         {6, 17, 22, Suits::Works}},
        {{2, 41, 45, Suits::Works},
         {4, 40, 46, Suits::Could},
         {5, 43, 46, Suits::Works},
         {6, 18, 23, Suits::Works}},
    };
    return weeks;
}

} // namespace

std::vector<Entry> ExampleAnswers::entries(const EntryId& checkIn, const Question& question, QDate date)
{
    if (question.kind == AnswerKind::Wishes)
        return wishes(checkIn, question);
    std::vector<Entry> both;
    for (const Partner author : bothPartners)
        both.push_back({m_dice.id(), Answer{checkIn, author, question.id, answer(question, author, date)}});
    return both;
}

AnswerBody ExampleAnswers::answer(const Question& question, Partner author, QDate date)
{
    switch (question.kind) {
    case AnswerKind::Rhythm:
    case AnswerKind::Feeling:
    case AnswerKind::Trying: {
        const QString item = choice(question, author);
        return ChoiceAnswer{item, m_words.note(question.id, item, date)};
    }
    case AnswerKind::Checklist: {
        ChecklistAnswer answer{ticks(question), {}, m_words.note(question.id, {}, date)};
        if (const QString line = m_dice.oneIn(4) ? m_words.ownLine(question.id) : QString(); !line.isEmpty())
            answer.ownLines.append(line);
        return answer;
    }
    case AnswerKind::Week:
        return WeekAnswer{week(author), m_words.note(question.id, {}, date)};
    case AnswerKind::Words:
    case AnswerKind::Wishes:
        break;
    }
    return WordsAnswer{m_words.note(question.id, {}, date)};
}

QString ExampleAnswers::choice(const Question& question, Partner author)
{
    // They go on planning, so neither is at “rather not” about it.
    const int openToTrying = 2;
    const int items =
        question.kind == AnswerKind::Trying ? openToTrying : static_cast<int>(question.items.size());
    if (!m_minds.contains(question.id))
        m_minds.insert(question.id, {m_dice.below(std::min(3, items)), m_dice.below(std::min(3, items))});
    int& mind = m_minds[question.id][author];
    if (m_dice.oneIn(4))
        mind = std::clamp(mind + (m_dice.oneIn(2) ? 1 : -1), 0, items - 1);
    return question.items[static_cast<std::size_t>(mind)].id;
}

QStringList ExampleAnswers::ticks(const Question& question)
{
    QStringList items;
    const int wanted = 1 + m_dice.below(3);
    for (std::size_t i = 0; i < question.items.size(); ++i) {
        const int left = static_cast<int>(question.items.size() - i);
        // Each with the chance that makes the number come out right, so that the deck's order stays.
        if (m_dice.below(left) < wanted - static_cast<int>(items.size()))
            items.append(question.items[i].id);
    }
    return items;
}

Availability ExampleAnswers::week(Partner author)
{
    Availability week;
    for (HalfHours stretch : usualWeeks()[author]) {
        stretch.from += m_dice.below(3) - 1;
        stretch.to += m_dice.below(3) - 1;
        const bool isTheirEvening = stretch.day == 2;
        if (!isTheirEvening && m_dice.oneIn(6))
            continue;
        if (!isTheirEvening && m_dice.oneIn(5))
            stretch.suits = Suits::Could;
        week.paint(stretch);
    }
    return week;
}

std::vector<Entry> ExampleAnswers::wishes(const EntryId& checkIn, const Question& question)
{
    std::vector<Entry> met;
    for (const QString& item : ticks(question))
        met.push_back({m_dice.id(), WishMet{checkIn, item, {}}});
    if (m_dice.oneIn(6))
        met.push_back({m_dice.id(), WishMet{checkIn, {}, m_words.ownWish()}});
    return met;
}
