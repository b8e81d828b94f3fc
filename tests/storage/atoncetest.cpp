// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that is shown before all of it was looked at: no word that both have not said yes to is among
// what is read, and looking through it comes before anything is saved.
#include "storagehelpers.h"

#include <QFile>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

class AtOnce : public StorageTest
{
protected:
    void SetUp() override
    {
        auto journal = begin(path());
        ASSERT_DONE(journal);
        ASSERT_DONE(keep(**journal, kept));
    }
    [[nodiscard]] static Result<std::unique_ptr<Journal>> openAtOnce(FileShelf& shelf, const QString& path)
    {
        return await<std::unique_ptr<Journal>>([&](auto done) { shelf.openAtOnce(path, {}, done); });
    }
    [[nodiscard]] static Result<void> lookThrough(Journal& journal)
    {
        return await<void>([&](auto done) { journal.lookThrough(done); });
    }
    /// What somebody could do who has the keys: all is sealed as it has to be, and one word is another.
    void changeOneAnswer() const
    {
        const auto file = unsealFile(path(), std::nullopt);
        ASSERT_DONE(file);
        const QByteArray changed =
            tamperedImage(imageOf(path()), file->keys.locks().journal,
                          without("answer_fixed", "UPDATE answer SET body = replace(body, 'Rest', 'Work')"));
        ASSERT_TRUE(changed.contains("Work"));
        writeBytes(path(), sealByHand(changed, file->keys));
    }

    const Entry checkIn = aCheckIn();
    const Entry answer = anAnswer(checkIn.id, u"Rest"_s);
    const std::vector<Entry> kept{checkIn, answer};
    FileShelf shelf;
};

} // namespace

TEST_F(AtOnce, ReadsWhatWasKept)
{
    const auto journal = openAtOnce(shelf, path());
    ASSERT_DONE(journal);
    EXPECT_EQ((*journal)->reader().checkIns(), std::vector{checkIn});
    EXPECT_EQ((*journal)->reader().entriesOf(checkIn.id), std::vector{answer});
    EXPECT_DONE(lookThrough(**journal));
}

TEST_F(AtOnce, ShowsNoWordsThatNobodySaidYesTo)
{
    changeOneAnswer();
    EXPECT_EQ(codeOf(open(path())), ErrorCode::RuleBroken) << "control";
    const auto journal = openAtOnce(shelf, path());
    ASSERT_DONE(journal);
    EXPECT_EQ((*journal)->reader().checkIns(), std::vector{checkIn}) << "what is sound is there";
    EXPECT_TRUE((*journal)->reader().entriesOf(checkIn.id).empty());
    EXPECT_EQ((*journal)->reader().entry(answer.id), std::nullopt);
    EXPECT_EQ(codeOf(lookThrough(**journal)), ErrorCode::RuleBroken);
}

TEST_F(AtOnce, SavesNothingOfWhatIsNotSound)
{
    changeOneAnswer();
    const QByteArray before = bytesOf(path());
    const auto journal = openAtOnce(shelf, path());
    ASSERT_DONE(journal);
    EXPECT_EQ(codeOf(keep(**journal, {aCheckIn({2026, 11, 30})})), ErrorCode::RuleBroken);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(AtOnce, ASaveWaitsUntilAllWasLookedAt)
{
    const auto journal = openAtOnce(shelf, path());
    ASSERT_DONE(journal);
    QStringList order;
    (*journal)->lookThrough(
        [&](const Result<void>& sound) { order.append(sound ? u"sound"_s : u"unsound"_s); });
    ASSERT_DONE(keep(**journal, {aCheckIn({2026, 11, 30})}));
    EXPECT_EQ(order, QStringList{u"sound"_s});
    EXPECT_EQ((*journal)->reader().checkIns().size(), 2U);
    EXPECT_DONE(lookThrough(**journal)) << "and what was saved is looked at like what was opened";
}

TEST_F(AtOnce, GoesOnFromWhatWasReadAhead)
{
    shelf.readAhead(path());
    const auto journal = openAtOnce(shelf, path());
    ASSERT_DONE(journal);
    EXPECT_EQ((*journal)->reader().entriesOf(checkIn.id), std::vector{answer});
    EXPECT_DONE(keep(**journal, {aCheckIn({2026, 11, 30})}));
}

TEST_F(AtOnce, WhatComesBeforeReadingAheadIsDoneBesideUsAndWaitedFor)
{
    std::thread::id where;
    shelf.readAhead(path(), [&where] {
        QThread::msleep(30);
        where = std::this_thread::get_id();
    });
    ASSERT_DONE(openAtOnce(shelf, path()));
    EXPECT_NE(where, std::thread::id()) << "done";
    EXPECT_NE(where, std::this_thread::get_id());
}

TEST_F(AtOnce, ReadsAnewWhatWasSavedSinceItWasReadAhead)
{
    shelf.readAhead(path());
    {
        const auto other = open(path()); // takes longer than reading ahead
        ASSERT_DONE(other);
        ASSERT_DONE(keep(**other, {aCheckIn({2026, 11, 30})}));
    }
    const auto journal = openAtOnce(shelf, path());
    ASSERT_DONE(journal);
    EXPECT_EQ((*journal)->reader().checkIns().size(), 2U);
    EXPECT_DONE(keep(**journal, {aCheckIn({2026, 12, 7})})) << "and saves on top of that";
}

TEST_F(AtOnce, WhatCannotBeReadAheadIsToldWhenItIsOpened)
{
    for (const QByteArray& bytes : {QByteArray("BEGIN:VCALENDAR"), bytesOf(path()).chopped(1)}) {
        writeBytes(path(), bytes);
        shelf.readAhead(path());
        EXPECT_EQ(codeOf(openAtOnce(shelf, path())), codeOf(open(path())));
    }
    QFile::remove(path());
    shelf.readAhead(path());
    EXPECT_EQ(codeOf(openAtOnce(shelf, path())), ErrorCode::FileNotFound);
}

TEST_F(AtOnce, AShelfMayGoBeforeAnybodyAskedForWhatItReadAhead)
{
    FileShelf other;
    other.readAhead(path());
}
