// SPDX-License-Identifier: GPL-3.0-or-later
// A copy beside the journal: opened with the journal's own keys, and taken away only once it was brought in.
#include "storagehelpers.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class CopyBeside : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path(), twoPassphrases(), store());
        ASSERT_DONE(begun);
        journal = *std::move(begun);
        ASSERT_DONE(keep(*journal, {aCheckIn()}));
        ASSERT_TRUE(QFile::copy(path(), copy()));
    }
    [[nodiscard]] QString copy() const { return path(u"ours.sync-conflict-1.wholehearted"_s); }
    [[nodiscard]] Result<Kept> adopt(const QString& file) const
    {
        return await<Kept>([&](auto done) { journal->adopt(file, std::nullopt, done); });
    }
    [[nodiscard]] Result<void> remove(const QString& file) const
    {
        return await<void>([&](auto done) { journal->removeAdopted(file, done); });
    }
    /// The other copy goes on by itself, on another computer.
    void keepInTheCopy(const Entry& entry) const
    {
        auto other = open(copy(), Passphrase(u"heron"_s));
        ASSERT_DONE(other);
        ASSERT_DONE(keep(**other, {entry}));
    }

    std::unique_ptr<Journal> journal;
};

} // namespace

TEST_F(CopyBeside, OfTheSameKeysNeedsNoPassphrase)
{
    const Entry theirs = aTime();
    keepInTheCopy(theirs);
    const auto kept = adopt(copy());
    ASSERT_DONE(kept);
    EXPECT_FALSE(kept->isUnchanged);
    EXPECT_EQ(journal->reader().entry(theirs.id), theirs);
}

TEST_F(CopyBeside, WithNothingNewIsToldAsThat)
{
    const auto kept = adopt(copy());
    ASSERT_DONE(kept);
    EXPECT_TRUE(kept->isUnchanged);
}

TEST_F(CopyBeside, OfAnotherCoupleIsToldBeforeAnyPassphraseIsAsked)
{
    auto others = begin(path(u"others"_s), twoPassphrases());
    ASSERT_DONE(others);
    ASSERT_DONE(keep(**others, {aCheckIn()}));
    EXPECT_EQ(codeOf(adopt(path(u"others"_s))), ErrorCode::OtherJournal);
}

TEST_F(CopyBeside, OfTheSameKeysButAlteredIsNotBroughtIn)
{
    QByteArray bytes = bytesOf(copy());
    bytes[5000] = static_cast<char>(bytes[5000] ^ 1);
    mendSums(bytes);
    writeBytes(copy(), bytes);
    EXPECT_EQ(codeOf(adopt(copy())), ErrorCode::Altered);
}

TEST_F(CopyBeside, GoesOnceItWasBroughtIn)
{
    ASSERT_DONE(adopt(copy()));
    EXPECT_DONE(remove(copy()));
    EXPECT_FALSE(QFile::exists(copy()));
    EXPECT_TRUE(QFile::exists(path()));
}

TEST_F(CopyBeside, IsNeverTakenAwayBefore)
{
    EXPECT_EQ(codeOf(remove(copy())), ErrorCode::WrongUse);
    EXPECT_TRUE(QFile::exists(copy()));
}

TEST_F(CopyBeside, StaysWhereAnotherVersionHasComeSince)
{
    ASSERT_DONE(adopt(copy()));
    keepInTheCopy(aTime());
    EXPECT_EQ(codeOf(remove(copy())), ErrorCode::ChangedOnDisk);
    EXPECT_TRUE(QFile::exists(copy()));
}

TEST_F(CopyBeside, IsNotTheJournalItselfByAnotherName)
{
    const QString second = path(u"ours (conflicted copy).wholehearted"_s);
    ASSERT_EQ(::link(QFile::encodeName(path()).constData(), QFile::encodeName(second).constData()), 0);
    const QByteArray before = bytesOf(path());
    for (const QString& name : {path(), second}) {
        ASSERT_DONE(adopt(name));
        EXPECT_EQ(codeOf(remove(name)), ErrorCode::WrongUse);
    }
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(CopyBeside, EverySaveIsToldToWhoeverWatches)
{
    std::vector<Kept> heard;
    journal->watch([&](const Kept& kept) { heard.push_back(kept); });
    const Entry time = aTime();
    ASSERT_DONE(keep(*journal, {time}));
    ASSERT_DONE(letGo(*journal, {time.id}));
    EXPECT_FALSE(letGo(*journal, {time.id}).has_value());
    ASSERT_EQ(heard.size(), 2u);
    EXPECT_FALSE(heard[0].hasRemoved);
    EXPECT_TRUE(heard[1].hasRemoved);
}

TEST_F(CopyBeside, BackupsThatAreBehindAreRenewedOnRequest)
{
    ASSERT_DONE(keep(*journal, {aTime()}));
    ASSERT_DONE(await<void>([&](auto done) { journal->renewBackups(done); }));
    ASSERT_EQ(store().of(path()).size(), 1u);
    EXPECT_EQ(store().of(path()).front().number, 2u);
    EXPECT_TRUE(store().of(path()).front().needsPassphrase);
    EXPECT_EQ(bytesOf(store().pathOf(path(), 2)), bytesOf(path()));
}
