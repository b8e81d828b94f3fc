// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/keepingtext.h"

#include "domain/ourquestions.h"
#include "presenters/ourquestionstext.h"

#include <algorithm>

namespace {

/// Does something with each entry of one kind, in the order they are on the table.
template <class Content, class Work>
void forEach(const std::vector<Entry>& entries, Work work)
{
    for (const Entry& entry : entries) {
        if (const auto* content = std::get_if<Content>(&entry.content))
            work(entry.id, *content);
    }
}

bool holds(const std::vector<Entry>& entries, EntryKind kind)
{
    return std::ranges::any_of(entries, [=](const Entry& entry) { return entry.kind() == kind; });
}

FrozenSection wordsFor(WordsPurpose purpose, const QString& heading, const std::vector<Entry>& entries)
{
    FrozenSection section{heading, {}};
    forEach<Words>(entries, [&](const EntryId&, const Words& words) {
        if (words.purpose == purpose)
            section.lines.push_back({words.author, words.words});
    });
    return section;
}

/// Offers that make room for a shared time, or those for no time in particular.
std::vector<FrozenLine> offersFor(const std::optional<EntryId>& sharedTime, const std::vector<Entry>& entries)
{
    std::vector<FrozenLine> lines;
    forEach<Offer>(entries, [&](const EntryId&, const Offer& offer) {
        if (offer.sharedTime == sharedTime)
            lines.push_back({offer.author, offer.words});
    });
    return lines;
}

} // namespace

KeepingText::KeepingText(const Deck& deck, const QLocale& locale, const JournalReader* journal,
                         const std::optional<QTimeZone>& here)
    : m_deck(deck)
    , m_journal(journal)
    , m_here(here)
    , m_locale(locale)
    , m_timeText(locale)
    , m_answerText(m_timeText)
{
}

FrozenText KeepingText::frozen(const Keeping& keeping) const
{
    const std::vector<Entry>& entries = keeping.entries();
    FrozenText text;
    forEach<SharedTime>(entries, [&](const EntryId& id, const SharedTime& shared) {
        text.times.push_back(time(id, shared, offersFor(id, entries)));
    });

    FrozenSection sitting{tr("This check-in"), {}};
    forEach<CheckIn>(entries, [&](const EntryId&, const CheckIn& checkIn) {
        const QString deck = checkIn.deck == m_deck.id ? m_deck.title : checkIn.deck;
        sitting.lines.push_back({{},
                                 tr("%1 · %2", "a date, and the name of the questions")
                                     .arg(m_timeText.date(checkIn.date), deck)});
    });
    const auto add = [&](FrozenSection section) {
        if (!section.lines.empty())
            text.sections.push_back(std::move(section));
    };
    add({tr("Offers"), offersFor(std::nullopt, entries)});
    add(wordsFor(WordsPurpose::ThisWeek, tr("For this week"), entries));
    add(wishes(entries));
    add(wordsFor(WordsPurpose::Appreciation, tr("Appreciation"), entries));
    for (FrozenSection& section : answers(entries))
        add(std::move(section));
    add(inPlaceOf(keeping.replaced()));
    add(OurQuestionsText(m_deck, m_journal).changes(keeping));
    add(settings(keeping.settings()));
    add(std::move(sitting));
    return text;
}

FrozenTime KeepingText::time(const EntryId& id, const SharedTime& time, std::vector<FrozenLine> offers) const
{
    const bool isElsewhere = m_here && m_here->id() != time.timeZone;
    return {id,
            time.kind,
            TimeText::kindName(time.kind),
            TimeText::labelOrKind(time.label, time.kind),
            m_timeText.whenText(time),
            m_timeText.repeatText(time),
            time.repeat ? tr("Then we ask: is this still true?") : QString(),
            std::move(offers),
            time.insteadOf ? insteadOf(*time.insteadOf) : QString(),
            isElsewhere ? tr("These are hours of %1.", "a time zone").arg(zoneName(time.timeZone))
                        : QString()};
}

QString KeepingText::insteadOf(const InsteadOf& instead) const
{
    const QString day = m_timeText.dayAndDate(instead.date);
    const auto entry = m_journal != nullptr ? m_journal->entry(instead.sharedTime) : std::nullopt;
    const auto* old = entry ? std::get_if<SharedTime>(&entry->content) : nullptr;
    const bool onward = instead.scope == InsteadOf::Scope::Onward;
    if (old == nullptr)
        return onward ? tr("In place of what was planned from %1 on.").arg(day)
                      : tr("In place of what was planned on %1.").arg(day);
    const QString label = TimeText::labelOrKind(old->label, old->kind);
    if (instead.date > lastDate(*old))
        return tr("It goes on from “%1”, which ran until %2.").arg(label, m_timeText.date(lastDate(*old)));
    if (onward)
        return tr("In place of “%1”, %2, from %3 on. What comes before that day stays.")
            .arg(label, m_timeText.whenText(*old), day);
    const QString hours = m_timeText.timeRange(old->startMinute, old->durationMinutes);
    return old->repeat ? tr("In place of “%1”, %2, %3. Its other dates stay.").arg(label, day, hours)
                       : tr("In place of “%1”, %2, %3.").arg(label, day, hours);
}

QString KeepingText::kept(const Keeping& keeping) const
{
    const std::vector<Entry>& entries = keeping.entries();
    QStringList parts;
    QStringList times;
    if (holds(entries, EntryKind::CheckIn))
        parts.append(tr("this check-in"));
    if (keeping.settings().contains(CoupleSetting::FirstName))
        parts.append(tr("your names"));
    if (keeping.settings().contains(CoupleSetting::OtherCloseness))
        parts.append(tr("your other kinds of closeness"));
    if (keeping.settings().contains(CoupleSetting::CalendarWord))
        parts.append(tr("your word for calendars"));
    if (holds(entries, EntryKind::Answer))
        parts.append(tr("your answers"));
    if (holds(entries, EntryKind::Offer))
        parts.append(tr("your offers"));
    if (holds(entries, EntryKind::WishMet))
        parts.append(tr("what you both wish for"));
    if (holds(entries, EntryKind::Words))
        parts.append(tr("your words to each other"));
    if (holds(entries, EntryKind::OwnQuestion))
        parts.append(tr("your questions"));
    forEach<SharedTime>(entries, [&](const EntryId&, const SharedTime& time) {
        times.append(tr("“%1”").arg(TimeText::labelOrKind(time.label, time.kind)));
    });
    times.removeDuplicates();

    QStringList sentences;
    if (!parts.isEmpty())
        sentences.append(tr("Kept: %1.").arg(m_locale.createSeparatedList(parts)));
    if (times.size() == 1)
        sentences.append(tr("%1 is in your week.").arg(times.front()));
    else if (!times.isEmpty())
        sentences.append(tr("%1 are in your week.").arg(m_locale.createSeparatedList(times)));
    return sentences.join(u'\n');
}

FrozenSection KeepingText::settings(const CoupleSettings& settings) const
{
    FrozenSection section{tr("The two of you"), {}};
    QStringList names;
    for (const CoupleSetting name : {CoupleSetting::FirstName, CoupleSetting::SecondName}) {
        if (settings.contains(name))
            names.append(settings.value(name));
    }
    if (!names.isEmpty())
        section.lines.push_back({{}, tr("Your names: %1").arg(m_locale.createSeparatedList(names))});
    if (settings.contains(CoupleSetting::CalendarWord))
        section.lines.push_back(
            {{}, tr("In calendars: “%1”").arg(settings.value(CoupleSetting::CalendarWord))});
    if (settings.contains(CoupleSetting::OtherCloseness)) {
        const QStringList lines = settings.value(CoupleSetting::OtherCloseness).split(u'\n');
        section.lines.push_back({{}, tr("Other closeness: %1").arg(lines.join(tr(" · ", "between lines")))});
    }
    return section;
}

std::vector<FrozenSection> KeepingText::answers(const std::vector<Entry>& entries) const
{
    std::vector<std::pair<QString, FrozenSection>> byQuestion;
    forEach<Answer>(entries, [&](const EntryId&, const Answer& answer) {
        auto found =
            std::ranges::find(byQuestion, answer.question, &std::pair<QString, FrozenSection>::first);
        if (found == byQuestion.end())
            found = byQuestion.insert(byQuestion.end(),
                                      {answer.question, FrozenSection{nameOf(answer.question), {}}});
        const Question* question = m_deck.question(answer.question);
        static const Question unknown;
        found->second.lines.push_back(
            {answer.author, m_answerText.answer(question != nullptr ? *question : unknown, answer.body)});
    });
    std::vector<FrozenSection> sections;
    for (auto& [question, section] : byQuestion)
        sections.push_back(std::move(section));
    return sections;
}

FrozenSection KeepingText::inPlaceOf(const std::vector<EntryId>& replaced) const
{
    FrozenSection section{tr("In place of"), {}};
    for (const EntryId& id : replaced) {
        const auto entry = m_journal != nullptr ? m_journal->entry(id) : std::nullopt;
        const auto* answer = entry ? std::get_if<Answer>(&entry->content) : nullptr;
        if (answer == nullptr)
            continue;
        static const Question unknown;
        // Perhaps asked in other words now; how it is answered is the same.
        const auto asked =
            std::ranges::find(m_deck.questions, WordingId::from(answer->question).question,
                              [](const Question& question) { return WordingId::from(question.id).question; });
        const Question& question = asked != m_deck.questions.end() ? *asked : unknown;
        section.lines.push_back(
            {answer->author, tr("%1: %2", "name of a question, and what was kept to it")
                                 .arg(question.shortName, m_answerText.answer(question, answer->body))});
    }
    return section;
}

FrozenSection KeepingText::wishes(const std::vector<Entry>& entries) const
{
    const auto asked = std::ranges::find(m_deck.questions, AnswerKind::Wishes, &Question::kind);
    const Question* question = asked == m_deck.questions.end() ? nullptr : &*asked;
    FrozenSection section{tr("What you both wish for"), {}};
    forEach<WishMet>(entries, [&](const EntryId&, const WishMet& wish) {
        section.lines.push_back({{}, AnswerText::wish(question, wish)});
    });
    return section;
}

QString KeepingText::nameOf(const QString& question) const
{
    const Question* known = m_deck.question(question);
    return known != nullptr ? known->shortName : question;
}
