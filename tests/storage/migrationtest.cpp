// SPDX-License-Identifier: GPL-3.0-or-later
// From every published form to the present one: a backup first, all of it or nothing, newer refused.
#include "storagehelpers.h"

#include "storage/memorydatabase.h"
#include "storage/migrations.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class MigrationTest : public StorageTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(QStringLiteral(FIXTURES "/open-1.wholehearted"), path()));
        ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        auto file = unsealFile(path(), {});
        ASSERT_DONE(file);
        keys.emplace(std::move(file->keys));
    }
    /// What opening says of the fixture after somebody changed its database.
    [[nodiscard]] std::optional<ErrorCode> openingAfter(const QByteArray& sql)
    {
        const QByteArray before =
            sealByHand(tamperedImage(imageOf(path()), keys->locks().journal, sql), *keys);
        writeBytes(path(), before);
        const auto opened = codeOf(open(path(), {}, store()));
        EXPECT_EQ(bytesOf(path()), before) << "opening writes nothing over it";
        return opened;
    }

    std::optional<KeyRing> keys;
};

} // namespace

TEST_F(MigrationTest, KeepsTheFileAsItWasBeforeItWritesTheNewForm)
{
    const QByteArray before = bytesOf(path());
    auto journal = open(path(), {}, store());
    ASSERT_DONE(journal);
    EXPECT_EQ(bytesOf(path()), before) << "opening alone changes no file";
    ASSERT_EQ(backups().size(), 1);
    EXPECT_EQ(bytesOf(backups()[0]), before);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    journal->reset();
    EXPECT_NE(bytesOf(path()), before);
    EXPECT_EQ(backups().size(), 2);
    const auto again = unsealAndCheck(path(), {});
    ASSERT_DONE(again);
    EXPECT_FALSE(again->isOfOlderForm);
}

TEST_F(MigrationTest, IsNotBegunWhereTheBackupCannotBeKept)
{
    writeBytes(path(u"backups"_s), "a file where the folder has to go");
    const QByteArray before = bytesOf(path());
    EXPECT_FALSE(open(path(), {}, store()).has_value());
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MigrationTest, ReadingAloneNeedsNoBackup)
{
    FileShelf reading(FileShelf::Access::ReadOnly, KdfCost::smallest(), store());
    EXPECT_DONE(await<std::unique_ptr<Journal>>([&](auto done) { reading.open(path(), {}, done); }));
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(MigrationTest, ANewerFormIsLeftAsItIs)
{
    EXPECT_EQ(openingAfter("PRAGMA user_version = 4"), ErrorCode::NewerVersion);
    EXPECT_EQ(openingAfter("PRAGMA user_version = 2147483647"), ErrorCode::NewerVersion);
}

TEST_F(MigrationTest, AStepThatCannotRunLeavesEverythingAsItWas)
{
    EXPECT_TRUE(openingAfter("DROP TRIGGER setting_grows").has_value());
}

TEST_F(MigrationTest, AFormThatOnlyClaimsToBeUpToDateIsFound)
{
    EXPECT_EQ(openingAfter("PRAGMA user_version = 3"), ErrorCode::Altered);
}

TEST_F(MigrationTest, AFormThatWasTakenBackIsBroughtUpToDateOnceMore)
{
    auto journal = open(path(), {}, store());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    journal->reset();
    EXPECT_EQ(openingAfter("PRAGMA user_version = 1"), std::nullopt);
}

TEST_F(MigrationTest, WhatWasAddedToAnOldFormIsFoundAfterwards)
{
    EXPECT_EQ(openingAfter("CREATE TABLE extra(x)"), ErrorCode::Altered);
    EXPECT_EQ(openingAfter("PRAGMA application_id = 1"), ErrorCode::Altered);
}

TEST_F(MigrationTest, EveryScriptHasANumberOfItsOwnInOrder)
{
    EXPECT_EQ(Migrations::latest(), 3);
    EXPECT_TRUE(QFile::exists(u":/schema/0003_kind_without_list.sql"_s));
}
