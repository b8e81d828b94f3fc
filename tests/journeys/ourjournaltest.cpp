// SPDX-License-Identifier: GPL-3.0-or-later
// The journal itself, over days and computers: its keys, its backups, its copies, and taking all of it away.
// By the keyboard alone, on real files.
#include "journey.h"

#include "storage/unsealedfile.h"
#include "support/temporaryhome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QStringList filesUnder(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void damage(const QString& path)
{
    constexpr qint64 inTheBody = 5000;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(inTheBody));
    const char before = file.read(1).at(0);
    ASSERT_TRUE(file.seek(inTheBody));
    file.write(QByteArray(1, static_cast<char>(before ^ 1)));
}

/// Lets go of the newest check-in in a file that no window has open; says which it was.
EntryId letGoOfTheNewestIn(JournalShelf& shelf, const QString& path)
{
    std::unique_ptr<Journal> journal;
    EntryId newest;
    bool isDone = false;
    shelf.open(path, std::nullopt, [&](Result<std::unique_ptr<Journal>> opened) {
        ASSERT_TRUE(opened.has_value());
        journal = *std::move(opened);
        newest = journal->reader().checkIns().front().id;
        journal->letGo({newest}, [&](const Result<Kept>& kept) { isDone = kept.has_value(); });
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone; }, 20'000));
    return newest;
}

bool has(JournalShelf& shelf, const QString& path, const EntryId& id)
{
    std::optional<bool> found;
    shelf.open(path, std::nullopt, [&](const Result<std::unique_ptr<Journal>>& opened) {
        found = opened && (*opened)->reader().entry(id).has_value();
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 20'000));
    return found.value_or(false);
}

class OurJournalJourney : public testing::Test
{
protected:
    void openOurJournal(const QString& awaited)
    {
        WindowDriver& driver = journey.driver();
        driver.waitFor(u"weekGrid"_s);
        driver.press(u"rail_journal"_s);
        driver.waitFor(awaited);
    }
    [[nodiscard]] QString copyBeside() const
    {
        return QFileInfo(journey.journalPath()).path() +
               u"/journal.sync-conflict-20260609-101010-ABCDEFG.wholehearted"_s;
    }
    void waitForWords(const QString& words)
    {
        journey.driver().waitUntil(u"the window says “%1”"_s.arg(words),
                                   [&] { return journey.driver().allText().contains(words); });
    }

    TemporaryHome m_home; ///< Or one journey would find the backups of another.
    Journey journey{Journey::Home::UsualPlaces};
};

TEST_F(OurJournalJourney, GetsTwoPassphrasesAndAnotherAndTheOthersStillOpensIt)
{
    journey.keepExample();
    journey.start();
    openOurJournal(u"giveTwo"_s);
    WindowDriver& driver = journey.driver();
    EXPECT_TRUE(driver.allText().contains(u"Anyone who has this file can read it."_s));
    driver.press(u"giveTwo"_s);
    for (const QString& field : {u"nextFirst"_s, u"againFirst"_s})
        driver.type(field, u"swallow in june"_s);
    for (const QString& field : {u"nextSecond"_s, u"againSecond"_s})
        driver.type(field, u"heron at dusk"_s);
    driver.press(u"take"_s);
    driver.waitFor(u"changeSecond"_s);
    driver.press(u"changeSecond"_s);
    driver.type(u"present"_s, u"heron at dusk"_s);
    driver.type(u"next"_s, u"crane at dawn"_s);
    driver.type(u"again"_s, u"crane at dawn"_s);
    driver.press(u"take"_s);
    waitForWords(u"Sam’s passphrase is changed."_s);
    journey.quit();

    for (const auto& [passphrase, opens] :
         {std::pair("heron at dusk", false), std::pair("swallow in june", true),
          std::pair("crane at dawn", true)}) {
        journey.start();
        journey.driver().waitFor(u"passphrase"_s);
        journey.driver().type(u"passphrase"_s, QLatin1String(passphrase));
        journey.driver().key(Qt::Key_Return);
        SCOPED_TRACE(passphrase);
        journey.driver().waitFor(opens ? u"weekGrid"_s : u"error"_s);
        journey.quit();
    }
}

TEST_F(OurJournalJourney, IsGoneBackToAfterDamageWithOneButtonAndNothingIsThrownAway)
{
    journey.keepExample();
    const QByteArray whole = bytesOf(journey.journalPath());
    damage(journey.journalPath());
    const QByteArray damaged = bytesOf(journey.journalPath());
    ASSERT_NE(whole, damaged);

    journey.start();
    journey.driver().waitFor(u"goBack"_s);
    EXPECT_TRUE(journey.driver().allText().contains(u"This journal is damaged"_s));
    EXPECT_EQ(bytesOf(journey.journalPath()), damaged) << "nothing is put back unasked";
    journey.driver().press(u"goBack"_s);
    journey.driver().waitFor(u"weekGrid"_s);
    EXPECT_TRUE(journey.driver().allText().contains(u"Your journal is as it was on"_s));
    journey.quit();

    const QDir folder(QFileInfo(journey.journalPath()).path());
    const QStringList kept = folder.entryList({u"journal.conflict-*.wholehearted"_s});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(bytesOf(folder.filePath(kept[0])), damaged);
    journey.start();
    journey.driver().waitFor(u"weekGrid"_s); // and opens as ever from then on
    EXPECT_FALSE(journey.driver().isShown(u"noticeAct"_s)) << "what cannot be read is not offered";
}

TEST_F(OurJournalJourney, IsBroughtTogetherWithWhatASyncToolLeftBesideIt)
{
    journey.keepExample();
    ASSERT_TRUE(QFile::copy(journey.journalPath(), copyBeside()));
    const EntryId letGo = letGoOfTheNewestIn(journey.shelf(), copyBeside());

    journey.start();
    journey.driver().waitFor(u"noticeAct"_s);
    EXPECT_TRUE(journey.driver().allText().contains(u"Another version of your journal is beside it."_s));
    journey.driver().press(u"noticeAct"_s);
    waitForWords(u"Your journal has everything of both now."_s);
    EXPECT_TRUE(QFile::exists(copyBeside())) << "nothing is removed unasked";
    journey.driver().press(u"noticeAct"_s);
    waitForWords(u"It is removed."_s);
    EXPECT_FALSE(QFile::exists(copyBeside()));
    journey.quit();
    EXPECT_FALSE(has(journey.shelf(), journey.journalPath(), letGo)) << "what either let go of stays gone";
}

TEST_F(OurJournalJourney, NeverLosesWhatAnotherProgramPutInItsPlaceWhileItWasOpen)
{
    journey.keepExample();
    const QString elsewhere = QDir::homePath() + u"/elsewhere.wholehearted"_s;
    ASSERT_TRUE(QFile::copy(journey.journalPath(), elsewhere));
    const EntryId letGo = letGoOfTheNewestIn(journey.shelf(), elsewhere);

    journey.start();
    journey.driver().waitFor(u"weekGrid"_s);
    ASSERT_TRUE(QFile::remove(journey.journalPath()) && QFile::rename(elsewhere, journey.journalPath()));
    openOurJournal(u"giveTwo"_s);
    WindowDriver& driver = journey.driver();
    driver.press(u"giveTwo"_s);
    for (const QString& field : {u"nextFirst"_s, u"againFirst"_s})
        driver.type(field, u"swallow"_s);
    for (const QString& field : {u"nextSecond"_s, u"againSecond"_s})
        driver.type(field, u"heron"_s);
    driver.press(u"take"_s);
    waitForWords(u"Another program changed the journal on disk; both versions are kept."_s);
    driver.press(u"noticeAct"_s);
    // It has no passphrases, so anybody could have written in it: it stays, and they are told.
    waitForWords(u"closed with other keys"_s);
    journey.quit();
    const QDir folder(QFileInfo(journey.journalPath()).path());
    const QStringList kept = folder.entryList({u"journal.conflict-*.wholehearted"_s});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_FALSE(has(journey.shelf(), folder.filePath(kept[0]), letGo)) << "the other version, as it was";
}

TEST_F(OurJournalJourney, IsErasedByOneOfThemInTwoStepsAndNoFileOfItIsLeft)
{
    journey.keepExample();
    ASSERT_TRUE(QFile::copy(journey.journalPath(), copyBeside()));
    ASSERT_GT(filesUnder(QDir::homePath()).size(), 2) << "journal, copy and backups";

    journey.start();
    openOurJournal(u"eraseEverything"_s);
    WindowDriver& driver = journey.driver();
    driver.press(u"eraseEverything"_s);
    ASSERT_TRUE(driver.isShown(u"eraseNow"_s));
    EXPECT_TRUE(driver.allText().contains(u"the history of a sync service"_s));
    driver.press(u"eraseNow"_s);
    driver.waitFor(u"nameFirst"_s);
    EXPECT_TRUE(driver.allText().contains(u"Everything is erased."_s));
    EXPECT_EQ(filesUnder(QDir::homePath()), QStringList());
    journey.quit();
    EXPECT_EQ(filesUnder(QDir::homePath()), QStringList()) << "nor does closing bring anything back";
    journey.start();
    journey.driver().waitFor(u"nameFirst"_s); // as on the first day
}

TEST_F(OurJournalJourney, SaysThatItIsOpenAlreadyWhereNoBusCouldRaiseTheOtherWindow)
{
    journey.keepExample();
    std::unique_ptr<Journal> other;
    journey.shelf().open(journey.journalPath(), std::nullopt,
                         [&](Result<std::unique_ptr<Journal>> opened) { other = *std::move(opened); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return other != nullptr; }, 20'000));
    journey.start();
    waitForWords(u"This journal is open already in another window."_s);
    other.reset();
    journey.driver().press(u"openJournal"_s);
    journey.driver().waitFor(u"weekGrid"_s);
}

} // namespace
