// SPDX-License-Identifier: GPL-3.0-or-later
// Backups on this computer: how many, what is in them, and going back to one.
#include "storagehelpers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class GenerationTest : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path(), {}, store());
        ASSERT_DONE(begun);
        journal = *std::move(begun);
    }
    void close() { journal.reset(); }
    [[nodiscard]] Result<std::unique_ptr<Journal>> restore(quint64 number,
                                                           std::optional<Passphrase> passphrase = {})
    {
        FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::smallest(), store());
        return await<std::unique_ptr<Journal>>(
            [&](auto done) { shelf.restore(path(), number, std::move(passphrase), done); });
    }
    [[nodiscard]] std::vector<quint64> numbers() const
    {
        std::vector<quint64> found;
        for (const Generation& generation : store().of(path()))
            found.push_back(generation.number);
        return found;
    }
    /// Keeps this many check-ins, each in a save of its own.
    void keepSome(int count)
    {
        for (int i = 0; i < count; ++i) {
            checkIns.push_back(aCheckIn());
            ASSERT_DONE(keep(*journal, {checkIns.back()}));
        }
    }
    void damage(qsizetype offset)
    {
        QByteArray bytes = bytesOf(path());
        bytes[offset] = static_cast<char>(bytes[offset] ^ 1);
        writeBytes(path(), bytes);
    }

    std::unique_ptr<Journal> journal;
    std::vector<Entry> checkIns;
};

constexpr qsizetype inTheHeader = 100;
constexpr qsizetype inTheBody = 5000;

} // namespace

TEST_F(GenerationTest, TheLastFiveVersionsAreKeptAsTheyWereSealed)
{
    keepSome(7);
    close(); // waits for the last backup
    EXPECT_EQ(numbers(), (std::vector<quint64>{7, 6, 5, 4, 3}));
    EXPECT_EQ(backups().size(), GenerationStore::keptForEachPlace);
    EXPECT_EQ(bytesOf(store().pathOf(path(), 7)), bytesOf(path()));
}

TEST_F(GenerationTest, TheyAreForTheirOwnerAlone)
{
    keepSome(1);
    close();
    for (const QString& backup : backups()) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        EXPECT_EQ(QFile::permissions(backup) & others, QFile::Permissions());
        EXPECT_EQ(QFile::permissions(QFileInfo(backup).path()) & others, QFile::Permissions());
        EXPECT_FALSE(backup.contains(u"ours"_s)) << "the name tells nobody which file it is";
    }
}

TEST_F(GenerationTest, AfterALettingGoNoBackupHasWhatWasLetGoOf)
{
    keepSome(3);
    const Entry answer = anAnswer(checkIns[0].id, u"only for us"_s);
    ASSERT_DONE(keep(*journal, {answer}));
    ASSERT_DONE(letGo(*journal, {answer.id}));
    EXPECT_EQ(numbers(), std::vector<quint64>{5});
    for (const QString& backup : backups())
        EXPECT_FALSE(imageOf(backup).contains("only for us"));
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(GenerationTest, AfterALettingGoNeitherHaveThoseOfAnotherPlaceOfTheSameJournal)
{
    const Entry answer = anAnswer(EntryId::create(), u"only for us"_s);
    ASSERT_DONE(keep(*journal, {answer}));
    close();
    const QString copy = path(u"moved.wholehearted"_s);
    ASSERT_TRUE(QFile::rename(path(), copy));
    auto moved = open(copy, {}, store());
    ASSERT_DONE(moved);
    ASSERT_DONE(letGo(**moved, {answer.id}));
    ASSERT_EQ(backups().size(), 1);
    EXPECT_FALSE(imageOf(backups()[0]).contains("only for us"));
}

TEST_F(GenerationTest, ALettingGoThatDidNotReachTheDiskLeavesTheBackupsAsTheyWere)
{
    const QString stick = path(u"stick/ours.wholehearted"_s);
    auto begun = begin(stick, {}, store());
    ASSERT_DONE(begun);
    const Entry checkIn = aCheckIn();
    ASSERT_DONE(keep(**begun, {checkIn}));
    ASSERT_DONE(keep(**begun, {aCheckIn()}));
    ASSERT_TRUE(QDir().rename(path(u"stick"_s), path(u"pulled out"_s)));
    EXPECT_EQ(codeOf(letGo(**begun, {checkIn.id})), ErrorCode::FileNotFound);
    ASSERT_EQ(store().of(stick).size(), 2u);
    ASSERT_TRUE(QDir().rename(path(u"pulled out"_s), path(u"stick"_s)));
    EXPECT_DONE(letGo(**begun, {checkIn.id}));
    EXPECT_EQ(store().of(stick).size(), 1u);
}

TEST_F(GenerationTest, WhenBackupsCannotBeWrittenTheJournalIsKeptAndTheNextSaveSaysSo)
{
    writeBytes(path(u"backups"_s), "a file where the folder has to go");
    keepSome(1);
    const auto next = keep(*journal, {aCheckIn()});
    ASSERT_DONE(next);
    EXPECT_TRUE(next->backups.has_value());
    const auto gone = letGo(*journal, {checkIns[0].id});
    ASSERT_DONE(gone);
    EXPECT_TRUE(gone->backups.has_value()) << "a no is carried out, and what it could not reach is told";
    close();
    EXPECT_DONE(open(path()));
}

TEST_F(GenerationTest, ADamagedJournalIsToldAndItsLastVersionComesBackWhole)
{
    for (const qsizetype where : {inTheHeader, inTheBody}) {
        keepSome(2);
        close();
        const auto last = numbers();
        damage(where);
        const QByteArray damaged = bytesOf(path());
        EXPECT_EQ(codeOf(open(path())), ErrorCode::Damaged);
        ASSERT_FALSE(store().of(path()).empty());
        auto restored = restore(last.front());
        ASSERT_DONE(restored);
        journal = *std::move(restored);
        for (const Entry& checkIn : checkIns)
            EXPECT_TRUE(journal->reader().entry(checkIn.id).has_value());
        const QStringList beside = filesInFolder().filter(u".conflict-"_s);
        ASSERT_FALSE(beside.isEmpty());
        EXPECT_TRUE(std::ranges::any_of(beside, [&](const QString& name) {
            return bytesOf(path(name)) == damaged;
        })) << "what stood there is kept";
    }
}

TEST_F(GenerationTest, AJournalThatIsGoneComesBack)
{
    keepSome(2);
    close();
    QFile::remove(path());
    auto restored = restore(2);
    ASSERT_DONE(restored);
    EXPECT_EQ((*restored)->reader().checkIns().size(), 2u);
    ASSERT_DONE(keep(**restored, {aCheckIn()}));
}

TEST_F(GenerationTest, AJournalThatReadsWellIsNeverPutBack)
{
    keepSome(2);
    close();
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(codeOf(restore(1)), ErrorCode::StillWhole);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(GenerationTest, ADamagedBackupIsNotOffered)
{
    keepSome(3);
    close();
    writeBytes(store().pathOf(path(), 3), "damaged too");
    EXPECT_EQ(numbers(), (std::vector<quint64>{2, 1}));
    damage(inTheBody);
    EXPECT_EQ(codeOf(restore(3)), ErrorCode::FileNotFound);
    EXPECT_DONE(restore(2));
}

TEST_F(GenerationTest, ABackupThatBreaksTheRuleIsNotPutBack)
{
    keepSome(1);
    const JournalId id = journal->id();
    close();
    const QString backup = store().pathOf(path(), 1);
    auto file = unsealFile(backup, {});
    ASSERT_DONE(file);
    const QByteArray forged =
        tamperedImage(imageOf(backup), id, "DROP TRIGGER checkin_fixed; UPDATE checkin SET deck = 'forged'");
    writeBytes(backup, sealByHand(forged, file->keys));
    damage(inTheBody);
    const QByteArray before = bytesOf(path());
    EXPECT_FALSE(restore(1).has_value());
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(GenerationTest, BackupsOfAJournalWithPassphrasesWantOne)
{
    const QString secret = path(u"secret.wholehearted"_s);
    auto begun = begin(secret, twoPassphrases(), store());
    ASSERT_DONE(begun);
    ASSERT_DONE(keep(**begun, {aCheckIn()}));
    begun->reset();
    QFile::remove(secret);
    FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::smallest(), store());
    const auto with = [&](std::optional<Passphrase> passphrase) {
        return await<std::unique_ptr<Journal>>(
            [&](auto done) { shelf.restore(secret, 1, std::move(passphrase), done); });
    };
    EXPECT_EQ(codeOf(with({})), ErrorCode::PassphraseNeeded);
    EXPECT_EQ(codeOf(with(Passphrase(u"robin"_s))), ErrorCode::WrongPassphrase);
    EXPECT_FALSE(QFile::exists(secret));
    EXPECT_DONE(with(Passphrase(u"heron"_s)));
}

TEST_F(GenerationTest, AnOpenJournalIsNotPutBackFromUnderItsWindow)
{
    keepSome(1);
    EXPECT_EQ(codeOf(restore(1)), ErrorCode::AlreadyOpen);
}
