// SPDX-License-Identifier: GPL-3.0-or-later
// The plan in a folder that a phone may change: what the window keeps there, and what it asks.
#include "journey.h"

#include "app/sharingfile.h"
#include "support/temporaryhome.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class CalendarsJourney : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.mkpath(u"."_s));
        journey.keepExample();
        journey.start();
        journey.driver().waitFor(u"weekGrid"_s);
    }
    void openCalendars()
    {
        journey.driver().press(u"rail_exchange"_s);
        journey.driver().waitFor(u"chooseFolder"_s);
    }
    void publish()
    {
        openCalendars();
        journey.driver().press(u"chooseFolder"_s);
        auto* dialog = journey.window().findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        emit dialog->fileSelected(folder.path());
        dialog->close();
        journey.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&journey.window()));
        journey.driver().waitFor(u"stopFolder"_s);
        ASSERT_GE(events().size(), 2);
    }
    [[nodiscard]] QStringList events() const
    {
        return folder.entryList({u"*.ics"_s}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A series that has occasions after today.
    [[nodiscard]] QString seriesAhead() const
    {
        static const QRegularExpression until(u"UNTIL=(\\d{8})"_s);
        const QString today = journey.clock().today().addDays(8).toString(u"yyyyMMdd"_s);
        for (const QString& name : events()) {
            const auto match = until.match(QString::fromUtf8(read(name)));
            if (match.hasMatch() && match.captured(1) > today)
                return name;
        }
        ADD_FAILURE() << "the example has no plan ahead";
        return {};
    }
    void waitForFile(const QString& name)
    {
        journey.driver().waitUntil(name + u" is written"_s, [&] { return folder.exists(name); });
    }

    TemporaryHome m_home;
    Journey journey{Journey::Home::UsualPlaces};
    QDir folder{QDir::homePath() + u"/Calendars/plan"_s};
};

TEST_F(CalendarsJourney, WhatAPhoneDeletesIsAskedAboutAndWhatItChangesIsPutBack)
{
    publish();
    const QString series = seriesAhead();
    const QByteArray ours = read(series);

    QFile changed(folder.filePath(series + u".phone"_s));
    ASSERT_TRUE(changed.open(QIODevice::WriteOnly));
    changed.write(QByteArray(ours).replace("SUMMARY:", "SUMMARY:Not "));
    changed.close();
    ASSERT_TRUE(QFile::remove(folder.filePath(series)) &&
                QFile::rename(changed.fileName(), folder.filePath(series)));
    journey.driver().waitUntil(u"the change is put back"_s,
                               [&] { return !read(series).contains("SUMMARY:Not "); });

    ASSERT_TRUE(QFile::remove(folder.filePath(series)));
    journey.driver().waitFor(u"noticeAct"_s);
    EXPECT_TRUE(journey.driver().allText().contains(u"was deleted in another calendar."_s));
    EXPECT_FALSE(folder.exists(series)) << "nobody has decided yet";
    journey.driver().press(u"noticeDismiss"_s);
    waitForFile(series);

    ASSERT_TRUE(QFile::remove(folder.filePath(series)));
    journey.driver().waitFor(u"noticeAct"_s);
    journey.driver().press(u"noticeAct"_s);
    journey.driver().waitUntilGone(u"noticeAct"_s);
    journey.quit();
    journey.start();
    journey.driver().waitFor(u"weekGrid"_s);
    openCalendars();
    EXPECT_TRUE(journey.driver().isShown(u"stopFolder"_s)) << "the folder is remembered";
    EXPECT_FALSE(folder.exists(series)) << "and what was let go of stays gone";
}

TEST_F(CalendarsJourney, ErasingTakesThePlanOutAndWhatThisComputerRemembers)
{
    publish();
    ASSERT_TRUE(QFile::exists(SharingFile::usualPath()));
    WindowDriver& driver = journey.driver();
    driver.press(u"rail_journal"_s);
    driver.press(u"eraseEverything"_s);
    driver.press(u"eraseNow"_s);
    driver.waitFor(u"nameFirst"_s);
    driver.waitUntil(u"only what stands for nothing is left"_s, [&] { return events().size() == 1; });
    EXPECT_FALSE(QFile::exists(SharingFile::usualPath()));
}

} // namespace
