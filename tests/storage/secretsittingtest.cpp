// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the table while the window is locked: ciphertext, and nobody reads it without a passphrase.
#include "storage/secretsitting.h"
#include "storagehelpers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QByteArray said("only between us today");

class Locked : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path(), twoPassphrases(), store());
        ASSERT_DONE(begun);
        journal = *std::move(begun);
    }
    void lock()
    {
        auto done = journal->seal(said);
        ASSERT_DONE(done);
        sealed = *std::move(done);
        journal.reset();
    }
    [[nodiscard]] Result<QByteArray> comeBackWith(const QString& passphrase)
    {
        FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::usual(), store());
        auto opened = await<std::unique_ptr<Journal>>(
            [&](auto done) { shelf.reopen(path(), *sealed, Passphrase(passphrase), done); });
        if (!opened)
            return tl::unexpected(opened.error());
        journal = *std::move(opened);
        return journal->unseal(*sealed);
    }

    std::unique_ptr<Journal> journal;
    std::unique_ptr<SealedSitting> sealed;
};

} // namespace

TEST_F(Locked, WordsAreNotInTheirCiphertext)
{
    lock();
    const auto& secret = static_cast<const SecretSitting&>(*sealed);
    EXPECT_FALSE(secret.ciphertext().contains(said));
    EXPECT_FALSE(secret.ciphertext().contains(said.first(6)));
}

TEST_F(Locked, TwoSealsOfTheSameWordsDiffer)
{
    const auto first = journal->seal(said);
    const auto second = journal->seal(said);
    ASSERT_DONE(first);
    ASSERT_DONE(second);
    EXPECT_NE(static_cast<const SecretSitting&>(**first).ciphertext(),
              static_cast<const SecretSitting&>(**second).ciphertext());
}

TEST_F(Locked, EitherPassphraseBringsThemBack)
{
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    lock();
    EXPECT_EQ(comeBackWith(u"swallow"_s), said);
    journal.reset();
    EXPECT_EQ(comeBackWith(u"heron"_s), said);
}

TEST_F(Locked, AnotherPassphraseDoesNot)
{
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    lock();
    EXPECT_EQ(codeOf(comeBackWith(u"magpie"_s)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(comeBackWith(u"heron"_s), said) << "and the words are still there";
}

TEST_F(Locked, AJournalThatWasNeverKeptComesBackWithoutAFile)
{
    const JournalId id = journal->id();
    lock();
    EXPECT_TRUE(sealed->isOfUnkeptJournal());
    EXPECT_FALSE(QFile::exists(path())) << "locking writes nothing";
    EXPECT_EQ(codeOf(comeBackWith(u"magpie"_s)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(comeBackWith(u"heron"_s), said);
    EXPECT_EQ(journal->id(), id);
    ASSERT_DONE(keep(*journal, {aCheckIn()})) << "and can be kept as before";
    journal.reset();
    EXPECT_DONE(open(path(), Passphrase(u"swallow"_s)));
}

TEST_F(Locked, AnotherJournalCannotReadThem)
{
    lock();
    auto other = begin(folder() + u"/another.wholehearted"_s, twoPassphrases());
    ASSERT_DONE(other);
    EXPECT_EQ(codeOf((*other)->unseal(*sealed)), ErrorCode::OtherKeys);
}

TEST_F(Locked, APassphraseThatWasChangedMeanwhileStillBringsThemBack)
{
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    lock();
    auto elsewhere = open(path(), Passphrase(u"swallow"_s));
    ASSERT_DONE(elsewhere);
    ASSERT_DONE(await<Kept>([&](auto done) {
        (*elsewhere)->changePassphrase(Partner::First, Passphrase(u"swallow"_s), Passphrase(u"wren"_s), done);
    }));
    elsewhere->reset();
    EXPECT_EQ(comeBackWith(u"wren"_s), said);
}
