// SPDX-License-Identifier: GPL-3.0-or-later
// From the first start to the week in another language: no English word is left on the way.
#include "app/languages.h"
#include "couple.h"
#include "journey.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class InAnotherLanguage : public testing::TestWithParam<std::string>
{
protected:
    void SetUp() override { speak(QString::fromStdString(GetParam())); }
    void TearDown() override
    {
        speak(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

/// Words that stand in nearly every English sentence and in no German or Spanish one.
QString englishIn(QString text, const QStringList& saidByThemselves)
{
    for (const QString& words : saidByThemselves)
        text.remove(words);
    static const QRegularExpression english(u"\\b(the|of|you|your|and|is|what|this|with|not|yes)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = english.match(text);
    return match.hasMatch() ? text.mid(qMax(0, match.capturedStart() - 40), 100) : QString();
}

TEST_P(InAnotherLanguage, ACoupleWalksFromTheFirstStartToTheirWeek)
{
    Journey journey;
    journey.start();
    Couple couple(journey.driver(), [&](const QString& page) {
        EXPECT_EQ(englishIn(journey.driver().allText(), Couple::words()), QString()) << page.toStdString();
    });
    EXPECT_EQ(englishIn(journey.driver().allText(), {}), QString());
    couple.beginTogether();
    couple.walkTheCheckIn();
    couple.bothSayYes();
    journey.driver().waitFor(u"weekGrid"_s);
    EXPECT_EQ(englishIn(journey.driver().allText(), Couple::words()), QString());
}

INSTANTIATE_TEST_SUITE_P(Language, InAnotherLanguage, testing::Values("de", "es"),
                         [](const auto& language) { return language.param; });

TEST(InGerman, TheFirstPagesSayWhatTheyAreThereFor)
{
    speak(u"de"_s);
    {
        Journey journey;
        journey.start();
        WindowDriver& driver = journey.driver();
        EXPECT_TRUE(driver.allText().contains(u"Zwei Ja zum Behalten, ein Nein zum Loslassen"_s));
        Couple(driver).beginTogether();
        EXPECT_TRUE(driver.allText().contains(u"Ist jetzt ein guter Moment?"_s));
        driver.key(Qt::Key_1, Qt::ControlModifier);
        driver.waitFor(u"weekGrid"_s);
        EXPECT_TRUE(driver.allText().contains(u"Eine freie Woche"_s));
        EXPECT_TRUE(driver.allText().contains(u"Unsere Woche"_s));
    }
    speak(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace
