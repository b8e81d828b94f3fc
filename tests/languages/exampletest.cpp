// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up couple speaks every language, and says as much in each.
#include "app/example/examplejournal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// How many sentences each pool has, by its path.
void count(const QJsonValue& value, const QString& path, std::map<QString, qsizetype>& pools)
{
    if (value.isArray())
        pools[path] = value.toArray().size();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        count(it.value(), path + u'/' + it.key(), pools);
}

std::map<QString, qsizetype> poolsIn(const QString& language)
{
    QFile file(u":/example/words.%1.json"_s.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::map<QString, qsizetype> pools;
    count(QJsonDocument::fromJson(file.readAll()).object(), {}, pools);
    return pools;
}

std::set<QString> notesOf(const QString& language)
{
    QFile file(QStringLiteral(QUESTIONS) + u"/seven-questions-1.%1.json"_s.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto deck = readDeck(file.readAll(), file.fileName());
    EXPECT_TRUE(deck.has_value());
    const ExampleJournal example(JournalId::fromBytes(QByteArray(16, 'j')), deck.value(), QDate(2026, 11, 23),
                                 "Europe/Berlin", 2, 1);
    std::set<QString> notes;
    const Keeping keeping = example.keeping();
    for (const Entry& entry : keeping.entries()) {
        if (const auto* answer = std::get_if<Answer>(&entry.content))
            notes.insert(noteOf(answer->body));
    }
    return notes;
}

class ExampleIn : public testing::TestWithParam<std::string>
{
protected:
    const QString m_language = QString::fromStdString(GetParam());
};

TEST_P(ExampleIn, HasAsManySentencesAsTheEnglishOne)
{
    EXPECT_EQ(poolsIn(m_language), poolsIn(u"en"_s));
}

TEST_P(ExampleIn, SpeaksTheLanguageOfItsDeckWithEverySlotFilled)
{
    const std::set<QString> notes = notesOf(m_language);
    const std::set<QString> english = notesOf(u"en"_s);
    EXPECT_GT(notes.size(), 100U);
    for (const QString& note : notes) {
        EXPECT_FALSE(note.contains(u'{')) << note.toStdString();
        EXPECT_LE(note.size(), ExampleWords::longestNote);
        EXPECT_TRUE(note.isEmpty() || !english.contains(note)) << note.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Language, ExampleIn, testing::Values("de", "es"),
                         [](const auto& language) { return language.param; });

} // namespace
