// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ourquestions.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto ownPrefix = u"own-"_s;
constexpr auto separator = u'~';
constexpr int markLength = 8;
constexpr qsizetype shortLength = 22;

QString freshMark(int length)
{
    return QUuid::createUuid().toString(QUuid::Id128).left(length);
}

const OwnQuestion& ownOf(const std::pair<OwnQuestion, EntryId>& kept)
{
    return kept.first;
}

} // namespace

WordingId WordingId::from(const QString& id)
{
    const QStringList parts = id.split(separator);
    if (parts.size() != 3 || parts[1].toInt() < 2)
        return {id};
    return {parts[0], parts[1].toInt(), parts[2]};
}

WordingId WordingId::ofANewQuestion()
{
    return {ownPrefix + freshMark(2 * markLength)};
}

WordingId WordingId::next() const
{
    return {question, number + 1, freshMark(markLength)};
}

QString WordingId::text() const
{
    return number < 2 ? question : u"%1%2%3%2%4"_s.arg(question, QChar(separator)).arg(number).arg(mark);
}

bool WordingId::isOwn() const
{
    return question.startsWith(ownPrefix);
}

OurQuestions::OurQuestions(const Deck& deck, const std::vector<Entry>& kept) : m_deck(deck)
{
    for (const Entry& entry : kept) {
        if (const auto* own = std::get_if<OwnQuestion>(&entry.content))
            m_kept.emplace_back(*own, entry.id);
    }
    // The last wording counts; between two copies of one that were changed apart, the same one everywhere.
    std::ranges::sort(m_kept, [](const auto& a, const auto& b) {
        const WordingId wordingA = WordingId::from(ownOf(a).question);
        const WordingId wordingB = WordingId::from(ownOf(b).question);
        return std::tie(wordingA.number, wordingA.mark, a.second) <
               std::tie(wordingB.number, wordingB.mark, b.second);
    });
    putInOrder();
}

Question OurQuestions::questionFrom(const OwnQuestion& own) const
{
    const WordingId wording = WordingId::from(own.question);
    Question question;
    if (const Question* ofDeck = m_deck.question(wording.question)) {
        question = *ofDeck;
        if (wording.number > 1)
            question.wording = own.wording;
    } else {
        // Wishes are one list a sitting, and that is the deck's.
        question.kind = answerKindFrom(own.answerKind).value_or(AnswerKind::Words);
        if (question.kind == AnswerKind::Wishes)
            question.kind = AnswerKind::Words;
        question.shortName = shortened(own.wording);
        question.wording = own.wording;
        const auto alike = std::ranges::find(m_deck.questions, question.kind, &Question::kind);
        if (question.kind != AnswerKind::Checklist && alike != m_deck.questions.end())
            question.items = alike->items;
    }
    question.id = own.question;
    return question;
}

void OurQuestions::putInOrder()
{
    std::vector<OurQuestion> unplaced;
    for (const Question& question : m_deck.questions)
        unplaced.push_back({WordingId::from(question.id), question});

    std::vector<std::pair<int, OurQuestion>> placed;
    for (const auto& [own, id] : m_kept) {
        const WordingId wording = WordingId::from(own.question);
        std::erase_if(unplaced, [&](const OurQuestion& q) { return q.wording.question == wording.question; });
        auto found = std::ranges::find_if(
            placed, [&](const auto& q) { return q.second.wording.question == wording.question; });
        if (found == placed.end())
            found = placed.insert(placed.end(), {own.place, {}});
        std::vector<EntryId> entries;
        if (found->second.wording == wording)
            entries = std::move(found->second.entries);
        entries.push_back(id);
        *found = {own.place,
                  {wording, questionFrom(own), wording.isOwn() || wording.number > 1, own.resting, entries}};
    }
    std::ranges::sort(placed, [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.wording.question) < std::tie(b.first, b.second.wording.question);
    });
    m_questions = std::move(unplaced);
    for (auto& [place, question] : placed) {
        const auto at = std::min(static_cast<std::size_t>(place), m_questions.size());
        m_questions.insert(m_questions.begin() + static_cast<std::ptrdiff_t>(at), std::move(question));
    }
}

Deck OurQuestions::asked() const
{
    Deck deck = m_deck;
    deck.questions.clear();
    for (const OurQuestion& question : m_questions) {
        if (!question.resting)
            deck.questions.push_back(question.question);
    }
    return deck;
}

std::optional<Question> OurQuestions::wordingOf(const QString& id) const
{
    const auto kept = std::ranges::find(m_kept, id, [](const auto& k) { return ownOf(k).question; });
    if (kept != m_kept.end())
        return questionFrom(ownOf(*kept));
    const Question* ofDeck = m_deck.question(WordingId::from(id).question);
    if (ofDeck == nullptr)
        return std::nullopt;
    Question question = *ofDeck;
    question.id = id;
    return question;
}

int OurQuestions::placeOf(const QString& id) const
{
    const auto found = std::ranges::find(m_questions, WordingId::from(id).question,
                                         [](const OurQuestion& q) { return q.wording.question; });
    return static_cast<int>(found - m_questions.begin());
}

const Question* questionOfTheDeck(const Deck& asked, AnswerKind kind)
{
    const auto found = std::ranges::find_if(asked.questions, [kind](const Question& question) {
        return question.kind == kind && !WordingId::from(question.id).isOwn();
    });
    return found == asked.questions.end() ? nullptr : &*found;
}

QString shortened(const QString& wording)
{
    const QString line = wording.simplified();
    if (line.size() <= shortLength)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', shortLength);
    return line.left(space > shortLength / 2 ? space : shortLength) + u'…';
}
