// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QJsonObject smallQuestion()
{
    return {{u"id"_s, u"room"_s},
            {u"kind"_s, u"checklist"_s},
            {u"shortName"_s, u"Room"_s},
            {u"wording"_s, u"What?"_s},
            {u"why"_s, u"Because."_s},
            {u"sayAloud"_s, u"“One thing…”"_s},
            {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"rest"_s}, {u"words"_s, u"Rest"_s}},
                                    QJsonObject{{u"id"_s, u"sun"_s}, {u"words"_s, u"Sun"_s}}}}};
}

QJsonObject smallDeck()
{
    return {{u"deck"_s, u"small"_s},
            {u"version"_s, 1},
            {u"language"_s, u"en"_s},
            {u"title"_s, u"Small"_s},
            {u"questions"_s, QJsonArray{smallQuestion()}}};
}

QJsonObject withQuestion(const QJsonObject& question)
{
    QJsonObject deck = smallDeck();
    deck[u"questions"_s] = QJsonArray{question};
    return deck;
}

Result<Deck> read(const QJsonObject& deck)
{
    return readDeck(QJsonDocument(deck).toJson(), u"small.json"_s);
}

void expectProblem(const QJsonObject& deck, const QString& problem)
{
    const Result<Deck> result = read(deck);
    ASSERT_FALSE(result) << "expected: " << problem.toStdString();
    EXPECT_EQ(result.error().code, ErrorCode::InvalidDeck);
    EXPECT_EQ(result.error().detail, u"small.json: "_s + problem);
}

TEST(DeckReader, ReadsEveryField)
{
    const Result<Deck> deck = read(smallDeck());
    ASSERT_TRUE(deck);
    EXPECT_EQ(deck->id, u"small"_s);
    EXPECT_EQ(deck->version, 1);
    EXPECT_EQ(deck->language, u"en"_s);
    EXPECT_EQ(deck->title, u"Small"_s);
    const Question expected{u"room"_s,
                            AnswerKind::Checklist,
                            u"Room"_s,
                            u"What?"_s,
                            u"Because."_s,
                            u"“One thing…”"_s,
                            {{u"rest"_s, u"Rest"_s}, {u"sun"_s, u"Sun"_s}}};
    EXPECT_EQ(deck->questions, std::vector{expected});
}

TEST(DeckReader, FindsAQuestionAndTheWordsOfAnItem)
{
    const Deck deck = *read(smallDeck());
    ASSERT_NE(deck.question(u"room"_s), nullptr);
    EXPECT_EQ(deck.question(u"rooms"_s), nullptr);
    EXPECT_EQ(wordsOf(*deck.question(u"room"_s), u"sun"_s), u"Sun"_s);
    EXPECT_EQ(wordsOf(*deck.question(u"room"_s), u"moon"_s), u"moon"_s) << "better its id than nothing";
}

TEST(DeckReader, NamesTheFileAndTheFieldThatIsMissing)
{
    const QList<std::pair<QString, QString>> ofDeck{
        {u"deck"_s, u"deck wants words"_s},
        {u"version"_s, u"version wants a whole number from 1"_s},
        {u"language"_s, u"language wants words"_s},
        {u"title"_s, u"title wants words"_s},
        {u"questions"_s, u"questions wants a list that is not empty"_s},
    };
    for (const auto& [field, problem] : ofDeck) {
        QJsonObject deck = smallDeck();
        deck.remove(field);
        expectProblem(deck, problem);
    }
    for (const QString& field : {u"id"_s, u"shortName"_s, u"wording"_s, u"why"_s, u"sayAloud"_s}) {
        QJsonObject question = smallQuestion();
        question.remove(field);
        expectProblem(withQuestion(question), u"questions[0].%1 wants words"_s.arg(field));
    }
    QJsonObject noItems = smallQuestion();
    noItems.remove(u"items"_s);
    expectProblem(withQuestion(noItems), u"questions[0].items wants a list that is not empty"_s);
}

TEST(DeckReader, NamesTheFieldThatIsOfTheWrongKind)
{
    const QList<std::pair<QString, QJsonValue>> wrong{{u"deck"_s, 7},
                                                      {u"deck"_s, u" "_s},
                                                      {u"version"_s, u"1"_s},
                                                      {u"version"_s, 0},
                                                      {u"version"_s, 1.5},
                                                      {u"language"_s, true},
                                                      {u"title"_s, QJsonObject()},
                                                      {u"questions"_s, {}},
                                                      {u"questions"_s, u"none"_s},
                                                      {u"questions"_s, QJsonArray()}};
    for (const auto& [field, value] : wrong) {
        QJsonObject deck = smallDeck();
        deck[field] = value;
        const auto result = read(deck);
        ASSERT_FALSE(result) << field.toStdString();
        EXPECT_TRUE(result.error().detail.startsWith(u"small.json: "_s + field))
            << result.error().detail.toStdString();
    }
    QJsonObject question = smallQuestion();
    question[u"kind"_s] = u"essay"_s;
    expectProblem(withQuestion(question), u"questions[0].kind is not a kind of answer"_s);
}

TEST(DeckReader, NamesTheItemThatIsWrong)
{
    QJsonObject question = smallQuestion();
    QJsonArray items = question[u"items"_s].toArray();
    items[1] = QJsonObject{{u"id"_s, u"sun"_s}};
    question[u"items"_s] = items;
    expectProblem(withQuestion(question), u"questions[0].items[1].words wants words"_s);
    items[1] = u"sun"_s;
    question[u"items"_s] = items;
    expectProblem(withQuestion(question), u"questions[0].items[1].id wants words"_s);
}

TEST(DeckReader, WantsNoFieldItDoesNotKnow)
{
    QJsonObject deck = smallDeck();
    deck[u"colour"_s] = u"red"_s;
    expectProblem(deck, u"colour is not known"_s);
    QJsonObject question = smallQuestion();
    question[u"sayaloud"_s] = u"x"_s;
    expectProblem(withQuestion(question), u"questions[0].sayaloud is not known"_s);
    QJsonObject week = smallQuestion();
    week[u"kind"_s] = u"week"_s;
    expectProblem(withQuestion(week), u"questions[0].items is not known"_s);
}

TEST(DeckReader, WantsEveryIdOnlyOnce)
{
    QJsonObject deck = smallDeck();
    deck[u"questions"_s] = QJsonArray{smallQuestion(), smallQuestion()};
    expectProblem(deck, u"questions[1].id stands twice"_s);
    QJsonObject question = smallQuestion();
    QJsonArray items = question[u"items"_s].toArray();
    items.append(items[0]);
    question[u"items"_s] = items;
    expectProblem(withQuestion(question), u"questions[0].items[2].id stands twice"_s);
}

TEST(DeckReader, SaysWhatIsNotJson)
{
    for (const QByteArray& json : {QByteArray(), QByteArray("{"), QByteArray("deck: small")}) {
        const auto result = readDeck(json, u"small.json"_s);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::InvalidDeck);
        EXPECT_TRUE(result.error().detail.startsWith(u"small.json: "_s));
    }
    EXPECT_FALSE(readDeck("[]", u"small.json"_s));
}

class PublishedDeck : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QFile file(QStringLiteral(PUBLISHED_DECKS "/seven-questions-1.en.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = readDeck(file.readAll(), file.fileName());
        ASSERT_TRUE(read) << read.error().detail.toStdString();
        deck = *read;
    }

    Deck deck;
};

TEST_F(PublishedDeck, AsksTheSevenQuestionsInTheirOrder)
{
    const std::vector<std::pair<QString, AnswerKind>> expected{
        {u"rhythm"_s, AnswerKind::Rhythm}, {u"planning"_s, AnswerKind::Feeling},
        {u"trying"_s, AnswerKind::Trying}, {u"room"_s, AnswerKind::Checklist},
        {u"when"_s, AnswerKind::Week},     {u"needs"_s, AnswerKind::Checklist},
        {u"wishes"_s, AnswerKind::Wishes},
    };
    std::vector<std::pair<QString, AnswerKind>> asked;
    for (const Question& question : deck.questions)
        asked.emplace_back(question.id, question.kind);
    EXPECT_EQ(asked, expected);
    EXPECT_EQ(deck.id, u"seven-questions"_s);
    EXPECT_EQ(deck.version, 1);
}

TEST_F(PublishedDeck, AlwaysHasAnOrdinaryWayToSayNotNow)
{
    const Question& rhythm = *deck.question(u"rhythm"_s);
    EXPECT_NE(wordsOf(rhythm, u"not_for_now"_s), u"not_for_now"_s);
    EXPECT_NE(wordsOf(rhythm, u"dont_know"_s), u"dont_know"_s);
    EXPECT_EQ(deck.question(u"planning"_s)->items.size(), 5U);
    std::vector<QString> trying;
    for (const DeckItem& item : deck.question(u"trying"_s)->items)
        trying.push_back(item.id);
    EXPECT_EQ(trying, (std::vector{u"yes"_s, u"maybe"_s, u"no"_s}));
}

TEST_F(PublishedDeck, HasWordsThatReadAsSentencesAndFitTheirPlace)
{
    const auto hasTypewriterQuotes = [](const QString& words) {
        return words.contains(u'\'') || words.contains(u'"');
    };
    for (const Question& question : deck.questions) {
        EXPECT_LE(question.shortName.size(), 10) << "the path of steps has room for one short word";
        EXPECT_TRUE(question.wording.endsWith(u'?')) << question.wording.toStdString();
        EXPECT_TRUE(question.why.endsWith(u'.')) << question.why.toStdString();
        EXPECT_LE(question.why.size(), 110) << "one line";
        EXPECT_TRUE(question.sayAloud.startsWith(u'“') && question.sayAloud.endsWith(u'”'));
        for (const QString& words : {question.wording, question.why, question.sayAloud})
            EXPECT_FALSE(hasTypewriterQuotes(words)) << words.toStdString();
        for (const DeckItem& item : question.items) {
            EXPECT_TRUE(item.words.front().isUpper()) << item.words.toStdString();
            EXPECT_FALSE(item.words.back().isPunct()) << item.words.toStdString();
            EXPECT_FALSE(hasTypewriterQuotes(item.words)) << item.words.toStdString();
        }
    }
}

} // namespace
