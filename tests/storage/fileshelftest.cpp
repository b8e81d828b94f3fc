// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and beginning journals; each thing that can be wrong has a code of its own.
#include "storagehelpers.h"

#include "storage/conflictcopies.h"
#include "storage/journalcheck.h"
#include "storage/journallock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace {

class FileShelfTest : public StorageTest
{
protected:
    void makeJournal(std::optional<PerPartner<Passphrase>> passphrases = {},
                     std::vector<Entry> entries = oneOfEachKind())
    {
        auto journal = begin(path(), std::move(passphrases));
        ASSERT_DONE(journal);
        ASSERT_DONE(keep(**journal, std::move(entries)));
    }
    [[nodiscard]] Result<JournalLook> look() const { return FileShelf().look(path()); }
};

} // namespace

TEST_F(FileShelfTest, TellsWithoutAPassphraseWhatThereIs)
{
    EXPECT_EQ(look(), JournalLook::None);
    makeJournal();
    EXPECT_EQ(look(), JournalLook::Open);
    QFile::remove(path());
    makeJournal(twoPassphrases());
    EXPECT_EQ(look(), JournalLook::NeedsPassphrase);
}

TEST_F(FileShelfTest, TellsWithoutAPassphraseWhatIsWrong)
{
    makeJournal(twoPassphrases());
    const QByteArray good = bytesOf(path());
    QByteArray newer = good;
    newer[8] = 2;
    mendSums(newer);
    writeBytes(path(), newer);
    EXPECT_EQ(codeOf(look()), ErrorCode::NewerVersion);
    writeBytes(path(), good.first(good.size() - 1));
    EXPECT_EQ(codeOf(look()), ErrorCode::Damaged);
    writeBytes(path(), "BEGIN:VCALENDAR");
    EXPECT_EQ(codeOf(look()), ErrorCode::NotAJournal);
    EXPECT_EQ(codeOf(FileShelf().look(folder())), ErrorCode::NotAFile);
}

TEST_F(FileShelfTest, ALookReadsTheBeginningAndLooksThroughReadsAllOfIt)
{
    makeJournal(twoPassphrases());
    QByteArray damaged = bytesOf(path());
    damaged[damaged.size() / 2] = static_cast<char>(~damaged[damaged.size() / 2]);
    EXPECT_DONE(FileShelf().lookThrough(path()));
    writeBytes(path(), damaged);
    EXPECT_EQ(look(), JournalLook::NeedsPassphrase);
    EXPECT_EQ(codeOf(FileShelf().lookThrough(path())), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(open(path(), Passphrase(u"swallow"_s))), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(open(path(), Passphrase(u"sparrow"_s))), ErrorCode::Damaged) << "before a wrong guess";
}

TEST_F(FileShelfTest, OpensWithEitherPassphraseAndWithNoOther)
{
    makeJournal(twoPassphrases());
    for (const QString& passphrase : {u"swallow"_s, u"heron"_s}) {
        const auto journal = open(path(), Passphrase(passphrase));
        ASSERT_DONE(journal);
        EXPECT_TRUE((*journal)->hasPassphrases());
        EXPECT_EQ((*journal)->reader().checkIns().size(), 1u);
    }
    EXPECT_EQ(codeOf(open(path(), Passphrase(u"sparrow"_s))), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf(open(path())), ErrorCode::PassphraseNeeded);
}

TEST_F(FileShelfTest, AWrongPassphraseLeavesNoLockBehind)
{
    makeJournal(twoPassphrases());
    ASSERT_EQ(codeOf(open(path(), Passphrase(u"sparrow"_s))), ErrorCode::WrongPassphrase);
    EXPECT_DONE(open(path(), Passphrase(u"heron"_s)));
}

TEST_F(FileShelfTest, RecognisesThePartnerWhoSaysYes)
{
    auto journal = begin(path(), twoPassphrases());
    ASSERT_DONE(journal);
    const auto recognise = [&](Partner partner, const QString& passphrase) {
        return codeOf(
            await<void>([&](auto done) { (*journal)->recognise(partner, Passphrase(passphrase), done); }));
    };
    EXPECT_EQ(recognise(Partner::First, u"swallow"_s), std::nullopt);
    EXPECT_EQ(recognise(Partner::Second, u"heron"_s), std::nullopt);
    EXPECT_EQ(recognise(Partner::First, u"heron"_s), ErrorCode::WrongPassphrase);
    EXPECT_EQ(recognise(Partner::Second, u"swallow"_s), ErrorCode::WrongPassphrase);
}

TEST_F(FileShelfTest, WithoutPassphrasesThereIsNobodyToRecognise)
{
    auto journal = begin(path());
    ASSERT_DONE(journal);
    EXPECT_FALSE((*journal)->hasPassphrases());
    EXPECT_EQ(codeOf(await<void>(
                  [&](auto done) { (*journal)->recognise(Partner::First, Passphrase(u"x"_s), done); })),
              ErrorCode::WrongUse);
}

TEST_F(FileShelfTest, BeginsNothingOverAFile)
{
    writeBytes(path(), "somebody's work");
    EXPECT_EQ(codeOf(begin(path())), ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(path()), "somebody's work");
}

TEST_F(FileShelfTest, AFileThatAppearsLaterIsNotOverwrittenByTheFirstKeep)
{
    auto journal = begin(path());
    ASSERT_DONE(journal);
    writeBytes(path(), "somebody's work");
    EXPECT_EQ(codeOf(keep(**journal, {aCheckIn()})), ErrorCode::FileExists);
    EXPECT_TRUE((*journal)->reader().checkIns().empty());
    QFile::remove(path());
    EXPECT_DONE(keep(**journal, {aCheckIn()}));
}

TEST_F(FileShelfTest, BothHaveAPassphraseOrNeitherHas)
{
    EXPECT_EQ(codeOf(begin(path(), PerPartner<Passphrase>{Passphrase(u"swallow"_s), Passphrase(u""_s)})),
              ErrorCode::PassphraseNeeded);
}

TEST_F(FileShelfTest, OpensOneJournalOnce)
{
    makeJournal();
    const auto first = open(path());
    ASSERT_DONE(first);
    EXPECT_EQ(codeOf(open(path())), ErrorCode::AlreadyOpen);
    ASSERT_TRUE(QFile::link(path(), path(u"alias"_s)));
    EXPECT_EQ(codeOf(open(path(u"alias"_s))), ErrorCode::AlreadyOpen) << "under another name too";
    EXPECT_EQ(filesInFolder(), (QStringList{u"alias"_s, u"ours.wholehearted"_s}))
        << "no lock beside the journal";
}

TEST_F(FileShelfTest, ReadsAnOpenJournalFromOutside)
{
    makeJournal();
    const auto first = open(path());
    ASSERT_DONE(first);
    FileShelf shelf(FileShelf::Access::ReadOnly);
    auto second = await<std::unique_ptr<Journal>>([&](auto done) { shelf.open(path(), {}, done); });
    ASSERT_DONE(second);
    EXPECT_EQ((*second)->reader().checkIns().size(), 1u);
    EXPECT_EQ(codeOf(keep(**second, {aCheckIn()})), ErrorCode::NoPermission);
}

TEST_F(FileShelfTest, TakesOverTheLockOfAKilledProgram)
{
    makeJournal();
    QProcess gone;
    gone.start(u"true"_s, QStringList());
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 pid = gone.processId();
    gone.waitForFinished();
    // As QLockFile writes it: number, program, host.
    QDir().mkpath(QFileInfo(JournalLock::pathFor(path())).path());
    writeBytes(JournalLock::pathFor(path()),
               QByteArray::number(pid) + "\nwholehearted\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    EXPECT_DONE(open(path()));
}

TEST_F(FileShelfTest, LocksByTheRealPathInTheRuntimeFolder)
{
    QDir(folder()).mkdir(u"real"_s);
    ASSERT_TRUE(QFile::link(path(u"real"_s), path(u"link"_s)));
    const QString lock = JournalLock::pathFor(path(u"real/new.wholehearted"_s));
    EXPECT_EQ(JournalLock::pathFor(path(u"link/new.wholehearted"_s)), lock);
    EXPECT_TRUE(lock.startsWith(qEnvironmentVariable("XDG_RUNTIME_DIR")));
    EXPECT_FALSE(lock.contains(u"new"));
}

TEST_F(FileShelfTest, AForeignVersionOnDiskIsKeptAsACopy)
{
    makeJournal();
    auto journal = open(path());
    ASSERT_DONE(journal);
    const QByteArray foreign = bytesOf(path()) + "changed by somebody";
    QFile::remove(path());
    writeBytes(path(), foreign);
    const auto kept = keep(**journal, {aCheckIn()});
    ASSERT_DONE(kept);
    EXPECT_EQ(kept->conflictCopy, std::nullopt) << "its head is the one we built on";

    QByteArray other = foreign;
    other[32] = 9;
    writeBytes(path(), other);
    const auto again = keep(**journal, {aCheckIn()});
    ASSERT_DONE(again);
    ASSERT_TRUE(again->conflictCopy.has_value());
    EXPECT_EQ(bytesOf(*again->conflictCopy), other);
    EXPECT_EQ(conflictCopiesOf(path()), QStringList{*again->conflictCopy});
}

TEST_F(FileShelfTest, AFullDiskChangesNothingAndCanBeTriedAgain)
{
    const QByteArray disk = QFile::encodeName(path(u"disk"_s));
    QDir().mkpath(path(u"disk"_s));
    if (::mount("none", disk.constData(), "tmpfs", 0, "size=400k") != 0)
        GTEST_SKIP() << "only root can mount a small disk";
    {
        auto journal = begin(path(u"disk/ours.wholehearted"_s));
        ASSERT_DONE(journal);
        const Entry first = aCheckIn();
        ASSERT_DONE(keep(**journal, {first}));
        const QByteArray before = bytesOf(path(u"disk/ours.wholehearted"_s));
        writeBytes(path(u"disk/film"_s), QByteArray(200 * 1024, 'x'));
        const Entry second = aCheckIn();
        EXPECT_EQ(codeOf(keep(**journal, {second})), ErrorCode::DiskFull);
        EXPECT_EQ(codeOf(letGo(**journal, {first.id})), ErrorCode::DiskFull);
        EXPECT_EQ((*journal)->reader().checkIns(), std::vector{first})
            << "in memory nothing has changed either";
        EXPECT_EQ(bytesOf(path(u"disk/ours.wholehearted"_s)), before);
        QFile::remove(path(u"disk/film"_s));
        const auto kept = keep(**journal, {second});
        ASSERT_DONE(kept);
        EXPECT_EQ(kept->generation, 2u);
        EXPECT_EQ((*journal)->reader().checkIns().size(), 2u);
    }
    ::umount2(disk.constData(), MNT_DETACH);
}

TEST_F(FileShelfTest, NamesOfConflictCopiesAreKnown)
{
    for (const QString& name :
         {u"ours.wholehearted"_s, u"ours.sync-conflict-20261123-201500-ABCDEF.wholehearted"_s,
          u"ours (conflicted copy 2026-11-23 201500).wholehearted"_s,
          u"ours (Sam's conflicted copy 2026-11-23).wholehearted"_s,
          u"ours_conflict-20261123-201500.wholehearted"_s, u"ours.conflict-0a1b2c3d.wholehearted"_s,
          u"ours too.wholehearted"_s, u"theirs.sync-conflict-1.wholehearted"_s,
          u"ours.sync-conflict-1.pdf"_s})
        writeBytes(path(name), "x");
    EXPECT_EQ(conflictCopiesOf(path()).size(), 5);
}

TEST_F(FileShelfTest, ACheckReadsAndCountsEverything)
{
    makeJournal();
    const auto report = checkJournal(path(), std::nullopt);
    ASSERT_DONE(report);
    EXPECT_TRUE(report->findings.empty());
    for (const Entry& entry : oneOfEachKind())
        EXPECT_EQ(report->countOf(entry.kind()), 1) << nameOf(entry.kind());
    EXPECT_EQ(report->generation, 1u);
    EXPECT_FALSE(report->hasPassphrases);
}

TEST_F(FileShelfTest, ACheckFindsCopiesAndNeedsNoLock)
{
    makeJournal(twoPassphrases());
    const auto journal = open(path(), Passphrase(u"heron"_s));
    ASSERT_DONE(journal);
    writeBytes(path(u"ours.sync-conflict-20261123-201500-ABCDEF.wholehearted"_s), bytesOf(path()));
    const auto report = checkJournal(path(), Passphrase(u"swallow"_s));
    ASSERT_DONE(report);
    ASSERT_EQ(report->findings.size(), 1u);
    EXPECT_EQ(report->findings[0].code, ErrorCode::ChangedOnDisk);
    EXPECT_EQ(codeOf(checkJournal(path(), Passphrase(u"sparrow"_s))), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf(checkJournal(path(u"none"_s), std::nullopt)), ErrorCode::FileNotFound);
}
