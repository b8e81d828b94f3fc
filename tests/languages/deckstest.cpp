// SPDX-License-Identifier: GPL-3.0-or-later
// The questions in every language: the same ones, in other words.
#include "domain/deck.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(QUESTIONS);

Result<Deck> deckIn(const std::string& language)
{
    const QString name = u"seven-questions-1.%1.json"_s.arg(QString::fromStdString(language));
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidDeck, name);
    return readDeck(file.readAll(), name);
}

class TranslatedDeck : public testing::TestWithParam<std::string>
{
};

TEST_P(TranslatedDeck, AsksTheSameQuestionsInItsOwnWords)
{
    const auto english = deckIn("en");
    const auto translated = deckIn(GetParam());
    ASSERT_TRUE(english.has_value());
    ASSERT_TRUE(translated.has_value());
    EXPECT_EQ(translated->language.toStdString(), GetParam());
    EXPECT_EQ(translated->id, english->id);
    EXPECT_EQ(translated->version, english->version);
    EXPECT_NE(translated->title, english->title);
    ASSERT_EQ(translated->questions.size(), english->questions.size());
    for (std::size_t i = 0; i < english->questions.size(); ++i) {
        const Question& said = translated->questions[i];
        const Question& source = english->questions[i];
        EXPECT_EQ(said.id, source.id);
        EXPECT_EQ(said.kind, source.kind);
        EXPECT_NE(said.wording, source.wording);
        EXPECT_NE(said.why, source.why);
        EXPECT_NE(said.sayAloud, source.sayAloud);
        ASSERT_EQ(said.items.size(), source.items.size()) << said.id.toStdString();
        for (std::size_t item = 0; item < source.items.size(); ++item) {
            EXPECT_EQ(said.items[item].id, source.items[item].id);
            EXPECT_NE(said.items[item].words, source.items[item].words);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Language, TranslatedDeck, testing::Values("de", "es"),
                         [](const auto& language) { return language.param; });

} // namespace
