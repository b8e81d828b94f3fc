// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ourquestionsdraft.h"

#include <algorithm>

OurQuestionsDraft::OurQuestionsDraft(Deck deck, std::vector<Entry> kept, QSet<QString> answered)
    : m_deck(std::move(deck))
    , m_kept(std::move(kept))
    , m_answered(std::move(answered))
    , m_before(m_deck, m_kept)
    , m_lines(m_before.inOrder())
{
    for (const OurQuestion& line : m_lines)
        m_newEntries.insert(line.wording.question, EntryId::create());
}

void OurQuestionsDraft::add(const QString& wording, AnswerKind kind)
{
    const WordingId id = WordingId::ofANewQuestion();
    m_newEntries.insert(id.question, EntryId::create());
    m_lines.push_back({id, {}, true});
    Question& question = m_lines.back().question;
    question.id = id.text();
    question.kind = kind;
    question.wording = wording.simplified();
    question.shortName = shortened(question.wording);
}

void OurQuestionsDraft::reword(std::size_t line, const QString& wording, AnswerKind kind)
{
    OurQuestion& changed = m_lines.at(line);
    const QString words = wording.simplified();
    const AnswerKind newKind = changed.wording.isOwn() ? kind : changed.question.kind;
    if (words == changed.question.wording && newKind == changed.question.kind)
        return;
    const OurQuestion* kept = before(changed);
    if (kept != nullptr && words == kept->question.wording && newKind == kept->question.kind) {
        changed.wording = kept->wording; // back to the words it had
        changed.question = kept->question;
        changed.entries = kept->entries;
        changed.hasOwnWords = kept->hasOwnWords;
        return;
    }
    if (kept != nullptr && changed.wording == kept->wording) {
        changed.wording = kept->wording.next();
        changed.entries.clear();
    }
    changed.hasOwnWords = true;
    changed.question.id = changed.wording.text();
    changed.question.wording = words;
    changed.question.kind = newKind;
    if (changed.wording.isOwn())
        changed.question.shortName = shortened(words);
}

void OurQuestionsDraft::setResting(std::size_t line, bool resting)
{
    m_lines.at(line).resting = resting;
}

void OurQuestionsDraft::move(std::size_t line, std::size_t to)
{
    OurQuestion moved = std::move(m_lines.at(line));
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line));
    const auto at = static_cast<std::ptrdiff_t>(std::min(to, m_lines.size()));
    m_lines.insert(m_lines.begin() + at, std::move(moved));
}

void OurQuestionsDraft::forget(std::size_t line)
{
    const auto at = m_lines.begin() + static_cast<std::ptrdiff_t>(line);
    const QString question = at->wording.question;
    std::erase_if(m_kept, [&](const Entry& entry) {
        const auto* own = std::get_if<OwnQuestion>(&entry.content);
        return own != nullptr && WordingId::from(own->question).question == question;
    });
    m_before = OurQuestions(m_deck, m_kept);
    if (const OurQuestion* asInTheDeck = before(*at))
        *at = *asInTheDeck;
    else
        m_lines.erase(at);
}

const OurQuestion* OurQuestionsDraft::before(const OurQuestion& line) const
{
    const auto found = std::ranges::find(m_before.inOrder(), line.wording.question,
                                         [](const OurQuestion& q) { return q.wording.question; });
    return found == m_before.inOrder().end() ? nullptr : &*found;
}

const OwnQuestion* OurQuestionsDraft::keptContent(const OurQuestion& line) const
{
    if (line.entries.empty())
        return nullptr;
    const auto found = std::ranges::find(m_kept, line.entries.back(), &Entry::id);
    return found == m_kept.end() ? nullptr : std::get_if<OwnQuestion>(&found->content);
}

/// A question as the deck has it needs none as long as it follows the one it follows in the deck: the longest
/// such run is left alone, so that as little as possible is kept.
std::vector<bool> OurQuestionsDraft::needAPlace() const
{
    const std::size_t count = m_lines.size();
    std::vector<int> inDeck(count, -1);
    for (std::size_t i = 0; i < count; ++i) {
        const OurQuestion& line = m_lines[i];
        const auto place = std::ranges::find(m_deck.questions, line.wording.question, &Question::id);
        if (!line.hasOwnWords && !line.resting && place != m_deck.questions.end())
            inDeck[i] = static_cast<int>(place - m_deck.questions.begin());
    }
    std::vector<int> length(count, 0);
    std::vector<std::size_t> previous(count, count);
    std::size_t last = count;
    for (std::size_t i = 0; i < count; ++i) {
        if (inDeck[i] < 0)
            continue;
        length[i] = 1;
        for (std::size_t j = 0; j < i; ++j) {
            if (inDeck[j] >= 0 && inDeck[j] < inDeck[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (last == count || length[i] > length[last])
            last = i;
    }
    std::vector<bool> need(count, true);
    for (std::size_t i = last; i < count; i = previous[i])
        need[i] = false;
    return need;
}

Keeping OurQuestionsDraft::keeping(const JournalId& journal, const CoupleSettings& settings) const
{
    std::vector<Entry> entries;
    std::vector<EntryId> replaced;
    const std::vector<bool> need = needAPlace();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const OurQuestion& line = m_lines[i];
        const OurQuestion* kept = before(line);
        OwnQuestion wanted{line.wording.text(), line.question.wording, nameOf(line.question.kind),
                           static_cast<int>(i), line.resting};
        const OwnQuestion* present = keptContent(line);
        if (present != nullptr && !line.hasOwnWords)
            wanted.wording = present->wording; // the deck's words, perhaps in another language
        const bool stays = need[i] && present != nullptr && *present == wanted && line.entries.size() == 1;
        if (need[i] && !stays)
            entries.push_back({m_newEntries.value(line.wording.question), wanted});
        if (kept == nullptr || stays)
            continue;
        // Its earlier words stay where answers were given to them.
        const bool isReworded = kept->wording != line.wording;
        if (!isReworded || !kept->hasOwnWords || !m_answered.contains(kept->wording.text()))
            replaced.insert(replaced.end(), kept->entries.begin(), kept->entries.end());
    }
    const bool changes = !entries.empty() || !replaced.empty();
    return Keeping(journal, std::move(entries), std::move(replaced), changes ? settings : CoupleSettings());
}
