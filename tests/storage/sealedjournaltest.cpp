// SPDX-License-Identifier: GPL-3.0-or-later
// The container: what it says of itself, and what becomes of it when bytes change.
#include "headerfields.h"
#include "storagehelpers.h"

#include "storage/sealedjournal.h"
#include "storage/unsealedfile.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

class SealedJournalTest : public StorageTest
{
protected:
    void SetUp() override
    {
        auto journal = begin(path(), twoPassphrases());
        ASSERT_DONE(journal);
        ASSERT_DONE(keep(**journal, oneOfEachKind()));
        file = bytesOf(path());
    }
    [[nodiscard]] std::optional<ErrorCode> openingFails(const QByteArray& bytes,
                                                        const QString& passphrase = u"swallow"_s) const
    {
        writeBytes(path(u"other"_s), bytes);
        return codeOf(unsealFile(path(u"other"_s), Passphrase(passphrase)));
    }
    [[nodiscard]] QByteArray flipped(int offset, bool mend) const
    {
        QByteArray bytes = file;
        bytes[offset] = static_cast<char>(bytes[offset] ^ 0x10);
        if (mend)
            mendSums(bytes);
        return bytes;
    }

    QByteArray file;
};

} // namespace

TEST_F(SealedJournalTest, OpensWithEitherPassphrase)
{
    for (const QString& passphrase : {u"swallow"_s, u"heron"_s})
        EXPECT_EQ(openingFails(file, passphrase), std::nullopt) << passphrase.toStdString();
    EXPECT_EQ(openingFails(file, u"Swallow"_s), ErrorCode::WrongPassphrase);
    EXPECT_EQ(openingFails(file, u""_s), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf(unsealFile(path(), std::nullopt)), ErrorCode::PassphraseNeeded);
}

TEST_F(SealedJournalTest, KnowsEachPartnerByTheirOwnPassphrase)
{
    const auto header = readHeader(path());
    ASSERT_DONE(header);
    const PerPartner<Passphrase> own = twoPassphrases();
    for (const Partner partner : bothPartners) {
        EXPECT_DONE(KeyRing::recognise(header->locks, partner, own[partner]));
        EXPECT_EQ(codeOf(KeyRing::recognise(header->locks, partner, own[otherThan(partner)])),
                  ErrorCode::WrongPassphrase);
    }
}

TEST_F(SealedJournalTest, TellsAPassphraseWrittenInEitherNormalForm)
{
    auto journal =
        begin(path(u"accents"_s), PerPartner<Passphrase>{Passphrase(u"caf\u00e9"_s), Passphrase(u"b"_s)});
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    EXPECT_DONE(unsealFile(path(u"accents"_s), Passphrase(u"cafe\u0301"_s)));
}

TEST_F(SealedJournalTest, AnyLostBitIsDamageAndNeverAWrongPassphrase)
{
    for (const HeaderField& field : headerFields) {
        for (const int offset :
             {field.offset, field.offset + field.size / 2, field.offset + field.size - 1}) {
            const auto expected = field.offset == 0 ? ErrorCode::NotAJournal : ErrorCode::Damaged;
            EXPECT_EQ(openingFails(flipped(offset, false)), expected) << field.name;
        }
    }
    for (const int offset : {1024, 40000, int(file.size()) - 1})
        EXPECT_EQ(openingFails(flipped(offset, false)), ErrorCode::Damaged) << offset;
}

TEST_F(SealedJournalTest, AChangeOnPurposeIsNeverOpened)
{
    for (const HeaderField& field : headerFields) {
        if (field.offset >= 960)
            continue; // the sums themselves: mending makes them right again
        const auto code = openingFails(flipped(field.offset, true));
        ASSERT_TRUE(code.has_value()) << field.name;
        EXPECT_TRUE(code != ErrorCode::Damaged || field.offset == 864 || field.offset == 10) << field.name;
    }
    EXPECT_EQ(openingFails(flipped(16, true)), ErrorCode::Altered) << "journal id";
    EXPECT_EQ(openingFails(flipped(32, true)), ErrorCode::Altered) << "generation";
    EXPECT_EQ(openingFails(flipped(460, true)), ErrorCode::NewerVersion) << "reserved bytes of a slot";
    EXPECT_EQ(openingFails(flipped(470, true)), ErrorCode::Altered) << "a slot that is not in use";
    EXPECT_EQ(openingFails(flipped(1024, true)), ErrorCode::Altered) << "body";
    EXPECT_EQ(openingFails(flipped(8, true)), ErrorCode::NewerVersion);
    EXPECT_EQ(openingFails(flipped(12, true)), ErrorCode::NewerVersion);
}

TEST_F(SealedJournalTest, CutOffOrLongerIsDamage)
{
    for (const qsizetype size : {1, 7, 8, 100, 1023, 1024, 1040, 30000})
        EXPECT_EQ(openingFails(file.first(size)), ErrorCode::Damaged) << size;
    EXPECT_EQ(openingFails(QByteArray()), ErrorCode::Damaged)
        << "what a power cut leaves of a file never synced";
    EXPECT_EQ(openingFails(file + QByteArray(65536, '\0')), ErrorCode::Damaged);
    EXPECT_EQ(openingFails("%PDF-1.7 something else altogether"), ErrorCode::NotAJournal);
}

TEST_F(SealedJournalTest, NeverRunsAnAbsurdKeyDerivation)
{
    for (const int offset : {40 + 2, 48 + 5}) { // 65536 times as many operations, 2^40 times the memory
        QByteArray bytes = file;
        bytes[offset] = 1;
        mendSums(bytes);
        EXPECT_EQ(openingFails(bytes), ErrorCode::KeyCostTooHigh) << offset;
    }
    QByteArray bytes = file;
    bytes.replace(40, 16, QByteArray(16, '\0'));
    mendSums(bytes);
    EXPECT_EQ(openingFails(bytes), ErrorCode::KeyCostTooHigh) << "no cost at all";
}

TEST_F(SealedJournalTest, AWholeBodyOfAnotherVersionDoesNotFit)
{
    auto journal = open(path(), Passphrase(u"heron"_s));
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    QByteArray spliced = file.first(1024) + bytesOf(path()).sliced(1024);
    ASSERT_EQ(spliced.size(), file.size());
    mendSums(spliced);
    EXPECT_EQ(openingFails(spliced), ErrorCode::Altered);
}

TEST_F(SealedJournalTest, SwappedSlotsDoNotOpen)
{
    QByteArray bytes = file;
    const QByteArray first = bytes.mid(72 + 8, 184);
    bytes.replace(72 + 8, 184, bytes.mid(264 + 8, 184));
    bytes.replace(264 + 8, 184, first);
    mendSums(bytes);
    EXPECT_EQ(openingFails(bytes), ErrorCode::WrongPassphrase);
}

TEST_F(SealedJournalTest, NobodyWithoutAPassphraseCanMakeAFileThatOpens)
{
    // All an outsider has is the header: the public halves in it are enough to seal a data key of their own.
    QByteArray forged = file;
    auto* bytes = reinterpret_cast<unsigned char*>(forged.data());
    const std::array<unsigned char, 32> ownKey{1, 2, 3};
    for (const int slot : {72, 264})
        ASSERT_EQ(crypto_box_seal(bytes + slot + 112, ownKey.data(), ownKey.size(), bytes + slot + 8), 0);
    mendSums(forged);
    EXPECT_EQ(openingFails(forged), ErrorCode::Altered);
}

TEST_F(SealedJournalTest, EverySaveHasANonceOfItsOwnAndTheSameSlots)
{
    auto journal = open(path(), Passphrase(u"swallow"_s));
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aTime()}));
    const QByteArray later = bytesOf(path());
    EXPECT_NE(later.mid(840, 24), file.mid(840, 24));
    EXPECT_EQ(later.mid(72, 768), file.mid(72, 768));
    EXPECT_EQ(later.mid(16, 16), file.mid(16, 16));
    EXPECT_EQ(later.at(32), 2) << "generation";
}

TEST_F(SealedJournalTest, GrowsByWholeBlocks)
{
    EXPECT_EQ((file.size() - 1024 - 16) % 65536, 0);
}

TEST_F(SealedJournalTest, AnEntryIsInNoByteOfTheFile)
{
    EXPECT_FALSE(file.contains("bedtime"));
    EXPECT_FALSE(file.contains("SQLite"));
}

TEST_F(SealedJournalTest, OpensAFileThatWasSealedFromTheDescriptionAlone)
{
    auto unsealed = unsealFile(path(), Passphrase(u"swallow"_s));
    ASSERT_DONE(unsealed);
    const QByteArray image(reinterpret_cast<const char*>(unsealed->image.data()),
                           static_cast<qsizetype>(unsealed->image.size()));
    EXPECT_EQ(openingFails(sealByHand(image, unsealed->keys), u"heron"_s), std::nullopt);
}

TEST_F(SealedJournalTest, WithoutPassphrasesAnyoneWhoHasTheFileCanOpenIt)
{
    auto journal = begin(path(u"open"_s));
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    EXPECT_DONE(unsealFile(path(u"open"_s), std::nullopt));
    EXPECT_DONE(unsealFile(path(u"open"_s), Passphrase(u"not needed"_s)));
    EXPECT_EQ(bytesOf(path(u"open"_s)).at(12), 0);
}

TEST(KdfCost, IsHalfASecondOfArgon2ByDefault)
{
    EXPECT_EQ(KdfCost::usual().memory, quint64{256} << 20);
    EXPECT_EQ(KdfCost::usual().operations, 3u);
    const KeyLocks none;
    const auto keys = KeyRing::make(JournalId::create(), twoPassphrases(), KdfCost::usual());
    ASSERT_DONE(keys);
    EXPECT_DONE(KeyRing::unlock(keys->locks(), Passphrase(u"heron"_s)));
    EXPECT_FALSE(none.cost.isBearable());
}
