// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing everything: one partner is enough, and nothing within reach is left.
#include "storagehelpers.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class EraseTest : public StorageTest
{
protected:
    [[nodiscard]] static Result<Erased> erase(Journal& journal)
    {
        return await<Erased>([&](auto done) { journal.erase(done); });
    }
};

} // namespace

TEST_F(EraseTest, TakesTheJournalItsBackupsAndTheCopiesBesideIt)
{
    auto journal = begin(path(), {}, store());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    ASSERT_TRUE(QFile::copy(path(), path(u"ours.sync-conflict-20261122-101010-ABCDEFG.wholehearted"_s)));
    ASSERT_TRUE(QFile::copy(path(), path(u".~ours.wholehearted.0123456789abcdef.part"_s)));
    const auto erased = erase(**journal);
    ASSERT_DONE(erased);
    EXPECT_TRUE(erased->remaining.isEmpty());
    EXPECT_TRUE(filesInFolder().isEmpty()) << filesInFolder().join(u' ').toStdString();
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(EraseTest, EitherPartnerAloneIsEnough)
{
    for (const QString& passphrase : {u"swallow"_s, u"heron"_s}) {
        auto journal = begin(path(), twoPassphrases(), store());
        ASSERT_DONE(journal);
        ASSERT_DONE(keep(**journal, {aCheckIn()}));
        journal->reset();
        journal = open(path(), Passphrase(passphrase), store());
        ASSERT_DONE(journal);
        EXPECT_DONE(erase(**journal));
        EXPECT_TRUE(filesInFolder().isEmpty());
        EXPECT_TRUE(backups().isEmpty());
    }
}

TEST_F(EraseTest, NothingIsKeptAfterwards)
{
    auto journal = begin(path(), {}, store());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    ASSERT_DONE(erase(**journal));
    EXPECT_EQ(codeOf(keep(**journal, {aCheckIn()})), ErrorCode::Erased);
    EXPECT_DONE(erase(**journal));
    EXPECT_TRUE(filesInFolder().isEmpty());
}

TEST_F(EraseTest, AnotherCouplesFileBesideItStays)
{
    auto others = begin(path(u"ours.conflict-12345678.wholehearted"_s));
    ASSERT_DONE(others);
    ASSERT_DONE(keep(**others, {aCheckIn()}));
    auto journal = begin(path(), {}, store());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    ASSERT_DONE(erase(**journal));
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.conflict-12345678.wholehearted"_s});
}

TEST_F(EraseTest, ADamagedCopyOfOursGoesTooAndWhatCannotBeToldIsNamed)
{
    auto journal = begin(path(), {}, store());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    writeBytes(path(u"ours.conflict-11111111.wholehearted"_s), bytesOf(path()).chopped(1));
    const QString unknown = path(u"ours.conflict-22222222.wholehearted"_s);
    writeBytes(unknown, "no journal at all, as far as anybody can tell");
    const auto erased = erase(**journal);
    ASSERT_DONE(erased);
    EXPECT_EQ(erased->remaining, QStringList{unknown});
    EXPECT_EQ(filesInFolder().size(), 1);
}

TEST_F(EraseTest, WhatWasAskedBeforeIsStillKeptFirstAndThenGoes)
{
    auto journal = begin(path(), {}, store());
    ASSERT_DONE(journal);
    bool isKept = false;
    (*journal)->keep(bothSayYesTo(Keeping((*journal)->id(), {aCheckIn()})),
                     [&](const Result<Kept>& kept) { isKept = kept.has_value(); });
    ASSERT_DONE(erase(**journal));
    EXPECT_TRUE(isKept);
    EXPECT_TRUE(filesInFolder().isEmpty());
    journal->reset();
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(EraseTest, AJournalThatNeverReachedTheDiskHasNothingToErase)
{
    auto journal = begin(path(), {}, store());
    ASSERT_DONE(journal);
    EXPECT_DONE(erase(**journal));
}

TEST_F(EraseTest, AFileOpenedOnlyForReadingIsNotErased)
{
    auto journal = begin(path());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    FileShelf reading(FileShelf::Access::ReadOnly);
    auto reader = await<std::unique_ptr<Journal>>([&](auto done) { reading.open(path(), {}, done); });
    ASSERT_DONE(reader);
    EXPECT_EQ(codeOf(erase(**reader)), ErrorCode::NoPermission);
    EXPECT_EQ(filesInFolder().size(), 1);
}
