// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/questionpresenter.h"

#include <algorithm>

namespace {

AnswerBody emptyBody(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Rhythm:
    case AnswerKind::Feeling:
    case AnswerKind::Trying:
        return ChoiceAnswer();
    case AnswerKind::Checklist:
        return ChecklistAnswer();
    case AnswerKind::Week:
        return WeekAnswer();
    case AnswerKind::Words:
    case AnswerKind::Wishes: // Wishes have no answer of their own: they meet or vanish.
        return WordsAnswer();
    }
    Q_UNREACHABLE();
}

bool hasItem(const Question& question, const QString& item)
{
    return std::ranges::any_of(question.items, [&](const DeckItem& known) { return known.id == item; });
}

QStringList inDeckOrder(const Question& question, const QStringList& items)
{
    QStringList ordered;
    for (const DeckItem& item : question.items) {
        if (items.contains(item.id))
            ordered.append(item.id);
    }
    return ordered;
}

QStringList tidied(const QStringList& lines)
{
    QStringList tidy;
    for (const QString& line : lines) {
        const QString words = line.simplified();
        if (!words.isEmpty() && !tidy.contains(words, Qt::CaseInsensitive))
            tidy.append(words);
    }
    return tidy;
}

} // namespace

QuestionPresenter::QuestionPresenter(CheckInTalk& talk, const QString& questionId, QObject* parent)
    : TwoVoices(talk, parent), m_question(*talk.deck.question(questionId))
{
}

QString QuestionPresenter::sayAloud() const
{
    // A question of their own has no prompt; any beginning helps.
    return m_question.sayAloud.isEmpty() ? tr("“When I think about it…”") : m_question.sayAloud;
}

QString QuestionPresenter::noteLabel() const
{
    switch (m_question.kind) {
    case AnswerKind::Rhythm:
        return tr("In your own words, if you like");
    case AnswerKind::Trying:
        return tr("Why, or why not, if you like");
    case AnswerKind::Words:
        return tr("In your own words");
    case AnswerKind::Feeling:
    case AnswerKind::Checklist:
    case AnswerKind::Week:
    case AnswerKind::Wishes:
        break;
    }
    return tr("A note, if you like");
}

AnswerBody QuestionPresenter::answer(Partner partner) const
{
    const DraftAnswer* draft = talk().draft.writtenAnswer(m_question.id, partner);
    return draft && draft->body ? *draft->body : emptyBody(m_question.kind);
}

void QuestionPresenter::say(Partner partner, const AnswerBody& body)
{
    const AnswerBody said = canonical(body);
    Q_ASSERT(said.index() == emptyBody(m_question.kind).index());
    if (said == answer(partner))
        return;
    auto& written = talk().draft.answer(m_question.id, partner).body;
    written = isEmpty(said) ? std::nullopt : std::optional(said);
    letGoOfOffersWithoutLine(partner);
    if (written)
        endPass(partner);
    emit answerChanged(partner);
}

std::optional<AnswerBody> QuestionPresenter::lastKept(Partner partner) const
{
    const JournalReader& journal = talk().journal.reader();
    for (const Entry& checkIn : journal.checkIns()) {
        for (const Entry& entry : journal.entriesOf(checkIn.id)) {
            const auto* kept = std::get_if<Answer>(&entry.content);
            if (kept && kept->author == partner && kept->question == m_question.id)
                return kept->body;
        }
    }
    return std::nullopt;
}

void QuestionPresenter::startFromLastKept(Partner partner)
{
    const auto kept = lastKept(partner);
    if (kept && kept->index() == emptyBody(m_question.kind).index())
        say(partner, *kept);
}

QString QuestionPresenter::note(Partner partner) const
{
    return noteOf(answer(partner));
}

void QuestionPresenter::setNote(Partner partner, const QString& words)
{
    AnswerBody body = answer(partner);
    std::visit([&](auto& said) { said.note = words; }, body);
    say(partner, body);
}

bool QuestionPresenter::keeps(Partner partner) const
{
    const DraftAnswer* draft = talk().draft.writtenAnswer(m_question.id, partner);
    return !draft || draft->keep;
}

void QuestionPresenter::setKeep(Partner partner, bool keep)
{
    talk().draft.answer(m_question.id, partner).keep = keep;
}

void QuestionPresenter::clear(Partner partner)
{
    say(partner, emptyBody(m_question.kind));
}

AnswerBody QuestionPresenter::canonical(AnswerBody body) const
{
    std::visit([](auto& said) { said.note = said.note.trimmed(); }, body);
    if (auto* choice = std::get_if<ChoiceAnswer>(&body); choice && !hasItem(m_question, choice->item))
        choice->item.clear();
    if (auto* list = std::get_if<ChecklistAnswer>(&body)) {
        list->items = inDeckOrder(m_question, list->items);
        list->ownLines = tidied(list->ownLines);
    }
    return body;
}

void QuestionPresenter::letGoOfOffersWithoutLine(Partner partner)
{
    const AnswerBody body = answer(partner);
    const auto* list = std::get_if<ChecklistAnswer>(&body);
    std::erase_if(talk().draft.offers(), [&](const DraftOffer& offer) {
        if (offer.author != partner || offer.question != m_question.id)
            return false;
        const bool hasLine = list && (offer.item.isEmpty() ? list->ownLines.contains(offer.ownLine)
                                                           : list->items.contains(offer.item));
        return !hasLine;
    });
}
