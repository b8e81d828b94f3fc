// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/examplejournal.h"

#include "domain/proposal.h"
#include "domain/weekplan.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

const JournalId journal = JournalId::fromBytes(QByteArray(16, 'j'));
const QDate today(2026, 11, 23);

Deck publishedDeck()
{
    QFile file(QStringLiteral(PUBLISHED_DECKS "/seven-questions-1.en.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return readDeck(file.readAll(), file.fileName()).value();
}

ExampleJournal exampleOf(int years, quint32 seed = 1, QDate day = today)
{
    return ExampleJournal(journal, publishedDeck(), day, "Europe/Berlin", years, seed);
}

template <class Content>
std::vector<Content> allOf(const ExampleJournal& example)
{
    std::vector<Content> found;
    const Keeping keeping = example.keeping();
    for (const Entry& entry : keeping.entries()) {
        if (const auto* content = std::get_if<Content>(&entry.content))
            found.push_back(*content);
    }
    return found;
}

/// Everything that stands in words in it.
QStringList allWords(const ExampleJournal& example)
{
    QStringList words;
    for (const Answer& answer : allOf<Answer>(example)) {
        words.append(noteOf(answer.body));
        if (const auto* list = std::get_if<ChecklistAnswer>(&answer.body))
            words += list->ownLines;
    }
    for (const Words& some : allOf<Words>(example))
        words.append(some.words);
    for (const Offer& offer : allOf<Offer>(example))
        words.append(offer.words);
    for (const WishMet& wish : allOf<WishMet>(example))
        words.append(wish.words);
    for (const SharedTime& time : allOf<SharedTime>(example))
        words.append(time.label);
    words.removeAll(QString());
    return words;
}

TEST(ExampleJournal, HasACheckInEveryWeekUpToLastWeek)
{
    for (const int years : {1, 3}) {
        const std::vector<CheckIn> checkIns = allOf<CheckIn>(exampleOf(years));
        ASSERT_EQ(checkIns.size(), 52U * static_cast<std::size_t>(years));
        EXPECT_EQ(weekStart(checkIns.back().date, Qt::Monday), weekStart(today, Qt::Monday).addDays(-7));
        for (std::size_t i = 1; i < checkIns.size(); ++i)
            EXPECT_EQ(checkIns[i - 1].date.daysTo(checkIns[i].date), 7);
    }
}

TEST(ExampleJournal, AnswersEveryQuestionForBothEveryTime)
{
    const ExampleJournal example = exampleOf(1);
    std::map<std::pair<QByteArray, QString>, int> answers;
    for (const Answer& answer : allOf<Answer>(example))
        ++answers[{answer.checkIn.bytes(), answer.question}];
    EXPECT_EQ(answers.size(), 52U * 6U);
    for (const auto& [question, count] : answers)
        EXPECT_EQ(count, 2) << question.second.toStdString();
    std::map<QByteArray, int> wishes;
    for (const WishMet& wish : allOf<WishMet>(example))
        ++wishes[wish.checkIn.bytes()];
    EXPECT_EQ(wishes.size(), 52U);
}

TEST(ExampleJournal, HasOnlyEntriesThatCanBeKeptEachUnderItsOwnId)
{
    const Keeping keeping = exampleOf(2).keeping();
    QSet<EntryId> ids;
    for (const Entry& entry : keeping.entries()) {
        EXPECT_TRUE(isValid(entry)) << nameOf(entry.kind());
        EXPECT_FALSE(ids.contains(entry.id));
        ids.insert(entry.id);
    }
    EXPECT_EQ(keeping.settings().value(CoupleSetting::FirstName), u"Robin"_s);
    EXPECT_EQ(keeping.settings().value(CoupleSetting::SecondName), u"Sam"_s);
}

TEST(ExampleJournal, TakesBothYesesLikeEverybodys)
{
    Proposal proposal(exampleOf(1).keeping());
    EXPECT_FALSE(proposal.agreed());
    proposal.sayYes(Partner::First);
    proposal.sayYes(Partner::Second);
    EXPECT_TRUE(proposal.agreed());
}

TEST(ExampleJournal, HasNotesOfAFewSentences)
{
    qsizetype shortest = 1000;
    qsizetype longest = 0;
    for (const Answer& answer : allOf<Answer>(exampleOf(10))) {
        const qsizetype length = noteOf(answer.body).size();
        shortest = std::min(shortest, length);
        longest = std::max(longest, length);
        ASSERT_GE(length, ExampleWords::shortestNote) << noteOf(answer.body).toStdString();
        ASSERT_LE(length, ExampleWords::longestNote) << noteOf(answer.body).toStdString();
    }
    EXPECT_LT(shortest, 260) << "some are short";
    EXPECT_GT(longest, 500) << "some are long";
}

TEST(ExampleJournal, IsTheSameForTheSameSeedAndAnotherForAnother)
{
    EXPECT_EQ(exampleOf(1).keeping().digest(), exampleOf(1).keeping().digest());
    EXPECT_EQ(exampleOf(1).toLetGo(), exampleOf(1).toLetGo());
    EXPECT_EQ(exampleOf(1).toFree(), exampleOf(1).toFree());
    EXPECT_NE(exampleOf(1).keeping().digest(), exampleOf(1, 2).keeping().digest());
}

TEST(ExampleJournal, IsTheSameOnEveryComputer)
{
    ExampleDice dice(7);
    // From another implementation of the 64-bit Mersenne Twister.
    EXPECT_EQ(dice.below(1000), 15);
    EXPECT_EQ(dice.id().text(), u"62c1347a-5467-45f3-8e67-6920c1dc0e1e"_s);
}

TEST(ExampleJournal, PlansAnEveningAndATalkForThisWeekAndTheNext)
{
    // On whatever weekday and after however many years it is made.
    for (int years = 1; years <= 4; ++years) {
        for (const int day : {0, 3, 6}) {
            const QDate now = today.addDays(day);
            const ExampleJournal example = exampleOf(years, 1, now);
            const Keeping keeping = example.keeping();
            for (const int ahead : {0, 7}) {
                const QDate monday = weekStart(now, Qt::Monday).addDays(ahead);
                std::multiset<SharedTimeKind> kinds;
                for (const Entry& entry : keeping.entries()) {
                    const auto* time = std::get_if<SharedTime>(&entry.content);
                    if (time && !occasionDates(*time, monday, monday.addDays(6)).empty()) {
                        kinds.insert(time->kind);
                        EXPECT_EQ(std::ranges::count(example.toLetGo(), entry.id), 0);
                    }
                }
                EXPECT_EQ(kinds.count(SharedTimeKind::CheckInTalk), 1U) << years << " " << ahead;
                EXPECT_GE(kinds.count(SharedTimeKind::TimeTogether), 1U) << years << " " << ahead;
            }
        }
    }
}

TEST(ExampleJournal, LetsGoOfSomeTimesAndFreesSomeOccasions)
{
    const ExampleJournal example = exampleOf(1);
    const Keeping keeping = example.keeping();
    std::map<QByteArray, Entry> byId;
    for (const Entry& entry : keeping.entries())
        byId.emplace(entry.id.bytes(), entry);

    std::multiset<EntryKind> letGo;
    for (const EntryId& id : example.toLetGo()) {
        ASSERT_TRUE(byId.contains(id.bytes()));
        letGo.insert(byId.at(id.bytes()).kind());
    }
    EXPECT_GE(letGo.count(EntryKind::SharedTime), 1U);
    EXPECT_GE(letGo.count(EntryKind::Words), 1U);
    EXPECT_EQ(letGo.count(EntryKind::CheckIn) + letGo.count(EntryKind::Answer), 0U);

    EXPECT_GE(example.toFree().size(), 3U);
    for (const OccasionId& occasion : example.toFree()) {
        ASSERT_TRUE(byId.contains(occasion.sharedTime.bytes()));
        const auto& time = std::get<SharedTime>(byId.at(occasion.sharedTime.bytes()).content);
        EXPECT_EQ(occasionDates(time, occasion.date, occasion.date).size(), 1U);
        EXPECT_LT(occasion.date, today);
        EXPECT_EQ(std::ranges::count(example.toLetGo(), occasion.sharedTime), 0);
    }
}

TEST(ExampleJournal, HangsOffersOnTimesThatAreThere)
{
    const ExampleJournal example = exampleOf(1);
    QSet<EntryId> times;
    const Keeping keeping = example.keeping();
    for (const Entry& entry : keeping.entries()) {
        if (entry.kind() == EntryKind::SharedTime)
            times.insert(entry.id);
    }
    int hanging = 0;
    for (const Offer& offer : allOf<Offer>(example)) {
        if (offer.sharedTime) {
            EXPECT_TRUE(times.contains(*offer.sharedTime));
            ++hanging;
        }
    }
    EXPECT_GT(hanging, 10);
}

TEST(ExampleJournal, IsPlainAndWarmAndLeavesNoGap)
{
    static const QRegularExpression unkind(
        u"\\b(missed|failed|refused|denied|overdue|should|goals?|scores?|streaks?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString& words : allWords(exampleOf(3))) {
        ASSERT_FALSE(unkind.match(words).hasMatch()) << words.toStdString();
        ASSERT_FALSE(words.contains(u'{') || words.contains(u'}')) << words.toStdString();
        ASSERT_FALSE(words.contains(u'\'') || words.contains(u'"') || words.contains(u"  "_s))
            << words.toStdString();
        ASSERT_TRUE(words.front().isUpper()) << words.toStdString();
    }
}

TEST(ExampleJournal, DoesNotRepeatItselfOverTenYears)
{
    QSet<QString> notes;
    const std::vector<Answer> answers = allOf<Answer>(exampleOf(10));
    for (const Answer& answer : answers)
        notes.insert(noteOf(answer.body));
    EXPECT_EQ(static_cast<std::size_t>(notes.size()), answers.size()) << "no note comes twice";

    // Nor a sentence twice in one note.
    static const QRegularExpression ends(u"(?<=[.?!]) "_s);
    for (const QString& note : notes) {
        const QStringList sentences = note.split(ends);
        EXPECT_EQ(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size())
            << note.toStdString();
    }

    // Nor does one of them begin two weeks running with the same sentence.
    std::map<std::pair<QString, Partner>, QString> before;
    for (const Answer& answer : answers) {
        const QString opening = noteOf(answer.body).left(40);
        QString& last = before[{answer.question, answer.author}];
        EXPECT_NE(opening, last);
        last = opening;
    }
}

TEST(ExampleJournal, UsesOnlyItemsTheDeckNames)
{
    const Deck deck = publishedDeck();
    const auto named = [&](const QString& question, const QString& item) {
        return std::ranges::count(deck.question(question)->items, item, &DeckItem::id) == 1;
    };
    const ExampleJournal example = exampleOf(2);
    for (const Answer& answer : allOf<Answer>(example)) {
        ASSERT_NE(deck.question(answer.question), nullptr);
        if (const auto* choice = std::get_if<ChoiceAnswer>(&answer.body)) {
            EXPECT_TRUE(named(answer.question, choice->item));
        }
        if (const auto* list = std::get_if<ChecklistAnswer>(&answer.body)) {
            EXPECT_FALSE(list->items.isEmpty());
            for (const QString& item : list->items)
                EXPECT_TRUE(named(answer.question, item));
        }
    }
    for (const WishMet& wish : allOf<WishMet>(example))
        EXPECT_TRUE(wish.item.isEmpty() || named(u"wishes"_s, wish.item));
}

} // namespace
