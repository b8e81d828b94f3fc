// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of docs/pictures and of every page, in each look: screenshots FOLDER [LOOK…].
#include "couple.h"
#include "everypage.h"
#include "journey.h"
#include "pseudolanguage.h"
#include "shorttalk.h"

#include "app/languages.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char* name;
    ThemeChoice theme;
    QSize size;
    qreal points = 10.5;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isPseudo = false; ///< In a language that does not exist.
    const char* language = "en";
};

const std::array looks{
    Look{"light", {}, {1200, 800}},
    Look{"dark", {.isDark = true}, {1200, 800}},
    Look{"light-small", {}, {960, 640}},
    Look{"dark-small", {.isDark = true}, {960, 640}},
    Look{"high", {.isHighContrast = true}, {1200, 800}},
    Look{"right-to-left", {}, {1200, 800}, 10.5, Qt::RightToLeft},
    Look{"twice", {}, {1920, 1080}, 21},
    Look{"twice-small", {}, {960, 640}, 21},
    Look{"pseudo", {}, {1200, 800}, 10.5, Qt::LeftToRight, true},
    Look{"german", {}, {1280, 800}, 10.5, Qt::LeftToRight, false, "de"},
    Look{"german-small", {}, {960, 640}, 10.5, Qt::LeftToRight, false, "de"},
    Look{"spanish", {}, {1280, 800}, 10.5, Qt::LeftToRight, false, "es"},
    Look{"spanish-small", {}, {960, 640}, 10.5, Qt::LeftToRight, false, "es"},
};

/// Walks through everything once and takes a picture wherever there is something new to see.
class Photographer
{
public:
    Photographer(const Look& look, const QDir& folder) : m_look(look), m_folder(folder) {}

    void takeAll()
    {
        takeCheckIn();
        takeTurns();
        if (!m_look.isPseudo && QLatin1String(m_look.language) == "en"_L1) // where to go is told by its words
            takeWayWithoutPlans();
        takePrivatePages();
        takeKeptWeek();
        takePlaces();
        takeLocked();
    }

private:
    void take(Journey& journey, const QString& page)
    {
        journey.window().resize(m_look.size);
        QTest::qWait(50);
        const QString name = u"%1-%2.png"_s.arg(page, QLatin1String(m_look.name));
        if (!journey.window().grab().save(m_folder.filePath(name)))
            qFatal("cannot write %s", qUtf8Printable(name));
    }

    void takeCheckIn()
    {
        Journey journey;
        journey.start();
        journey.window().resize(m_look.size);
        Couple couple(journey.driver(), [&](const QString& page) { take(journey, page); });
        couple.beginTogether();
        couple.walkTheCheckIn();
        couple.bothSayYes();
        take(journey, u"first-week"_s);
    }

    void takeTurns()
    {
        Journey journey;
        journey.start();
        journey.window().resize(m_look.size);
        WindowDriver& driver = journey.driver();
        Couple(driver).beginTogether();
        driver.choose(u"wayTakingTurns"_s);
        take(journey, u"turns-arrive"_s);
        driver.press(u"beginNow"_s);
        driver.press(u"nextStep"_s);
        take(journey, u"turns-waiting"_s);
        for (const auto* step : {"rhythm", "planning", "trying", "room", "when", "needs"}) {
            driver.press(u"openSideFirst"_s);
            driver.waitFor(u"noteFirst"_s);
            driver.type(u"noteFirst"_s, u"In my own time."_s);
            take(journey, u"turns-first-"_s + QLatin1String(step));
            driver.press(u"nextStep"_s);
            driver.waitFor(u"handOver"_s);
            if (QLatin1String(step) == "rhythm"_L1)
                take(journey, u"turns-curtain"_s);
            driver.press(u"handOver"_s);
            driver.waitFor(u"noteSecond"_s);
            if (QLatin1String(step) == "rhythm"_L1)
                take(journey, u"turns-second-rhythm"_s);
            driver.press(u"nextStep"_s);
            driver.waitFor(u"noteFirst"_s);
            driver.press(u"nextStep"_s);
        }
    }

    void takeWayWithoutPlans()
    {
        Journey journey;
        journey.start();
        journey.window().resize(m_look.size);
        WindowDriver& driver = journey.driver();
        Couple(driver).beginTogether();
        ShortTalk talk(driver);
        talk.arrive();
        talk.goTo(u"Would you like to give planned time a try?"_s);
        driver.choose(u"choiceFirst_no"_s);
        driver.choose(u"choiceSecond_maybe"_s);
        talk.goTo(u"Your common ground"_s);
        take(journey, u"no-plan-common-ground"_s);
        driver.press(u"nextStep"_s);
        take(journey, u"no-plan-empty"_s);
        for (const QString& line : {u"Reading aloud to each other"_s, u"A slow breakfast on Sundays"_s}) {
            driver.type(u"ownCloseness"_s, line);
            driver.key(Qt::Key_Return);
        }
        driver.press(u"planTalk"_s);
        take(journey, u"no-plan-talk"_s);
        driver.press(u"putTime"_s);
        take(journey, u"no-plan"_s);
        driver.press(u"nextStep"_s);
        driver.press(u"nextStep"_s);
        take(journey, u"no-plan-both-yes"_s);
    }

    void takePrivatePages()
    {
        const PerPartner<QString> passphrases{u"seven green umbrellas"_s, u"a slow train north"_s};
        Journey journey;
        journey.start();
        journey.window().resize(m_look.size);
        WindowDriver& driver = journey.driver();
        Couple couple(driver);
        couple.beginTogether(passphrases);
        ShortTalk talk(driver);
        talk.arrive();
        driver.choose(u"choiceFirst_once_a_week"_s);
        talk.goToBothYes();
        driver.press(u"notNowSecond"_s);
        driver.choose(u"trueSecond_0"_s);
        driver.choose(u"notReallySecond_1"_s);
        driver.choose(u"trueSecond_2"_s);
        take(journey, u"private-not-really"_s);
        driver.press(u"giveNotNowSecond"_s);
        take(journey, u"private-asks-passphrase"_s);
        driver.press(u"readAgainSecond"_s);
        couple.say(Partner::First, Couple::Answer::Yes, passphrases.first);
        couple.say(Partner::Second, Couple::Answer::LetsTalk, passphrases.second);
        take(journey, u"nothing-kept"_s);
    }

    void takeKeptWeek()
    {
        Journey journey;
        journey.start();
        journey.window().resize(m_look.size);
        Couple couple(journey.driver());
        couple.beginTogether();
        couple.walkTheCheckIn();
        couple.bothSayYes();
        takeStillYes(journey);
        takeLettingGo(journey);
        takeQuestionEditor(journey);
        journey.driver().key(Qt::Key_2, Qt::ControlModifier);
        journey.driver().press(u"anotherDay"_s);
        take(journey, u"another-day"_s);
        journey.quit();
        journey.goOn(7 * 7); // past the six weeks of the plan
        journey.start();
        journey.window().resize(m_look.size);
        journey.driver().waitFor(u"leaveRanOut"_s);
        take(journey, u"ran-out"_s);
    }

    void takeStillYes(Journey& journey)
    {
        WindowDriver& driver = journey.driver();
        driver.key(Qt::Key_1, Qt::ControlModifier);
        driver.waitFor(u"weekGrid"_s);
        openTheOccasion(driver);
        take(journey, u"occasion"_s);
        driver.press(u"anotherTime"_s);
        driver.waitFor(u"putTime"_s);
        take(journey, u"another-time"_s);
        driver.press(u"cancelTime"_s);
        driver.waitFor(u"weekGrid"_s);
        openTheOccasion(driver);
        driver.press(u"stillYes"_s);
        driver.waitFor(u"yesFirst"_s);
        take(journey, u"still-yes"_s);
        driver.press(u"yesFirst"_s);
        take(journey, u"still-yes-private"_s);
        driver.press(u"readAgainFirst"_s);
        ShortTalk(driver).sayYes(Partner::First);
        ShortTalk(driver).sayYes(Partner::Second);
        driver.waitFor(u"stillYesOutcome"_s);
        take(journey, u"still-yes-both"_s);
        driver.press(u"stillYesDone"_s);
    }

    void takeLettingGo(Journey& journey)
    {
        WindowDriver& driver = journey.driver();
        driver.key(Qt::Key_3, Qt::ControlModifier);
        for (const auto* button : {"letGoOne", "letGoCheckIn", "letGoBefore"}) {
            driver.waitFor(QLatin1String(button));
            driver.press(QLatin1String(button));
            take(journey, u"letting-go-"_s + QLatin1String(button).mid(5).toString().toLower());
            driver.press(QLatin1String(button) == "letGoOne"_L1 ? u"letGoOne"_s : u"keepIt"_s);
        }
    }

    void takeQuestionEditor(Journey& journey)
    {
        WindowDriver& driver = journey.driver();
        driver.press(u"toOurQuestions"_s);
        driver.press(u"addQuestion"_s);
        take(journey, u"question-new"_s);
        driver.press(u"questionCancel"_s);
        driver.press(u"reword_1"_s);
        take(journey, u"question-reword"_s);
        driver.press(u"questionCancel"_s);
    }

    void takePlaces()
    {
        Journey journey;
        journey.startWithExample();
        take(journey, u"our-week"_s);
        journey.driver().press(u"sharedTime"_s);
        journey.driver().choose(u"timeRepeats"_s);
        take(journey, u"shared-time"_s);
        journey.driver().press(u"cancelTime"_s);
        journey.driver().waitFor(u"weekGrid"_s);
        journey.driver().choose(u"showList"_s);
        take(journey, u"our-week-list"_s);
        journey.driver().key(Qt::Key_3, Qt::ControlModifier);
        take(journey, u"looking-back"_s);
        journey.driver().tabTo(u"compareWith"_s);
        journey.driver().key(Qt::Key_Down);
        take(journey, u"comparing"_s);
        journey.driver().key(Qt::Key_4, Qt::ControlModifier);
        QTest::qWait(500);
        take(journey, u"summary"_s);
        takeTalkPlaces(journey);
        journey.driver().press(u"rail_exchange"_s);
        take(journey, u"calendars"_s);
    }

    void takeLocked()
    {
        const PerPartner<QString> passphrases{u"seven green umbrellas"_s, u"a slow train north"_s};
        Journey journey;
        journey.start();
        journey.window().resize(m_look.size);
        WindowDriver& driver = journey.driver();
        Couple(driver).beginTogether(passphrases);
        driver.key(Qt::Key_Comma, Qt::ControlModifier);
        take(journey, u"settings"_s);
        driver.press(u"toOurJournal"_s);
        driver.waitFor(u"OurJournalPage"_s);
        take(journey, u"our-journal"_s);
        driver.key(Qt::Key_L, Qt::ControlModifier);
        driver.waitFor(u"passphrase"_s);
        take(journey, u"locked"_s);
    }

    void takeTalkPlaces(Journey& journey)
    {
        WindowDriver& driver = journey.driver();
        driver.key(Qt::Key_Comma, Qt::ControlModifier);
        take(journey, u"settings-without-lock"_s);
        driver.key(Qt::Key_F1);
        take(journey, u"help"_s);
        driver.press(u"toGuide"_s);
        driver.waitFor(u"guideText"_s);
        take(journey, u"guide"_s);
        driver.key(Qt::Key_Question, Qt::ControlModifier);
        take(journey, u"keys"_s);
        driver.key(Qt::Key_3, Qt::ControlModifier);
        driver.waitFor(u"toOurQuestions"_s);
        driver.press(u"toOurQuestions"_s);
        driver.press(u"rest_1"_s);
        take(journey, u"our-questions"_s);
        driver.key(Qt::Key_3, Qt::ControlModifier);
        driver.press(u"toStillTrue"_s);
        driver.choose(u"otherWordsFirst"_s);
        take(journey, u"still-true"_s);
    }

    Look m_look;
    QDir m_folder;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QStringList wanted = QCoreApplication::arguments().mid(2);
    PseudoLanguage strange;
    for (const Look& look : looks) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(look.name)))
            continue;
        QFont font = QApplication::font();
        font.setPointSizeF(look.points);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(look.direction);
        WholeheartedStyle::applyTo(application, Theme(look.theme));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        speak(QLatin1String(look.language)); // with its plurals
        if (look.isPseudo)
            QCoreApplication::installTranslator(&strange);
        Photographer(look, folder).takeAll();
        QCoreApplication::removeTranslator(&strange);
    }
    return 0;
}
