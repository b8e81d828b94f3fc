// SPDX-License-Identifier: GPL-3.0-or-later
// The language files as the program carries them: with plurals, and with Qt's own words.
#include "app/languages.h"

#include "app/resourcedecks.h"
#include "presenters/settingspresenter.h"
#include "presenters/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Speaks as the tests do again afterwards.
class Spoken : public testing::Test
{
protected:
    void TearDown() override
    {
        speak(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    [[nodiscard]] static QString firstIdleTime() { return SettingsPresenter::idleTimes().front().second; }
};

TEST_F(Spoken, LanguagesAreEnglishGermanAndSpanish)
{
    EXPECT_THAT(spokenLanguages(), testing::UnorderedElementsAre(u"en"_s, u"de"_s, u"es"_s));
}

TEST_F(Spoken, EnglishCountsInWholeWords)
{
    speak(u"en"_s);
    EXPECT_EQ(firstIdleTime(), u"After 2 minutes"_s);
    EXPECT_EQ(TimeText(QLocale()).duration(120), u"2 hours"_s);
}

TEST_F(Spoken, GermanIsGermanDownToDatesAndButtonsOfQt)
{
    speak(u"de"_s);
    EXPECT_EQ(QLocale().language(), QLocale::German);
    EXPECT_EQ(firstIdleTime(), u"Nach 2 Minuten"_s);
    EXPECT_EQ(TimeText(QLocale()).duration(120), u"2 Stunden"_s);
    EXPECT_EQ(TimeText(QLocale()).date(QDate(2026, 6, 10)), u"10. Juni 2026"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

TEST_F(Spoken, SpanishIsSpanish)
{
    speak(u"es"_s);
    EXPECT_EQ(firstIdleTime(), u"Tras 2 minutos"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
}

TEST_F(Spoken, TheLanguageBeforeIsForgotten)
{
    speak(u"de"_s);
    speak(u"en"_s);
    EXPECT_EQ(firstIdleTime(), u"After 2 minutes"_s);
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(Spoken, QuestionsAreAskedInTheLanguageOfTheWords)
{
    const ResourceDecks decks;
    for (const auto* locale : {"de_AT", "es_MX"}) {
        const auto deck = decks.current(QString::fromLatin1(locale));
        ASSERT_TRUE(deck.has_value());
        EXPECT_EQ(deck->language, QString::fromLatin1(locale).left(2));
    }
    ASSERT_TRUE(decks.current(u"fr_FR"_s).has_value());
    EXPECT_EQ(decks.current(u"fr_FR"_s)->language, u"en"_s);
}

} // namespace
