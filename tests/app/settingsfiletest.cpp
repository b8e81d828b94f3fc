// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SettingsOnDisk : public testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"wholehearted/settings.ini"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& text) const
    {
        QDir().mkpath(m_folder.filePath(u"wholehearted"_s));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SettingsOnDisk, AreAsAtFirstWhereThereIsNoFileAndMakeNone)
{
    EXPECT_EQ(SettingsFile(path()).preferences(), Preferences());
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SettingsOnDisk, ComeBackAsTheyWereChosen)
{
    const Preferences chosen{.appearance = Appearance::Dark,
                             .contrast = ContrastWish::High,
                             .accent = AccentColour::Plum,
                             .language = u"en"_s,
                             .lockAfterMinutes = 0,
                             .locksWithComputer = false};
    EXPECT_TRUE(SettingsFile(path()).setPreferences(chosen));
    EXPECT_EQ(SettingsFile(path()).preferences(), chosen);
}

TEST_F(SettingsOnDisk, WhatNobodyCanReadIsAsAtFirst)
{
    write("[appearance]\ncolours=purple\naccent=7\n[lock]\nafterMinutes=soon\n");
    EXPECT_EQ(SettingsFile(path()).preferences(), Preferences());
    write("[lock]\nafterMinutes=-5\n");
    EXPECT_EQ(SettingsFile(path()).preferences().lockAfterMinutes, 0);
    write("[lock]\nafterMinutes=999999\n");
    EXPECT_EQ(SettingsFile(path()).preferences().lockAfterMinutes, Preferences::longestIdleMinutes);
}

TEST_F(SettingsOnDisk, TellNobodyWhoOrWhenOrWhere)
{
    SettingsFile settings(path());
    settings.setPreferences({.appearance = Appearance::Light, .lockAfterMinutes = 5});
    settings.setWindowPlace("place");
    settings.setPreferences({.appearance = Appearance::Dark});
    // Every key there can be; one more has to be thought about.
    const QStringList keys = QSettings(path(), QSettings::IniFormat).allKeys();
    EXPECT_EQ(keys, (QStringList{u"appearance/accent"_s, u"appearance/colours"_s, u"appearance/contrast"_s,
                                 u"language/name"_s, u"lock/afterMinutes"_s, u"lock/withComputer"_s,
                                 u"window/place"_s}));
    EXPECT_FALSE(bytes().contains(".wholehearted"));
}

TEST_F(SettingsOnDisk, ThatCannotBeWrittenSaySo)
{
    write("");
    const QString folder = QFileInfo(path()).path();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir().mkpath(path())); // a folder stands where the file would be
    EXPECT_FALSE(SettingsFile(path()).setPreferences({.appearance = Appearance::Dark}));
}
