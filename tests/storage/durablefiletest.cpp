// SPDX-License-Identifier: GPL-3.0-or-later
// The road to disk on real file systems, full ones too.
#include "fulldisks.h"
#include "storagehelpers.h"

#include "storage/durablefile.h"
#include "storage/unsealedfile.h"

#include "storage/memorydatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class DurableFileTest : public StorageTest
{
protected:
    void SetUp() override
    {
        auto made = KeyRing::make(JournalId::create(), std::nullopt, KdfCost::smallest());
        ASSERT_DONE(made);
        keys.emplace(*std::move(made));
    }
    /// A version of one and the same journal.
    [[nodiscard]] SealedJournal version(quint64 generation) const
    {
        const auto database = MemoryDatabase::makeNew(keys->locks().journal);
        auto sealed = SealedJournal::seal(*(*database)->image(), *keys, generation);
        EXPECT_DONE(sealed);
        return *std::move(sealed);
    }
    /// One that the gate does not let pass: the yeses in it were given to another journal.
    [[nodiscard]] SealedJournal brokenVersion(quint64 generation) const
    {
        auto journal = begin(path(u"other"_s));
        EXPECT_DONE(keep(**journal, oneOfEachKind()));
        journal->reset();
        auto sealed = SealedJournal::seal(spanOf(imageOf(path(u"other"_s))), *keys, generation);
        EXPECT_DONE(sealed);
        QFile::remove(path(u"other"_s));
        return *std::move(sealed);
    }
    [[nodiscard]] static QByteArray bytes(const SealedJournal& sealed)
    {
        return QByteArray(reinterpret_cast<const char*>(sealed.bytes().data()),
                          static_cast<qsizetype>(sealed.bytes().size()));
    }
    [[nodiscard]] QString partOf(const SealedJournal& sealed) const
    {
        return path(u".~ours.wholehearted.%1.part"_s.arg(QLatin1String(sealed.head().last(8).toHex())));
    }

    std::optional<KeyRing> keys;
};

} // namespace

TEST_F(DurableFileTest, IsCreatedWholeAndForItsOwnerAlone)
{
    const SealedJournal first = version(1);
    ::umask(0);
    EXPECT_DONE(DurableFile(path()).create(first));
    ::umask(022);
    EXPECT_EQ(bytesOf(path()), bytes(first));
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777u, 0600u);
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(DurableFileTest, IsNeverCreatedOverSomething)
{
    writeBytes(path(), "somebody's work");
    EXPECT_EQ(codeOf(DurableFile(path()).create(version(1))), ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(path()), "somebody's work");
    EXPECT_EQ(filesInFolder().size(), 1);
}

TEST_F(DurableFileTest, WhatTheGateDoesNotLetPassNeverBearsAName)
{
    QStringList names;
    const auto look = [&] { names += filesInFolder(); };
    EXPECT_EQ(codeOf(DurableFile(path()).create(brokenVersion(1), look)), ErrorCode::RuleBroken);
    EXPECT_EQ(filesInFolder(), QStringList());
    const SealedJournal first = version(1);
    ASSERT_DONE(DurableFile(path()).create(first));
    EXPECT_EQ(codeOf(DurableFile(path()).replace(brokenVersion(2), first.head(), look)),
              ErrorCode::RuleBroken);
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
    EXPECT_EQ(bytesOf(path()), bytes(first));
    EXPECT_EQ(names, QStringList()) << "the step before its place was never reached";
}

TEST_F(DurableFileTest, IsReplacedByTheNextVersion)
{
    const SealedJournal first = version(1);
    const SealedJournal second = version(2);
    ASSERT_DONE(DurableFile(path()).create(first));
    const auto replaced = DurableFile(path()).replace(second, first.head());
    ASSERT_DONE(replaced);
    EXPECT_EQ(replaced->conflictCopy, std::nullopt);
    EXPECT_EQ(bytesOf(path()), bytes(second));
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(DurableFileTest, KeepsAVersionItDidNotBuildOn)
{
    const SealedJournal first = version(1);
    const SealedJournal theirs = version(2);
    const SealedJournal ours = version(2);
    ASSERT_DONE(DurableFile(path()).create(theirs));
    const auto replaced = DurableFile(path()).replace(ours, first.head());
    ASSERT_DONE(replaced);
    ASSERT_TRUE(replaced->conflictCopy.has_value());
    EXPECT_TRUE(QFileInfo(*replaced->conflictCopy).fileName().startsWith(u"ours.conflict-"));
    EXPECT_TRUE(replaced->conflictCopy->endsWith(u".wholehearted"));
    EXPECT_EQ(bytesOf(*replaced->conflictCopy), bytes(theirs));
    EXPECT_EQ(bytesOf(path()), bytes(ours));
    EXPECT_EQ(filesInFolder().size(), 2);
}

TEST_F(DurableFileTest, ComesBackWhenItWasTakenAway)
{
    EXPECT_DONE(DurableFile(path()).replace(version(2), version(1).head()));
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(DurableFileTest, FollowsALinkInsteadOfReplacingIt)
{
    const SealedJournal first = version(1);
    const SealedJournal second = version(2);
    QDir(folder()).mkdir(u"elsewhere"_s);
    ASSERT_DONE(DurableFile(path(u"elsewhere/real"_s)).create(first));
    ASSERT_TRUE(QFile::link(path(u"elsewhere/real"_s), path()));
    ASSERT_DONE(DurableFile(path()).replace(second, first.head()));
    EXPECT_TRUE(QFileInfo(path()).isSymLink());
    EXPECT_EQ(bytesOf(path(u"elsewhere/real"_s)), bytes(second));
}

TEST_F(DurableFileTest, AFileTooLargeToWriteLeavesTheOldOneAsItWas)
{
    const SealedJournal first = version(1);
    ASSERT_DONE(DurableFile(path()).create(first));
    {
        const FileSizeLimit limit(50000);
        EXPECT_EQ(codeOf(DurableFile(path()).replace(version(2), first.head())), ErrorCode::DiskFull);
    }
    EXPECT_EQ(bytesOf(path()), bytes(first));
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
    EXPECT_DONE(DurableFile(path()).replace(version(2), first.head()));
}

TEST_F(DurableFileTest, AFullDiskLeavesTheOldOneAsItWas)
{
    const SmallDisk disk(path(u"disk"_s), "size=400k");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount a small disk";
    const QString journal = path(u"disk/ours.wholehearted"_s);
    const SealedJournal first = version(1);
    ASSERT_DONE(DurableFile(journal).create(first));
    writeBytes(path(u"disk/film"_s), QByteArray(200 * 1024, 'x'));
    EXPECT_EQ(codeOf(DurableFile(journal).replace(version(2), first.head())), ErrorCode::DiskFull);
    EXPECT_EQ(bytesOf(journal), bytes(first));
    EXPECT_EQ(QDir(path(u"disk"_s)).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QFile::remove(path(u"disk/film"_s));
    EXPECT_DONE(DurableFile(journal).replace(version(2), first.head()));
}

TEST_F(DurableFileTest, ADiskForReadingOnlySaysSo)
{
    const SmallDisk disk(path(u"disk"_s), "size=1m");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount a small disk";
    const QString journal = path(u"disk/ours.wholehearted"_s);
    const SealedJournal first = version(1);
    ASSERT_DONE(DurableFile(journal).create(first));
    ASSERT_TRUE(disk.makeReadOnly());
    EXPECT_EQ(codeOf(DurableFile(journal).replace(version(2), first.head())), ErrorCode::NoPermission);
    EXPECT_EQ(codeOf(DurableFile(path(u"disk/new"_s)).create(first)), ErrorCode::NoPermission);
    EXPECT_EQ(bytesOf(journal), bytes(first));
}

TEST_F(DurableFileTest, HalfAPartIsTakenAway)
{
    const SealedJournal first = version(1);
    const SealedJournal second = version(2);
    ASSERT_DONE(DurableFile(path()).create(first));
    writeBytes(partOf(second), bytes(second).first(5000));
    DurableFile(path()).settleLeftovers();
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(DurableFileTest, AVersionNeverAcknowledgedIsTakenAway)
{
    const SealedJournal second = version(2);
    ASSERT_DONE(DurableFile(path()).create(version(1)));
    writeBytes(partOf(second), bytes(second));
    DurableFile(path()).settleLeftovers();
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(DurableFileTest, TheVersionBeforeIsTakenAwayAfterAPowerCut)
{
    const SealedJournal first = version(1);
    const SealedJournal second = version(2);
    ASSERT_DONE(DurableFile(path()).create(second));
    writeBytes(partOf(second), bytes(first)); // what the exchange left under the name of the part
    DurableFile(path()).settleLeftovers();
    EXPECT_EQ(bytesOf(path()), bytes(second));
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(DurableFileTest, SomebodyElsesVersionIsKeptAfterAPowerCut)
{
    const SealedJournal ours = version(2);
    const SealedJournal theirs = version(2);
    ASSERT_DONE(DurableFile(path()).create(ours));
    writeBytes(partOf(ours), bytes(theirs));
    writeBytes(path(u".~other.wholehearted.0123456789abcdef.part"_s), "of another file");
    DurableFile(path()).settleLeftovers();
    EXPECT_EQ(bytesOf(path()), bytes(ours));
    EXPECT_EQ(filesInFolder().size(), 3);
    EXPECT_EQ(filesInFolder().filter(u"ours.conflict-"_s).size(), 1);
}

TEST_F(DurableFileTest, TheLastWholeVersionIsKeptWhenTheFileItselfIsNot)
{
    const SealedJournal second = version(2);
    writeBytes(path(), "damaged");
    writeBytes(partOf(second), bytes(second));
    DurableFile(path()).settleLeftovers();
    const QStringList kept = filesInFolder().filter(u"ours.conflict-"_s);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(bytesOf(path(kept.front())), bytes(second));
}

TEST_F(DurableFileTest, AFolderOrAPipeIsNotAFile)
{
    QDir(folder()).mkdir(u"folder"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    for (const QString& name : {u"folder"_s, u"pipe"_s})
        EXPECT_EQ(codeOf(readWholeFile(path(name))), ErrorCode::NotAFile) << name.toStdString();
    EXPECT_EQ(codeOf(readWholeFile(u"/dev/null"_s)), ErrorCode::NotAFile);
    EXPECT_EQ(codeOf(readWholeFile(path(u"none"_s))), ErrorCode::FileNotFound);
    EXPECT_EQ(codeOf(readWholeFile(path(u"pipe/inside"_s))), ErrorCode::NotAFile);
}

TEST_F(DurableFileTest, AFileLargerThanAnyJournalIsNotRead)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize((qint64{1} << 30) + 1)); // sparse: takes no room
    EXPECT_EQ(codeOf(readWholeFile(path())), ErrorCode::FileTooLarge);
}
