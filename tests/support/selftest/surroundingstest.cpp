// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedclock.h"
#include "support/scopedtimezone.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(Surroundings, AreAHomeThatIsNobodys)
{
    const QString home = QDir::homePath();
    EXPECT_TRUE(home.startsWith(QDir::tempPath())) << home.toStdString();
    for (const auto place : {QStandardPaths::GenericDataLocation, QStandardPaths::GenericConfigLocation,
                             QStandardPaths::GenericCacheLocation})
        EXPECT_TRUE(QStandardPaths::writableLocation(place).startsWith(home));
    EXPECT_TRUE(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation).startsWith(QDir::tempPath()));
}

TEST(Surroundings, SpeakBritishEnglishInUtc)
{
    EXPECT_EQ(QLocale().name(), u"en_GB"_s);
    EXPECT_EQ(QTimeZone::systemTimeZoneId(), "UTC");
    EXPECT_EQ(QDateTime::fromSecsSinceEpoch(0).toString(Qt::ISODate), u"1970-01-01T00:00:00"_s);
}

TEST(Surroundings, MoveToAnotherTimeZoneAndBack)
{
    {
        const ScopedTimeZone berlin("Europe/Berlin");
        EXPECT_EQ(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc(), 7200);
    }
    EXPECT_EQ(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc(), 0);
}

TEST(FixedClock, StandsStillUntilItIsMoved)
{
    const QDateTime evening(QDate(2026, 11, 26), QTime(20, 0), QTimeZone("Europe/Berlin"));
    FixedClock clock(evening);
    EXPECT_EQ(clock.now(), evening);
    EXPECT_EQ(clock.zone().id(), "Europe/Berlin");
    clock.advance(60);
    EXPECT_EQ(clock.now(), evening.addSecs(60));
}

} // namespace
