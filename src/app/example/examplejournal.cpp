// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/examplejournal.h"

#include "domain/weekplan.h"

#include <algorithm>

namespace {

constexpr int checkInsInYear = 52;
constexpr int wordsLetGoEvery = 26; ///< Weeks.

} // namespace

struct ExampleJournal::Making
{
    Making(const Deck& theDeck, quint32 seed) : deck(theDeck), dice(seed) {}

    const Deck& deck;
    ExampleDice dice;
    ExampleWords words{dice, deck.language};
    ExampleAnswers answers{words, dice};
    std::vector<ExamplePlan> plans;
};

ExampleJournal::ExampleJournal(JournalId journal, const Deck& deck, QDate today, const QByteArray& timeZone,
                               int years, quint32 seed)
    : m_journal(journal)
{
    Making making(deck, seed);
    m_names = making.words.names();
    const int weeks = std::max(1, years) * checkInsInYear;
    const QDate firstMonday = weekStart(today, Qt::Monday).addDays(qint64{-7} * weeks);

    const ExamplePlans plans(making.words, making.dice, firstMonday, weeks, timeZone);
    making.plans = plans.all();
    for (const ExamplePlan& plan : making.plans)
        m_entries.push_back({plan.id, plan.time});
    for (int week = 0; week < weeks; ++week)
        addCheckIn(making, week, firstMonday.addDays(qint64{7} * week + Qt::Thursday - 1));

    const std::vector<EntryId> plansLetGo = plans.toLetGo(today);
    m_toLetGo.insert(m_toLetGo.end(), plansLetGo.begin(), plansLetGo.end());
    m_toFree = plans.toFree(today);
}

Keeping ExampleJournal::keeping() const
{
    return Keeping(m_journal, m_entries, {},
                   {{CoupleSetting::FirstName, m_names.first}, {CoupleSetting::SecondName, m_names.second}});
}

void ExampleJournal::addCheckIn(Making& making, int week, QDate date)
{
    const EntryId checkIn = making.dice.id();
    const Deck& deck = making.deck;
    m_entries.push_back({checkIn, CheckIn{date, deck.id, deck.version, deck.language}});
    for (const Question& question : deck.questions) {
        const std::vector<Entry> answers = making.answers.entries(checkIn, question, date);
        m_entries.insert(m_entries.end(), answers.begin(), answers.end());
        addOffers(making, answers, week);
    }
    addWords(making, checkIn, date);
    if (week % wordsLetGoEvery == 0)
        m_toLetGo.push_back(m_entries.back().id);
}

void ExampleJournal::addWords(Making& making, const EntryId& checkIn, QDate date)
{
    for (const Partner author : bothPartners) {
        const auto say = [&](WordsPurpose purpose, const QString& words) {
            m_entries.push_back({making.dice.id(), Words{checkIn, author, purpose, words}});
        };
        say(WordsPurpose::Appreciation, making.words.appreciation(date));
        say(WordsPurpose::ThisWeek, making.words.thisWeek(date));
    }
}

void ExampleJournal::addOffers(Making& making, const std::vector<Entry>& answers, int week)
{
    const auto plan = std::ranges::find_if(making.plans, [&](const ExamplePlan& agreed) {
        return agreed.agreedIn == week && agreed.time.kind == SharedTimeKind::TimeTogether;
    });
    const bool makesRoom = plan != making.plans.end();
    const auto weekday = makesRoom ? std::optional(plan->time.firstDate.dayOfWeek()) : std::nullopt;
    for (const Entry& entry : answers) {
        const auto* answer = std::get_if<Answer>(&entry.content);
        const auto* list = answer ? std::get_if<ChecklistAnswer>(&answer->body) : nullptr;
        if (!list || list->items.isEmpty() || (!makesRoom && !making.dice.oneIn(3)))
            continue;
        const QString item = list->items.first();
        if (const QString words = making.words.offer(item, weekday); !words.isEmpty())
            m_entries.push_back(
                {making.dice.id(), Offer{answer->checkIn, answer->author, answer->question, item, words,
                                         makesRoom ? std::optional(plan->id) : std::nullopt}});
    }
}
