// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the table while the window is locked: ciphertext, and nobody reads it without a passphrase.
#include "storage/secretsitting.h"
#include "storagehelpers.h"
#include "support/ownmemory.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sodium.h>

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

using Bytes = std::array<unsigned char, 32>;
using Turned = std::array<char, 32>; ///< A key that is nowhere as it is.

Turned turned(Bytes& key)
{
    Turned away{};
    std::ranges::transform(key, away.begin(), [](unsigned char byte) { return static_cast<char>(~byte); });
    sodium_memzero(key.data(), key.size());
    return away;
}

/// Journal key and data key of a file, by the steps of docs/formats.md.
std::pair<Turned, Turned> keysOf(const QString& path, const QByteArray& passphrase)
{
    constexpr std::size_t slot = 72;
    const QByteArray file = bytesOf(path);
    const auto* bytes = reinterpret_cast<const unsigned char*>(file.constData());
    Bytes root{};
    Bytes wrap{};
    Bytes seed{};
    Bytes journalKey{};
    Bytes dataKey{};
    EXPECT_EQ(crypto_pwhash(root.data(), root.size(), passphrase.constData(),
                            static_cast<unsigned long long>(passphrase.size()), bytes + 56,
                            qFromLittleEndian<quint64>(bytes + 40),
                            static_cast<std::size_t>(qFromLittleEndian<quint64>(bytes + 48)),
                            crypto_pwhash_ALG_ARGON2ID13),
              0);
    crypto_kdf_derive_from_key(wrap.data(), wrap.size(), 1, "whj-wrap", root.data());
    crypto_kdf_derive_from_key(seed.data(), seed.size(), 1, "whj-box1", root.data());
    EXPECT_EQ(crypto_aead_xchacha20poly1305_ietf_decrypt(journalKey.data(), nullptr, nullptr,
                                                         bytes + slot + 64, 48, nullptr, 0, bytes + slot + 40,
                                                         wrap.data()),
              0);
    Bytes publicKey{};
    Bytes secretKey{};
    crypto_box_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    EXPECT_EQ(
        crypto_box_seal_open(dataKey.data(), bytes + slot + 112, 80, publicKey.data(), secretKey.data()), 0);
    for (Bytes* each : {&root, &wrap, &seed, &secretKey})
        sodium_memzero(each->data(), each->size());
    return {turned(journalKey), turned(dataKey)};
}

} // namespace

TEST_F(Locked, WordsAreNotInTheirCiphertext)
{
    lock();
    const auto& secret = dynamic_cast<const SecretSitting&>(*sealed);
    EXPECT_FALSE(secret.ciphertext().contains(said));
    EXPECT_FALSE(secret.ciphertext().contains(said.first(6)));
}

TEST_F(Locked, NoKeyIsInMemory)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer maps terabytes, and keeps what is freed";
#endif
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    const auto [journalKey, dataKey] = keysOf(path(), "swallow");
    EXPECT_TRUE(standInMemory(journalKey)) << "the control: it is open";
    EXPECT_TRUE(standInMemory(dataKey));
    lock();
    EXPECT_FALSE(standInMemory(journalKey));
    EXPECT_FALSE(standInMemory(dataKey));
    EXPECT_EQ(comeBackWith(u"heron"_s), said);
}

TEST_F(Locked, TwoSealsOfTheSameWordsDiffer)
{
    const auto first = journal->seal(said);
    const auto second = journal->seal(said);
    ASSERT_DONE(first);
    ASSERT_DONE(second);
    EXPECT_NE(dynamic_cast<const SecretSitting&>(**first).ciphertext(),
              dynamic_cast<const SecretSitting&>(**second).ciphertext());
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
