// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of docs/pictures and of every page, light and dark, large and small: screenshots FOLDER.
#include "couple.h"
#include "journey.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char* name;
    bool isDark;
    QSize size;
};

/// Walks through everything once and takes a picture wherever there is something new to see.
class Photographer
{
public:
    Photographer(const Look& look, const QDir& folder) : m_look(look), m_folder(folder) {}

    void takeAll()
    {
        takeCheckIn();
        takePlaces();
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

    void takePlaces()
    {
        Journey journey;
        journey.startWithExample();
        take(journey, u"our-week"_s);
        journey.driver().choose(u"showList"_s);
        take(journey, u"our-week-list"_s);
        journey.driver().key(Qt::Key_3, Qt::ControlModifier);
        take(journey, u"looking-back"_s);
        journey.driver().key(Qt::Key_4, Qt::ControlModifier);
        QTest::qWait(500);
        take(journey, u"summary"_s);
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
    testing::InitGoogleTest(&argc, argv); // the driver says by it what it cannot find
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    if (!folder.mkpath(u"."_s))
        return 1;
    for (const Look& look : {Look{"light", false, {1200, 800}}, Look{"dark", true, {1200, 800}},
                             Look{"light-small", false, {960, 640}}, Look{"dark-small", true, {960, 640}}}) {
        WholeheartedStyle::applyTo(application, look.isDark ? Theme::dark() : Theme::light());
        Photographer(look, folder).takeAll();
    }
    return 0;
}
