// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharingfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SharingOnThisComputer : public testing::Test
{
protected:
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"config/sharing.ini"_s);
    JournalId journal = JournalId::create();
    SharingChoices choices{u"/home/x/Calendars/plän"_s,
                           {{BusySource::create(), Partner::First, u"Work; nights"_s},
                            {BusySource::create(), Partner::Second, u"Choir"_s}},
                           true,
                           false};
};

} // namespace

TEST_F(SharingOnThisComputer, IsTheSameAtTheNextStart)
{
    ASSERT_TRUE(SharingFile(journal, path).remember(choices));
    EXPECT_EQ(SharingFile(journal, path).choices(), choices);
    EXPECT_EQ(SharingFile(JournalId::create(), path).choices(), SharingChoices{}) << "of this journal alone";
}

TEST_F(SharingOnThisComputer, NamesNoJournalAndIsReadByItsOwnerAlone)
{
    ASSERT_TRUE(SharingFile(journal, path).remember(choices));
    EXPECT_FALSE(text().contains(journal.text().toLatin1()));
    EXPECT_EQ(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(SharingOnThisComputer, NothingIsWrittenBeforeSomethingIsChosen)
{
    const SharingFile file(journal, path);
    EXPECT_EQ(file.choices(), SharingChoices{});
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(SharingOnThisComputer, IsForgottenWithTheJournal)
{
    SharingFile other(JournalId::create(), path);
    ASSERT_TRUE(other.remember(choices));
    SharingFile file(journal, path);
    ASSERT_TRUE(file.remember(choices));
    file.forget();
    EXPECT_EQ(SharingFile(journal, path).choices(), SharingChoices{});
    EXPECT_TRUE(QFile::exists(path)) << "another journal has choices there";
    other.forget();
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(SharingOnThisComputer, WhereNothingCanBeWrittenItSaysSoAndHoldsUntilTheEnd)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"config/sharing.ini"_s)) << "a folder stands in its place";
    SharingFile file(journal, path);
    EXPECT_FALSE(file.remember(choices));
    EXPECT_EQ(file.choices(), choices);
}
