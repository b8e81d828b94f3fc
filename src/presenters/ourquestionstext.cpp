// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/ourquestionstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const OurQuestion* sameIn(const OurQuestions& questions, const OurQuestion& question)
{
    const auto found = std::ranges::find(questions.inOrder(), question.wording.question,
                                         [](const OurQuestion& q) { return q.wording.question; });
    return found == questions.inOrder().end() ? nullptr : &*found;
}

QStringList orderOf(const OurQuestions& questions)
{
    QStringList ids;
    for (const OurQuestion& question : questions.inOrder()) {
        if (!question.resting)
            ids.append(question.wording.question);
    }
    return ids;
}

/// Whether those that are asked before and after follow each other as they did.
bool keepsOrder(const OurQuestions& before, const OurQuestions& after)
{
    QStringList was = orderOf(before);
    QStringList is = orderOf(after);
    was.removeIf([&](const QString& id) { return !is.contains(id); });
    is.removeIf([&](const QString& id) { return !was.contains(id); });
    return was == is;
}

bool concernsQuestions(const Entry& entry)
{
    return entry.kind() == EntryKind::OwnQuestion;
}

} // namespace

OurQuestionsText::OurQuestionsText(const Deck& deck, const JournalReader* journal)
    : m_deck(deck), m_kept(journal != nullptr ? journal->ownQuestions() : std::vector<Entry>())
{
}

FrozenSection OurQuestionsText::changes(const Keeping& keeping) const
{
    FrozenSection section{tr("Our questions"), {}};
    std::vector<Entry> then = m_kept;
    const auto goes = [&](const Entry& entry) {
        return std::ranges::find(keeping.replaced(), entry.id) != keeping.replaced().end();
    };
    const auto gone = std::erase_if(then, goes);
    std::ranges::copy_if(keeping.entries(), std::back_inserter(then), concernsQuestions);
    if (gone == 0 && std::ranges::none_of(keeping.entries(), concernsQuestions))
        return section;

    const OurQuestions before(m_deck, m_kept);
    const OurQuestions after(m_deck, then);
    const auto say = [&](const QString& words) { section.lines.push_back({{}, words}); };
    for (const OurQuestion& now : after.inOrder()) {
        const Question& question = now.question;
        const OurQuestion* was = sameIn(before, now);
        if (was == nullptr)
            say(tr("New: “%1” (%2)", "words of a question, and how it is answered")
                    .arg(question.wording, nameOf(question.kind)));
        else if (was->question.wording != question.wording || was->question.kind != question.kind)
            say(tr("“%1” instead of “%2” (%3)", "new words, words before, and how it is answered")
                    .arg(question.wording, was->question.wording, nameOf(question.kind)));
        const bool rested = was != nullptr && was->resting;
        if (now.resting && !rested)
            say(tr("“%1” rests.").arg(question.wording));
        if (!now.resting && rested)
            say(tr("“%1” is asked again.").arg(question.wording));
    }
    if (!keepsOrder(before, after)) {
        QStringList names;
        for (const OurQuestion& now : after.inOrder()) {
            if (!now.resting)
                names.append(now.question.shortName);
        }
        say(tr("In this order: %1").arg(names.join(tr(" · ", "between names of questions"))));
    }
    // Nothing that would be kept goes unsaid, also where it changes nothing to be seen.
    if (section.lines.empty())
        say(tr("Your questions, as they are."));
    return section;
}

QString OurQuestionsText::nameOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Words:
        return tr("in your own words");
    case AnswerKind::Rhythm:
        return tr("how often");
    case AnswerKind::Feeling:
        return tr("one of five faces");
    case AnswerKind::Trying:
        return tr("yes, maybe or rather not");
    case AnswerKind::Checklist:
        return tr("a list");
    case AnswerKind::Week:
        return tr("hours of a week");
    case AnswerKind::Wishes:
        return tr("in private, in turns");
    }
    Q_UNREACHABLE();
}
