// SPDX-License-Identifier: GPL-3.0-or-later
// Two keys: either partner changes their own, neither can lock the other out.
#include "storagehelpers.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class KeyChange : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path(), twoPassphrases(), store());
        ASSERT_DONE(begun);
        journal = *std::move(begun);
        ASSERT_DONE(keep(*journal, {checkIn}));
    }
    [[nodiscard]] Result<Kept> change(Partner partner, const QString& present, const QString& next)
    {
        return await<Kept>([&](auto done) {
            journal->changePassphrase(partner, Passphrase(present), Passphrase(next), done);
        });
    }
    [[nodiscard]] std::optional<ErrorCode> opening(const QString& file, const QString& passphrase)
    {
        journal.reset();
        const auto opened = open(file, Passphrase(passphrase));
        if (opened) {
            EXPECT_TRUE((*opened)->reader().entry(checkIn.id).has_value());
        }
        return codeOf(opened);
    }
    [[nodiscard]] static QByteArray bodyKeyOf(const QString& file, const QString& passphrase)
    {
        const auto unsealed = unsealFile(file, Passphrase(passphrase));
        EXPECT_DONE(unsealed);
        if (!unsealed)
            return {};
        const SecureBytes key = unsealed->keys.bodyKey();
        return QByteArray(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    }

    const Entry checkIn = aCheckIn();
    std::unique_ptr<Journal> journal;
};

} // namespace

TEST_F(KeyChange, TheNextPassphraseOpensAndTheOneBeforeDoesNot)
{
    ASSERT_DONE(change(Partner::First, u"swallow"_s, u"kingfisher"_s));
    EXPECT_EQ(opening(path(), u"kingfisher"_s), std::nullopt);
    EXPECT_EQ(opening(path(), u"swallow"_s), ErrorCode::WrongPassphrase);
}

TEST_F(KeyChange, TheOtherPartnersStaysAsItIs)
{
    ASSERT_DONE(change(Partner::First, u"swallow"_s, u"kingfisher"_s));
    EXPECT_EQ(opening(path(), u"heron"_s), std::nullopt);
}

TEST_F(KeyChange, EachCanChangeAfterTheOther)
{
    ASSERT_DONE(change(Partner::First, u"swallow"_s, u"kingfisher"_s));
    ASSERT_DONE(change(Partner::Second, u"heron"_s, u"crane"_s));
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    EXPECT_EQ(opening(path(), u"kingfisher"_s), std::nullopt);
    EXPECT_EQ(opening(path(), u"crane"_s), std::nullopt);
    EXPECT_EQ(opening(path(), u"heron"_s), ErrorCode::WrongPassphrase);
}

TEST_F(KeyChange, NobodyChangesTheOthers)
{
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(codeOf(change(Partner::Second, u"swallow"_s, u"kingfisher"_s)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf(change(Partner::First, u"robin"_s, u"kingfisher"_s)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf(change(Partner::First, u"swallow"_s, QString())), ErrorCode::PassphraseNeeded);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(opening(path(), u"heron"_s), std::nullopt);
}

TEST_F(KeyChange, MakesANewDataKeyEachTime)
{
    const QByteArray first = bodyKeyOf(path(), u"heron"_s);
    ASSERT_DONE(change(Partner::First, u"swallow"_s, u"kingfisher"_s));
    const QByteArray second = bodyKeyOf(path(), u"heron"_s);
    ASSERT_DONE(change(Partner::First, u"kingfisher"_s, u"swallow"_s));
    const QByteArray third = bodyKeyOf(path(), u"heron"_s);
    EXPECT_NE(first, second);
    EXPECT_NE(second, third);
    EXPECT_NE(first, third);
}

TEST_F(KeyChange, WhoeverHadAnOldFileAndItsPassphraseReadsNothingNew)
{
    const QString old = path(u"old.wholehearted"_s);
    ASSERT_TRUE(QFile::copy(path(), old));
    ASSERT_DONE(change(Partner::First, u"swallow"_s, u"kingfisher"_s));
    const auto keysOfThen = unsealFile(old, Passphrase(u"swallow"_s));
    const auto headerOfNow = readHeader(path());
    ASSERT_DONE(keysOfThen);
    ASSERT_DONE(headerOfNow);
    const SecureBytes then = keysOfThen->keys.bodyKey();
    EXPECT_NE(QByteArray(reinterpret_cast<const char*>(then.data()), qsizetype(then.size())),
              bodyKeyOf(path(), u"heron"_s));
}

TEST_F(KeyChange, ReplacesEveryBackup)
{
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    ASSERT_DONE(change(Partner::First, u"swallow"_s, u"kingfisher"_s));
    journal.reset();
    ASSERT_EQ(backups().size(), 1);
    EXPECT_EQ(codeOf(unsealFile(backups()[0], Passphrase(u"swallow"_s))), ErrorCode::WrongPassphrase);
    EXPECT_DONE(unsealFile(backups()[0], Passphrase(u"kingfisher"_s)));
}

TEST_F(KeyChange, EverySlotLooksRenewedAlsoTheSpareOnes)
{
    const auto before = readHeader(path());
    ASSERT_DONE(change(Partner::First, u"swallow"_s, u"kingfisher"_s));
    const auto after = readHeader(path());
    for (std::size_t i = 0; i < KeyLocks::slotCount; ++i)
        EXPECT_NE(before->locks.keySlots[i].dataKey, after->locks.keySlots[i].dataKey) << i;
}

TEST_F(KeyChange, AJournalWithoutPassphrasesGetsBothAtOnce)
{
    const QString open_ = path(u"open.wholehearted"_s);
    auto begun = begin(open_, {}, store());
    ASSERT_DONE(begun);
    ASSERT_DONE(keep(**begun, {checkIn}));
    const auto give = [&](const QString& first, const QString& second) {
        return await<Kept>([&](auto done) {
            (*begun)->givePassphrases({Passphrase(first), Passphrase(second)}, done);
        });
    };
    EXPECT_EQ(codeOf(give(u"swallow"_s, QString())), ErrorCode::PassphraseNeeded);
    EXPECT_FALSE((*begun)->hasPassphrases());
    ASSERT_DONE(give(u"swallow"_s, u"heron"_s));
    EXPECT_TRUE((*begun)->hasPassphrases());
    EXPECT_EQ(codeOf(give(u"swallow"_s, u"heron"_s)), ErrorCode::WrongUse);
    begun->reset();
    EXPECT_EQ(opening(open_, u"swallow"_s), std::nullopt);
    EXPECT_EQ(opening(open_, u"heron"_s), std::nullopt);
    EXPECT_EQ(codeOf(open(open_)), ErrorCode::PassphraseNeeded);
}

TEST_F(KeyChange, AJournalWithoutPassphrasesHasNoneToChange)
{
    auto begun = begin(path(u"open.wholehearted"_s));
    ASSERT_DONE(begun);
    const auto changed = await<Kept>([&](auto done) {
        (*begun)->changePassphrase(Partner::First, Passphrase(u"a"_s), Passphrase(u"b"_s), done);
    });
    EXPECT_EQ(codeOf(changed), ErrorCode::WrongUse);
}
